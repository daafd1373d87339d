/** Slips that don't hurt: one that costs nothing on the way to the best ending, or many that end well all the same. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { LIMIT, MANY_SLIPS } from "#debrief/score.ts";
import { ending } from "#encounter/encounter.ts";
import type { Move } from "#guidance/judge.ts";
import { METERS } from "#guidance/words.ts";
import { foldWays, slipsUpTo } from "#paths/fold-ways.ts";
import type { Offer, Walk } from "#paths/walk.ts";
import { existing, openRuleTables, type Weight } from "#paths/walker/rule-tables.ts";
import { follow, offersAt, type Way, wayAlong, wayTo } from "#paths/ways.ts";
import { endAt, kindOf, NO_END, endingScore } from "#paths/ending-score.ts";
import { shareText } from "./shares.ts";
import { slippedPlays } from "./slipped-plays.ts";
import { playedAlong, scoreIn } from "./sample-plays.ts";
import { placeOfKnot, placeOfReply, quotedForReport, shown, type Subject } from "./subject.ts";

/** Each reply whose pitfalls cost nothing somewhere, with the best ending still in reach after it. */
export function costlessSlips(subject: Subject): Diagnostic[] {
  const { walk, surveyed, best } = subject;
  const found = new Map<string, Diagnostic>();
  const costs = costsIn(subject);
  for (let state = 0; state < walk.states.count; state++) {
    if (best === null || kindOf(surveyed.best[state] ?? NO_END) !== best) continue;
    for (const reply of offersAt(walk, state)) {
      if (reply.move.pitfalls.length === 0 || found.has(reply.source)) continue;
      const to = follow(walk, state, reply.index);
      if (kindOf(surveyed.best[to] ?? NO_END) !== best || costs(state, reply)) continue;
      const there = wayTo(walk, state);
      const way = shown(subject, wayAlong(walk, there.from, [...there.choices, reply.index]));
      const words = { ids: reply.move.pitfalls.join(", "), words: quotedForReport(reply.text) };
      found.set(reply.source, meaningDiagnostic("slip-for-nothing", placeOfReply(subject, reply), words, way));
    }
  }
  return [...found.values()];
}

/**
 * Whether a reply would leave a meter higher without its pitfalls, and without what the author gives on it: the question
 * for a state and a reply there. It is asked of millions of states, so the rules answer by their tables.
 * A promise that can't be kept costs later: its debt always falls due. What the customer can't hear costs in the score.
 */
function costsIn({ scenario, catalogue: { rulebook }, walk }: Subject): (state: number, reply: Offer) => boolean {
  const { promise } = rulebook.rules.promiseIsADebt;
  const tables = openRuleTables(rulebook, scenario.temperament);
  /** By the walk's numbers: the tables have their own. */
  const histories: number[] = [];
  const moves = new Map<string, { readonly taken: number; readonly spared: number }>();
  const movesOf = ({ source, move }: Offer): { readonly taken: number; readonly spared: number } => {
    const known = moves.get(source);
    if (known !== undefined) return known;
    const without: Move = { ...move, pitfalls: [], calm: 0, trust: 0 };
    const both = { taken: tables.moveNumber(move), spared: tables.moveNumber(without) };
    moves.set(source, both);
    return both;
  };
  return (state, reply) => {
    const { move } = reply;
    if (move.unheard === true || move.pitfalls.includes(promise)) return true;
    const number = walk.states.history[state] ?? -1;
    const history = walk.histories[number];
    if (history === undefined) return true;
    const meters = { calm: walk.states.calm[state] ?? 0, trust: walk.states.trust[state] ?? 0 };
    // All others cost for certain, and most states are such: they need not be judged.
    const doubtful = METERS.some(
      (meter) =>
        meters[meter] === 0 || move[meter] > 0 || move.pitfalls.some((id) => rulebook.pitfalls[id]?.[meter] === 0),
    );
    if (!doubtful) return true;
    const before = (histories[number] ??= tables.historyNumber(history));
    const band = tables.bands[meters.calm] ?? 0;
    const { taken, spared } = movesOf(reply);
    const after = (made: number): Weight => existing(tables.weights(before, made)[band]);
    const [judged, without] = [after(taken), after(spared)];
    return METERS.some((meter) => existing(judged[meter][meters[meter]]) < existing(without[meter][meters[meter]]));
  };
}

/** Ways that are replayed for their score: enough to see whether the limit on the score holds. */
const SCORED = 12;

/** One warning for every ending that rewards many slips: by its kind, or by the score of a way to it. */
export function rewardedSlips(subject: Subject): Diagnostic[] {
  const { walk } = subject;
  const folded = foldWays(walk, slipsUpTo(walk, MANY_SLIPS));
  const ends = Array.from({ length: walk.states.count }, (_, state) => endAt(walk, state))
    .filter((end) => end !== null)
    .filter(({ state }) => folded.comes(state, MANY_SLIPS))
    .toSorted((a, b) => endingScore(b.ending.kind, b.meters) - endingScore(a.ending.kind, a.meters));
  const found = new Map<string, Diagnostic>();
  let scored = 0;
  for (const { state, ending: came } of ends) {
    const stop = walk.stops[walk.states.stop[state] ?? -1];
    const knot = stop?.knot ?? "";
    const name = `${knot} ${came.kind} ${came.outcome}`;
    if (found.has(name) || (came.kind !== "resolved" && scored >= SCORED)) continue;
    const way = folded.way(state, MANY_SLIPS);
    if (way === null) continue;
    const score = scoreAlong(subject, way);
    scored += 1;
    if (came.kind !== "resolved" && score <= LIMIT) continue;
    const { share, shared } = slippedPlays(walk, MANY_SLIPS, (one) => sameEnd(walk, one, state));
    const words = {
      slips: MANY_SLIPS,
      ending: came.kind,
      score,
      share: shareText(share),
      reply:
        shared === null ? "" : `, and ${shareText(shared.part)} of those took "${quotedForReport(shared.reply.text)}"`,
    };
    found.set(name, meaningDiagnostic("slips-rewarded", placeOfKnot(subject, knot), words, shown(subject, way)));
  }
  return [...found.values()];
}

/** Whether two states are the same ending, in the same knot. */
function sameEnd({ stops, states }: Walk, one: number, other: number): boolean {
  const [a, b] = [stops[states.stop[one] ?? -1], stops[states.stop[other] ?? -1]];
  if (a?.kind !== "ending" || b?.kind !== "ending" || a.knot !== b.knot) return false;
  return a.ending.kind === b.ending.kind && a.ending.outcome === b.ending.outcome;
}

/** The debrief's score of a way that has come to an ending. */
function scoreAlong(subject: Subject, way: Way): number {
  const played = playedAlong(subject, way);
  if (played === null || ending(played) === null)
    throw new Error(`"${subject.scenario.id}" did not replay to its ending`);
  return scoreIn(subject, played);
}
