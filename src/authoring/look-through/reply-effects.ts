/** What each reply usually does to calm and trust: the median over all plays of an ordinary colleague that are offered it. */
import { type RuleTables, openRuleTables } from "#paths/walker/rule-tables.ts";
import type { Offer } from "#paths/walk.ts";
import { colleagueVisits } from "#authoring/check/colleague-visits.ts";
import { placeOfReply, type Subject } from "#authoring/check/subject.ts";
import type { ReplyEffect } from "./looked-through.ts";

/** Points, and the plays in which a reply moves a meter by so many. */
type Spread = Map<number, number>;

interface Spreads {
  readonly calm: Spread;
  readonly trust: Spread;
}

/** By line; of replies that the guidance has nothing to say about there is none. */
export function replyEffects(subject: Subject): readonly ReplyEffect[] {
  const { scenario, catalogue, walk } = subject;
  const { rulebook } = catalogue;
  const visits = colleagueVisits(subject);
  const tables = openRuleTables(rulebook, scenario.temperament);
  const histories = walk.histories.map((history) => tables.historyNumber(history));
  /** Stops by the hundred thousand have the same offers. */
  const moves = new Map<Offer, PlacedMove | null>();
  const moveOf = (offer: Offer): PlacedMove | null => {
    const before = moves.get(offer);
    if (before !== undefined) return before;
    const made = placed(subject, offer, tables);
    moves.set(offer, made);
    return made;
  };
  const stops = walk.stops.map((stop) => (stop.kind === "decision" ? stop.replies.map(moveOf) : []));
  const spreads = new Map<number, Spreads>();
  for (let state = 0; state < walk.states.count; state++) {
    const plays = visits[state] ?? 0;
    if (plays === 0) continue;
    const [calm, trust] = [walk.states.calm[state] ?? 0, walk.states.trust[state] ?? 0];
    for (const reply of stops[walk.states.stop[state] ?? 0] ?? []) {
      if (reply === null) continue;
      const weights = tables.weights(histories[walk.states.history[state] ?? 0] ?? tables.nothing, reply.move);
      const weight = weights[tables.bands[calm] ?? 0];
      const spread = spreads.get(reply.line) ?? { calm: new Map(), trust: new Map() };
      spreads.set(reply.line, spread);
      add(spread.calm, (weight?.calm[calm] ?? calm) - calm, plays);
      add(spread.trust, (weight?.trust[trust] ?? trust) - trust, plays);
    }
  }
  return [...spreads]
    .filter(([line]) => line > 0)
    .map(([line, { calm, trust }]) => ({ line, calm: medianOf(calm), trust: medianOf(trust) }))
    .toSorted((a, b) => a.line - b.line);
}

interface PlacedMove {
  readonly line: number;
  readonly move: number;
}

function placed(subject: Subject, offer: Offer, tables: RuleTables): PlacedMove | null {
  const { file, line } = placeOfReply(subject, offer);
  const { practices, pitfalls, calm, trust, unheard } = offer.move;
  const isSilent = practices.length + pitfalls.length === 0 && calm === 0 && trust === 0;
  if (file !== subject.sourceMap.file || isSilent || unheard === true) return null;
  return { line, move: tables.moveNumber(offer.move) };
}

const add = (spread: Spread, points: number, plays: number): void =>
  void spread.set(points, (spread.get(points) ?? 0) + plays);

/** What half of the plays don't go beyond. */
function medianOf(spread: Spread): number {
  const sorted = [...spread].toSorted(([a], [b]) => a - b);
  const whole = sorted.reduce((sum, [, plays]) => sum + plays, 0);
  let passed = 0;
  return sorted.find(([, plays]) => (passed += plays) >= whole / 2)?.[0] ?? 0;
}
