/**
 * The frontier of the breadth-first search: the states of a walk, and which of them wait to be expanded. States at one
 * stop where the same is remembered make a group: they are expanded together, because their replies weigh and go alike.
 */
import { IntVector, IntHashMap } from "./typed-arrays.ts";
import type { Weight } from "./rule-tables.ts";

export interface StateGroup {
  readonly number: number;
  readonly stop: number;
  readonly history: number;
  /** For each reply what its move weighs, by the band of calm. */
  readonly weights: readonly (readonly Weight[])[];
  /** For each reply where it led to last, since it mostly leads there again. */
  readonly lastTo: LastTarget[];
  /** Those of its states that were found since it was last gone on from: the first and the last of them, or -1. */
  first: number;
  last: number;
}

const NONE = -1;

/** A stop and what was remembered there, and the group that they make. */
interface LastTarget {
  stop: number;
  history: number;
  group: StateGroup | null;
}

export interface Frontier {
  /** States found so far. */
  readonly count: number;
  /** States gone on from. */
  readonly done: number;
  group(stop: number, history: number): StateGroup;
  /** The state of a group with these meters. A new one waits for its turn; `from` and `by` say how it was reached. */
  state(group: StateGroup, pair: number, from: number, by: number): number;
  /**
   * The next states to go on from, `most` at most: all that took fewer decisions come first. They are put into
   * `states`. Null when none waits.
   */
  next(most: number, states: number[]): StateGroup | null;
  /** The meters of a state. */
  pair(state: number): number;
  /** The columns of all states: those gone on from in their order, then those that wait. */
  columns(): Columns;
}

export interface Columns {
  readonly stop: Int32Array;
  readonly history: Int32Array;
  readonly pairs: Int32Array;
  readonly from: Int32Array;
  readonly by: Int32Array;
  /** For each number that `Frontier.state` gave, the row that the state has here. */
  readonly rows: Int32Array;
}

/** `weightsAt` returns what the replies at a stop weigh where this is remembered. */
export function openFrontier(weightsAt: (stop: number, history: number) => readonly (readonly Weight[])[]): Frontier {
  const groups: StateGroup[] = [];
  /**
   * For each stop its groups, by what is remembered there. Whole numbers all: a map of large ones takes several times
   * as long.
   */
  const numbers = new IntHashMap();
  let stops = 0;
  const [groupOf, pairs, from, order] = [new IntVector(), new IntVector(), new IntVector(), new IntVector()];
  /** The reply by which a state was reached, from 1; 0 where there was none. */
  const by = new IntVector(Uint8Array);
  /** The states of each group, by their pair of meters. */
  const states = new IntHashMap();
  /** The state that was found next in the same group. */
  const after = new IntVector();
  /** The groups of this number of decisions, with the states to go on from; and those of the next. */
  let layer: { readonly group: StateGroup; readonly first: number }[] = [];
  let following: StateGroup[] = [];
  let at = 0;
  let waiting = NONE;

  return {
    get count() {
      return pairs.length;
    },
    get done() {
      return order.length;
    },
    group(stop, history) {
      while (stops <= stop) stops = numbers.open() + 1;
      const known = numbers.get(stop, history);
      if (known >= 0) return groups[known] ?? nothing();
      const weights = weightsAt(stop, history);
      const group: StateGroup = {
        number: states.open(),
        stop,
        history,
        weights,
        lastTo: weights.map(() => ({ stop: -1, history: -1, group: null })),
        first: NONE,
        last: NONE,
      };
      numbers.add(stop, history, groups.length);
      groups.push(group);
      return group;
    },
    state(group, pair, before, index) {
      const known = states.get(group.number, pair);
      if (known >= 0) return known;
      const state = pairs.length;
      states.add(group.number, pair, state);
      groupOf.push(group.number);
      pairs.push(pair);
      from.push(before);
      by.push(index + 1);
      after.push(NONE);
      if (group.first === NONE) {
        group.first = state;
        following.push(group);
      } else after.set(group.last, state);
      group.last = state;
      return state;
    },
    pair: (state) => pairs.at(state),
    next(most, states) {
      states.length = 0;
      while (waiting === NONE) {
        at += 1;
        if (at >= layer.length) {
          if (following.length === 0) return null;
          layer = following.map((group) => ({ group, first: group.first }));
          for (const group of following) group.first = NONE;
          following = [];
          at = 0;
        }
        waiting = layer[at]?.first ?? NONE;
      }
      while (waiting !== NONE && states.length < most) {
        states.push(waiting);
        order.push(waiting);
        waiting = after.at(waiting);
      }
      return layer[at]?.group ?? nothing();
    },
    columns() {
      const rows = rowsIn(order, pairs.length);
      const columns = {
        stop: new Int32Array(pairs.length),
        history: new Int32Array(pairs.length),
        pairs: new Int32Array(pairs.length),
        from: new Int32Array(pairs.length),
        by: new Int32Array(pairs.length),
        rows,
      };
      for (let state = 0; state < pairs.length; state++) {
        const row = rows[state] ?? 0;
        const group = groups[groupOf.at(state)] ?? nothing();
        const before = from.at(state);
        columns.stop[row] = group.stop;
        columns.history[row] = group.history;
        columns.pairs[row] = pairs.at(state);
        columns.from[row] = before < 0 ? before : (rows[before] ?? before);
        columns.by[row] = by.at(state) - 1;
      }
      return columns;
    },
  };
}

function nothing(): never {
  throw new Error("a state without its group");
}

/** The row of each state: in the order in which they were gone on from, and then as they were found. */
function rowsIn(order: IntVector, count: number): Int32Array {
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < order.length; row++) rows[order.at(row)] = row;
  let next = order.length;
  for (let state = 0; state < count; state++) {
    if (rows[state] !== -1) continue;
    rows[state] = next;
    next += 1;
  }
  return rows;
}
