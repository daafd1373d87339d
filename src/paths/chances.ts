/**
 * What can be expected from each state of a walk on, if an ordinary colleague goes on with it: somebody who takes a
 * reply with a slip now and then, and who doesn't know which of the others is best. The walk as an absorbing Markov
 * chain, from the endings backwards: one sweep, and in each circle as many as it takes.
 */
import type { ChanceRules } from "#guidance/catalogue.ts";
import { HIGHEST } from "#guidance/standing.ts";
import type { Meters } from "#guidance/words.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import { type TopologicalOrder, topologicalOrder } from "./topological-order.ts";
import { NOT_FOLLOWED, type Walk } from "./walk.ts";

/** What can be expected from one point of a conversation on, if an ordinary colleague goes on with it. */
export interface Outlook {
  /** The chance of a good end (resolved or partly): 0 to 1. */
  readonly good: number;
  /** Half of the 95 % interval of `good`: 0 to 1; 0 where it is exact. */
  readonly margin: number;
  /**
   * The chance of each kind of ending: 0 to 1. What is missing to 1 comes to no ending: the story breaks, or goes round
   * in circles for ever.
   */
  readonly endings: Readonly<Record<EndingKind, number>>;
  /** The expected worth of the end, by the worths in the guidance; an end that never comes is worth nothing. */
  readonly prospect: number;
}

/** The endings that count as good. */
export const GOOD_ENDINGS: readonly EndingKind[] = ["resolved", "partly"];

/** What an ending is worth: by its kind, and by calm and trust there. */
export const worthOf = ({ worths }: ChanceRules, kind: EndingKind, { calm, trust }: Meters): number =>
  worths[kind] + (worths.meters * (calm + trust)) / (2 * HIGHEST);

/** How often an ordinary colleague takes a reply, against the others: by its slips as they are judged. */
export const weightOf = ({ colleague }: ChanceRules, slips: number): number =>
  slips > 0 ? colleague.slip : colleague.other;

/** An outlook of the chance of each kind of ending. */
export function outlookOf(endings: Outlook["endings"], prospect: number, margin = 0): Outlook {
  const good = GOOD_ENDINGS.reduce((sum, kind) => sum + endings[kind], 0);
  return { good: Math.min(1, good), margin, endings, prospect };
}

/** The best kind of ending that an outlook has a chance of; null where it has none. */
export const bestIn = ({ endings }: Outlook): EndingKind | null => ENDINGS.find((kind) => endings[kind] > 0) ?? null;

export interface Outlooks {
  /**
   * The outlook of each state that was asked for: but not of those from which an ordinary colleague may come to where
   * the walk was not followed, nor of any that `converged` is false for.
   */
  readonly of: ReadonlyMap<number, Outlook>;
  /** False if a circle took more rounds than there is time for: conversations go round in it for very long. */
  readonly converged: boolean;
}

/**
 * The outlooks of some states of a walk, exact to about a millionth; to a thousandth where conversations go round in a
 * circle for hundreds of decisions. All of the walk is gone through twice, whatever is asked. `patience` is how many
 * states are gone through in circles before those are given up.
 */
export function outlooksIn(
  walk: Walk,
  rules: ChanceRules,
  asked: Iterable<number>,
  patience: number = MOST_LOOKS,
): Outlooks {
  const states = [...new Set(asked)];
  const order = topologicalOrder(walk);
  const { worths } = rules;
  const prospect: Column = { worth: (kind) => worths[kind], meters: worths.meters, unknown: 0 };
  const spread = (columns: readonly Column[]) => spreadBack(walk, order, rules, columns, patience);
  const first = spread([prospect, chanceOf("resolved"), chanceOf("partly")]);
  const known = states.map((state) => first.at(state));
  const second = spread(["unresolved", "walked-out", "escalated"].map(chanceOf));
  const others = states.map((state) => second.at(state));
  const third = walk.complete ? null : spread([NOT_WALKED]);
  const converged = first.converged && second.converged && third?.converged !== false;
  const of = new Map<number, Outlook>();
  for (const [at, state] of states.entries()) {
    const [value = 0, resolved = 0, partly = 0] = known[at] ?? [];
    const [unresolved = 0, walkedOut = 0, escalated = 0] = others[at] ?? [];
    const [unknown = 0] = third?.at(state) ?? [];
    if (!converged || unknown > 0) continue;
    of.set(state, outlookOf({ resolved, partly, unresolved, "walked-out": walkedOut, escalated }, value));
  }
  return { of, converged };
}

