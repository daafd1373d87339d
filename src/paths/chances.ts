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
export const weightOf = ({ slip, other }: ChanceRules["colleague"], slips: number): number =>
  slips > 0 ? slip : other;

/** An outlook of the chance of each kind of ending. */
export function outlookOf(endings: Outlook["endings"], prospect: number, margin = 0): Outlook {
  const good = GOOD_ENDINGS.reduce((sum, kind) => sum + endings[kind], 0);
  return { good: Math.min(1, good), margin, endings, prospect };
}

/** What can be expected where one of these comes next, as often as it weighs. The margins are those of different plays. */
export function meanOutlook(parts: readonly { readonly weight: number; readonly outlook: Outlook }[]): Outlook {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (outlook: Outlook) => number): number =>
    parts.reduce((sum, { weight, outlook }) => sum + (weight / whole) * of(outlook), 0);
  const endings = {
    resolved: mean((one) => one.endings.resolved),
    partly: mean((one) => one.endings.partly),
    unresolved: mean((one) => one.endings.unresolved),
    "walked-out": mean((one) => one.endings["walked-out"]),
    escalated: mean((one) => one.endings.escalated),
  };
  const margin = Math.hypot(...parts.map(({ weight, outlook }) => (weight / whole) * outlook.margin));
  return outlookOf(
    endings,
    mean(({ prospect }) => prospect),
    margin,
  );
}

/** The best kind of ending that an outlook has a chance of; null where it has none. */
export const bestIn = ({ endings }: Outlook): EndingKind | null => ENDINGS.find((kind) => endings[kind] > 0) ?? null;

export interface Outlooks {
  /**
   * The outlook of each state that was asked for: but not of those from which an ordinary colleague may come to where
   * the walk was not followed, nor of any that `converged` is false for.
   */
  readonly of: ReadonlyMap<number, Outlook>;
  /** What was held in memory meanwhile, computed: bytes. */
  readonly bytes: number;
  /** False if a circle took more rounds than there is time for: conversations go round in it for very long. */
  readonly converged: boolean;
}

/**
 * The outlooks of some states of a walk, exact to about a millionth; to a thousandth where conversations go round in a
 * circle for hundreds of decisions. All of the walk is gone through, whatever is asked. `patience` is how many states are
 * gone through in circles before those are given up.
 */
export function outlooksIn(
  walk: Walk,
  rules: ChanceRules,
  asked: Iterable<number>,
  patience: number = MOST_STATES,
): Outlooks {
  const order = topologicalOrder(walk);
  const { values, converged } = spreadBack(walk, order, rules, patience);
  const unsure = walk.complete ? null : leadingAstray(walk, order);
  const of = new Map<number, Outlook>();
  for (const state of asked) {
    if (!converged || unsure?.[state] === 1) continue;
    const [prospect = 0, ...chances] = values.subarray(state * COLUMNS, (state + 1) * COLUMNS);
    const [resolved = 0, partly = 0, unresolved = 0, walkedOut = 0, escalated = 0] = chances;
    of.set(state, outlookOf({ resolved, partly, unresolved, "walked-out": walkedOut, escalated }, prospect));
  }
  return { of, bytes: values.byteLength + order.states.byteLength + (unsure?.byteLength ?? 0), converged };
}

/** The chance of a good end from each state on: 0 to 1. Where the walk was not followed on counts as no ending. */
export function goodChances(walk: Walk, rules: ChanceRules): Float32Array {
  const { values } = spreadBack(walk, topologicalOrder(walk), rules, MOST_STATES);
  const columns = GOOD_ENDINGS.map((kind) => 1 + ENDINGS.indexOf(kind));
  return Float32Array.from({ length: walk.states.count }, (_, state) =>
    columns.reduce((sum, column) => sum + (values[state * COLUMNS + column] ?? 0), 0),
  );
}

