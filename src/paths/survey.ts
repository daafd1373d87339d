/** What is in reach of every state of a walk: the best and the worst ending, and the number of ways to one. */
import { NOT_FOLLOWED, type Walk } from "./walk.ts";
import { MOST_WORTH, NO_END, endAt, worthOf } from "./worth.ts";

/** One number for each state. Where the walk is incomplete, they speak of what was walked. */
export interface Survey {
  /** The worth of the best and the worst ending in reach (see worth.ts); `NO_END` where none is. */
  readonly best: Int16Array;
  readonly worst: Int16Array;
  /**
   * The number of ways to an ending, as far apart as their replies are: exact up to 2 to the 53rd, `Infinity` where
   * the conversation can go round in circles before it ends.
   */
  readonly ways: Float64Array;
}

export function survey(walk: Walk): Survey {
  const incoming = incomingOf(walk);
  const ends = endsByWorth(walk);
  const best = spread(walk, incoming, ends.toReversed());
  return { best, worst: spread(walk, incoming, ends), ways: countWays(walk, incoming, best) };
}

/** Only the worth of the best ending in reach of each state, in a third of the time. */
export const bestInReach = (walk: Walk): Survey["best"] =>
  spread(walk, incomingOf(walk), endsByWorth(walk).toReversed());

/** The edges that lead to each state: those of state `s` are `edge[first[s]]` up to `edge[first[s + 1]]`. */
interface Incoming {
  readonly first: Int32Array;
  readonly state: Int32Array;
}

function incomingOf({ states, edges }: Walk): Incoming {
  const first = new Int32Array(states.count + 1);
  for (const to of edges.to) if (to !== NOT_FOLLOWED) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let state = 0; state < states.count; state++) first[state + 1] = (first[state + 1] ?? 0) + (first[state] ?? 0);
  const filled = first.slice();
  const state = new Int32Array(first[states.count] ?? 0);
  for (let from = 0; from < states.count; from++) {
    for (let edge = states.firstEdge[from] ?? 0; edge < (states.firstEdge[from + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED) continue;
      const at = filled[to] ?? 0;
      state[at] = from;
      filled[to] = at + 1;
    }
  }
  return { first, state };
}

/** The states that are endings, from the worst to the best, under their worth. */
function endsByWorth(walk: Walk): (readonly number[])[] {
  const ends: number[][] = Array.from({ length: MOST_WORTH + 1 }, () => []);
  for (let state = 0; state < walk.states.count; state++) {
    const end = endAt(walk, state);
    if (end !== null) ends[worthOf(end.ending.kind, end.meters)]?.push(state);
  }
  return ends;
}

/** Gives each state the worth of the first of these endings that it can come to. */
function spread(walk: Walk, incoming: Incoming, ends: readonly (readonly number[])[]): Int16Array {
  const worth = new Int16Array(walk.states.count).fill(NO_END);
  const queue = new Int32Array(walk.states.count);
  for (const bucket of ends) {
    const [one] = bucket;
    const end = one === undefined ? null : endAt(walk, one);
    if (end === null) continue;
    const value = worthOf(end.ending.kind, end.meters);
    let waiting = 0;
    for (const state of bucket) {
      worth[state] = value;
      queue[waiting++] = state;
    }
    for (let next = 0; next < waiting; next++) {
      const state = queue[next] ?? 0;
      for (let at = incoming.first[state] ?? 0; at < (incoming.first[state + 1] ?? 0); at++) {
        const from = incoming.state[at] ?? 0;
        if (worth[from] !== NO_END) continue;
        worth[from] = value;
        queue[waiting++] = from;
      }
    }
  }
  return worth;
}

/** From the endings backwards. A state that is never done can go round in circles before it ends. */
function countWays(walk: Walk, incoming: Incoming, best: Int16Array): Float64Array {
  const { states, edges } = walk;
  const ways = new Float64Array(states.count);
  const open = new Int32Array(states.count);
  const queue: number[] = [];
  for (let state = 0; state < states.count; state++) {
    if (best[state] === NO_END) continue;
    for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to !== NOT_FOLLOWED && best[to] !== NO_END) open[state] = (open[state] ?? 0) + 1;
    }
    ways[state] = open[state] === 0 ? 1 : Infinity;
    if (open[state] === 0) queue.push(state);
  }
  const sums = new Float64Array(states.count);
  for (const state of queue) {
    for (let at = incoming.first[state] ?? 0; at < (incoming.first[state + 1] ?? 0); at++) {
      const from = incoming.state[at] ?? 0;
      sums[from] = (sums[from] ?? 0) + (ways[state] ?? 0);
      open[from] = (open[from] ?? 0) - 1;
      if (open[from] !== 0) continue;
      ways[from] = sums[from] ?? 0;
      queue.push(from);
    }
  }
  return ways;
}