/** The chance of a good end from each state on: 0 to 1. Where the walk was not followed on counts as no ending. */
export function goodChances(walk: Walk, rules: ChanceRules): Float32Array {
  const good: Column = { worth: (kind) => (GOOD_ENDINGS.includes(kind) ? 1 : 0), meters: 0, unknown: 0 };
  const { values } = spreadBack(walk, topologicalOrder(walk), rules, [good], MOST_LOOKS);
  return Float32Array.from({ length: walk.states.count }, (_, state) => values[state * COLUMNS] ?? 0);
}

/** Something that is spread back from the ends: its value there. */
interface Column {
  readonly worth: (kind: EndingKind) => number;
  /** How much more calm and trust make of an ending, at most. */
  readonly meters: number;
  /** The value of where the walk was not followed on. */
  readonly unknown: number;
}

const chanceOf = (wanted: string): Column => ({
  worth: (kind) => (kind === wanted ? 1 : 0),
  meters: 0,
  unknown: 0,
});
const NOT_WALKED: Column = { worth: () => 0, meters: 0, unknown: 1 };
const NOTHING: Column = { worth: () => 0, meters: 0, unknown: 0 };

/** So many columns are gone through at once: the way to a state in memory takes longer than the sum. */
const COLUMNS = 3;
/** A sweep through a circle that changes nothing by more than this is the last. */
const STILL = 1e-7;
/** States gone through within circles before they are given up: that takes some seconds. */
const MOST_LOOKS = 300_000_000;

/** Gives each state the mean of what its replies lead to, weighed as they are taken. */
function spreadBack(
  walk: Walk,
  order: TopologicalOrder,
  rules: ChanceRules,
  columns: readonly Column[],
  patience: number,
) {
  const { stop, calm, trust, firstEdge, count } = walk.states;
  const { to, slips } = walk.edges;
  const { slip, other } = rules.colleague;
  const [a = NOTHING, b = NOTHING, c = NOTHING] = columns;
  const values = new Float32Array(count * COLUMNS);
  const atEnd = (state: number): void => {
    const there = walk.stops[stop[state] ?? 0];
    if (there?.kind !== "ending") return;
    const part = ((calm[state] ?? 0) + (trust[state] ?? 0)) / (2 * HIGHEST);
    for (const [at, { worth, meters }] of [a, b, c].entries())
      values[state * COLUMNS + at] = worth(there.ending.kind) + part * meters;
  };
  /** Goes once through these places of the order; returns the greatest change. */
  const sweep = (begin: number, end: number): number => {
    let most = 0;
    for (let place = begin; place < end; place++) {
      const state = order.states[place] ?? 0;
      const first = firstEdge[state] ?? 0;
      const behind = firstEdge[state + 1] ?? 0;
      if (first === behind) {
        atEnd(state);
        continue;
      }
      let [sumA, sumB, sumC, whole] = [0, 0, 0, 0];
      for (let edge = first; edge < behind; edge++) {
        const weight = (slips[edge] ?? 0) > 0 ? slip : other;
        const next = to[edge] ?? NOT_FOLLOWED;
        whole += weight;
        if (next === NOT_FOLLOWED) {
          sumA += weight * a.unknown;
          continue;
        }
        const from = next * COLUMNS;
        sumA += weight * (values[from] ?? 0);
        sumB += weight * (values[from + 1] ?? 0);
        sumC += weight * (values[from + 2] ?? 0);
      }
      const row = state * COLUMNS;
      const before = (values[row] ?? 0) + (values[row + 1] ?? 0) + (values[row + 2] ?? 0);
      values[row] = sumA / whole;
      values[row + 1] = sumB / whole;
      values[row + 2] = sumC / whole;
      // All three only ever grow.
      const change = (values[row] ?? 0) + (values[row + 1] ?? 0) + (values[row + 2] ?? 0) - before;
      if (change > most) most = change;
    }
    return most;
  };
  let converged = true;
  let looks = 0;
  let swept = 0;
  for (const { begin, end } of order.circles) {
    sweep(swept, begin);
    // Everything in it begins at nothing, so that what goes round for ever stays at nothing.
    while (sweep(begin, end) > STILL) {
      looks += end - begin;
      if (looks < patience) continue;
      converged = false;
      break;
    }
    swept = end;
  }
  sweep(swept, count);
  const at = (state: number): readonly number[] => [...values.subarray(state * COLUMNS, (state + 1) * COLUMNS)];
  return { values, at, converged };
}