/** A state's prospect, and its chance of each kind of ending: side by side, since the way to them takes longest. */
const COLUMNS = 1 + ENDINGS.length;
/** A sweep through a circle that changes nothing by more than this is the last. */
const STILL = 1e-7;
/** States gone through within circles before they are given up: that takes some seconds. */
const MOST_STATES = 100_000_000;

/** Gives each state the mean of what its replies lead to, weighed as they are taken. */
function spreadBack(walk: Walk, order: TopologicalOrder, { colleague, worths }: ChanceRules, patience: number) {
  const { stop, calm, trust, firstEdge, count } = walk.states;
  const { to, slips } = walk.edges;
  const { slip, other } = colleague;
  const values = new Float32Array(count * COLUMNS);
  const kinds = Int8Array.from(walk.stops, (at) => (at.kind === "ending" ? ENDINGS.indexOf(at.ending.kind) : -1));
  const perKind = ENDINGS.map((kind) => worths[kind]);
  const atEnd = (state: number): void => {
    const kind = kinds[stop[state] ?? 0] ?? -1;
    if (kind < 0) return;
    const meters = (worths.meters * ((calm[state] ?? 0) + (trust[state] ?? 0))) / (2 * HIGHEST);
    values[state * COLUMNS] = (perKind[kind] ?? 0) + meters;
    values[state * COLUMNS + 1 + kind] = 1;
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
      let [whole, worth, a, b, c, d, e] = [0, 0, 0, 0, 0, 0, 0];
      for (let edge = first; edge < behind; edge++) {
        const weight = (slips[edge] ?? 0) > 0 ? slip : other;
        const next = to[edge] ?? NOT_FOLLOWED;
        whole += weight;
        if (next === NOT_FOLLOWED) continue;
        const from = next * COLUMNS;
        worth += weight * (values[from] ?? 0);
        a += weight * (values[from + 1] ?? 0);
        b += weight * (values[from + 2] ?? 0);
        c += weight * (values[from + 3] ?? 0);
        d += weight * (values[from + 4] ?? 0);
        e += weight * (values[from + 5] ?? 0);
      }
      const row = state * COLUMNS;
      // Everything only ever grows. Where the chances stand still, so does the prospect.
      const before = chancesAt(row);
      values[row] = worth / whole;
      values[row + 1] = a / whole;
      values[row + 2] = b / whole;
      values[row + 3] = c / whole;
      values[row + 4] = d / whole;
      values[row + 5] = e / whole;
      const change = chancesAt(row) - before;
      if (change > most) most = change;
    }
    return most;
  };
  const chancesAt = (row: number): number =>
    (values[row + 1] ?? 0) +
    (values[row + 2] ?? 0) +
    (values[row + 3] ?? 0) +
    (values[row + 4] ?? 0) +
    (values[row + 5] ?? 0);
  let converged = true;
  let swept = 0;
  let looks = 0;
  for (const { begin, end } of order.circles) {
    sweep(swept, begin);
    // Everything in it begins at nothing, so that what goes round for ever stays at nothing.
    while (converged && sweep(begin, end) > STILL) {
      looks += end - begin;
      converged = looks < patience;
    }
    swept = end;
  }
  sweep(swept, count);
  return { values, converged };
}

/** For each state whether it can lead to where the walk was not followed on: 1 where it can. */
function leadingAstray({ states, edges }: Walk, order: TopologicalOrder): Uint8Array {
  const astray = new Uint8Array(states.count);
  const sweep = (begin: number, end: number): boolean => {
    let changed = false;
    for (let place = begin; place < end; place++) {
      const state = order.states[place] ?? 0;
      if (astray[state] === 1) continue;
      for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
        const next = edges.to[edge] ?? NOT_FOLLOWED;
        if (next !== NOT_FOLLOWED && astray[next] === 0) continue;
        astray[state] = 1;
        changed = true;
        break;
      }
    }
    return changed;
  };
  let swept = 0;
  for (const { begin, end } of order.circles) {
    sweep(swept, begin);
    while (sweep(begin, end));
    swept = end;
  }
  sweep(swept, states.count);
  return astray;
}
