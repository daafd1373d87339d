/**
 * What every way has in common, or some way has: a small count that is carried along all ways at once. It is
 * breadth-first search on the product of the walk and a small automaton.
 */
import { NOT_FOLLOWED, type Walk } from "./walk.ts";
import { type Way, wayAlong } from "./ways.ts";

/** What is carried along: a whole number from 0 up to `size` - 1. Two ways that carry the same to a state are one. */
export interface Fold {
  /** Keep it small: the cost is that of walking the states so many times. */
  readonly size: number;
  readonly start: number;
  /** What is carried on once the reply with this index was taken in this state; `edge` is its row in `walk.edges`. */
  step(carried: number, state: number, index: number, edge: number): number;
}

export interface Folded {
  /** Whether some way comes to this state carrying this much. */
  comes(state: number, carried: number): boolean;
  /** A shortest such way from where the walk began; null where there is none. */
  way(state: number, carried: number): Way | null;
}

const NOWHERE = -2;
const BEGINNING = -1;

/** Carries something along every way from where the walk began. The most pitfalls on a way, say, up to three. */
export function foldWays(walk: Walk, { size, start, step }: Fold): Folded {
  const { states, edges } = walk;
  const before = new Int32Array(states.count * size).fill(NOWHERE);
  const by = new Int32Array(states.count * size);
  const queue = new Int32Array(states.count * size);
  let waiting = 0;
  for (const opening of walk.openings) {
    const pair = opening * size + start;
    if (before[pair] === NOWHERE) queue[waiting++] = pair;
    before[pair] = BEGINNING;
  }
  for (let next = 0; next < waiting; next++) {
    const pair = queue[next] ?? 0;
    const state = Math.floor(pair / size);
    const first = states.firstEdge[state] ?? 0;
    for (let edge = first; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED) continue;
      const carried = step(pair % size, state, edge - first, edge);
      if (!(carried >= 0 && carried < size)) throw new Error(`${carried} is not carried in a fold of size ${size}`);
      const reached = to * size + carried;
      if (before[reached] !== NOWHERE) continue;
      before[reached] = pair;
      by[reached] = edge - first;
      queue[waiting++] = reached;
    }
  }
  const comes = (state: number, carried: number): boolean =>
    carried >= 0 && carried < size && (before[state * size + carried] ?? NOWHERE) !== NOWHERE;
  return {
    comes,
    way(state, carried) {
      if (!comes(state, carried)) return null;
      const choices: number[] = [];
      let pair = state * size + carried;
      for (let from = before[pair] ?? BEGINNING; from !== BEGINNING; from = before[pair] ?? BEGINNING) {
        choices.push(by[pair] ?? 0);
        pair = from;
      }
      return wayAlong(walk, Math.floor(pair / size), choices.toReversed());
    },
  };
}

/** Pitfalls as they were judged, counted up to `most`. */
export const slipsUpTo = ({ edges }: Walk, most: number): Fold => ({
  size: most + 1,
  start: 0,
  step: (slips, _state, _index, edge) => Math.min(most, slips + (edges.slips[edge] ?? 0)),
});
