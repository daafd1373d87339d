/** What the trainee did, turn by turn: the practices and whether they helped, the slips and what they cost. */
import type { Passage, Turn } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { JudgedMove, Move } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import type { Meters } from "#guidance/words.ts";
import { type Guidance, guidanceOf } from "./guidance.ts";
import { isDebt } from "./promises.ts";

/** A practice in a reply, or in the breath before it. */
export interface Practised {
  readonly guidance: Guidance;
  /** What it gave after all rules: points of each meter. */
  readonly gave: Meters;
  /** It gave something: it was not repeated too often, and not spoilt by a promise. */
  readonly helped: boolean;
  /** It was the breath before the reply, not the reply itself. */
  readonly breath: boolean;
}

/** A pitfall as it was judged, which includes an apology that came too soon. */
export interface Slip {
  readonly guidance: Guidance;
  /** What it took after all rules, the debt of a promise included: points of both meters together, 0 or more. */
  readonly cost: number;
  /** The share of it that a promise cost when it fell due: points of trust, 0 for all other slips. */
  readonly debt: number;
  /** The next reply that the customer heard, and that was no plain continuation, helped and had no slip. */
  readonly madeGood: boolean;
}

/** The practices of a turn, including the breath before it. An apology that came too soon is a slip, not a practice. */
export const practisedIn = ({ reply, ...turn }: Turn, handbook: Handbook): Practised[] =>
  judgedIn(turn, handbook).map((practised) => ({
    ...practised,
    breath: !reply.move.practices.includes(practised.guidance.id),
  }));

/** A move, and what was made of it. */
interface Judged extends Pick<JudgedMove, "changes" | "pitfalls"> {
  readonly move: Move;
}

/** The practices of a move that help. */
export const helpingIn = (judged: Judged, handbook: Handbook): Guidance[] =>
  judgedIn(judged, handbook).flatMap(({ guidance, helped }) => (helped ? [guidance] : []));

function judgedIn({ move, changes, pitfalls }: Judged, handbook: Handbook): Omit<Practised, "breath">[] {
  const tooSoon = pitfalls.slice(0, pitfalls.length - move.pitfalls.length);
  return [...new Set(move.practices)].flatMap((id) => {
    const guidance = guidanceOf(id, handbook);
    if (guidance === null) return [];
    const own = changes.filter((change) => change.guidance === id);
    if (own.length === 0 && tooSoon.some((pitfall) => goesAgainst(pitfall, id, handbook))) return [];
    const gave = { calm: sumOf(own, "calm"), trust: sumOf(own, "trust") };
    // Nothing is told of it where it has no points in the catalogue, or where the meters could hold no more.
    return [{ guidance, gave, helped: own.length === 0 || gave.calm + gave.trust > 0 }];
  });
}

const sumOf = (changes: readonly Change[], meter: Change["meter"]): number =>
  changes.filter((change) => change.meter === meter).reduce((sum, { amount }) => sum + amount, 0);

const goesAgainst = (pitfall: string, practice: string, handbook: Handbook): boolean =>
  handbook.pitfalls[pitfall]?.against.includes(practice) === true;

/** The slips of each turn, in order. `passages` are the opening and all turns: debts may fall due in any of them. */
export function slipsIn(passages: readonly Passage[], turns: readonly Turn[], handbook: Handbook): Slip[][] {
  const slipped = turns.map((turn) => slippedIn(turn));
  const changes = passages.flatMap((passage) => passage.changes);
  /** What one promise of this kind cost when it fell due: the cost of all, divided by their number. */
  const debt = (id: string): number => {
    const due = changes.filter((change) => change.guidance === id && isDebt(change, handbook));
    const times = turns.filter((turn, number) => isHeard(turn) && slipped[number]?.includes(id) === true).length;
    return due.reduce((sum, { amount }) => sum - amount, 0) / times;
  };
  return turns.map((turn, number) =>
    (slipped[number] ?? []).flatMap((id) => {
      const guidance = guidanceOf(id, handbook);
      if (guidance === null) return [];
      const own = turn.changes.filter(({ guidance, rule }) => guidance === id && rule !== "promise-is-a-debt");
      const owed = isHeard(turn) ? debt(id) : 0;
      const cost = Math.max(0, own.reduce((sum, { amount }) => sum - amount, 0) + owed);
      return [{ guidance, cost, debt: owed, madeGood: madeGood(turns.slice(number + 1), handbook) }];
    }),
  );
}

const isHeard = ({ move }: Pick<Turn, "move">): boolean => move.unheard !== true;

const slippedIn = ({ pitfalls }: Turn): string[] => [...new Set(pitfalls)];

function madeGood(later: readonly Turn[], handbook: Handbook): boolean {
  const next = later.find((turn) => isHeard(turn) && turn.move.practices.length + turn.move.pitfalls.length > 0);
  if (next === undefined || slippedIn(next).length > 0) return false;
  return practisedIn(next, handbook).some(({ helped }) => helped);
}
