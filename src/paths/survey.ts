/**
 * What is in reach of every state of a walk: the best and the worst ending, by value iteration from the endings
 * backwards, and the number of ways to one, by counting paths in reverse topological order.
 */
import { NOT_FOLLOWED, type Walk } from "./walk.ts";
import { NO_END, endAt, endingScore } from "./ending-score.ts";

/** One number for each state. Where the walk is incomplete, they speak of what was walked. */
export interface Survey {
  /** The score of the best and the worst ending in reach (see score.ts); `NO_END` where none is. */
  readonly best: Int16Array;
  readonly worst: Int16Array;
  /**
   * The number of ways to an ending, as far apart as their replies are: exact up to 2 to the 53rd, `Infinity` where
   * the conversation can go round in circles before it ends.
   */
  readonly ways: Float64Array;
}

export function survey(walk: Walk): Survey {
  const ends = endsIn(walk);
  const best = spread(walk, ends, (score, other) => other > score);
  const worst = spread(walk, ends, (score, other) => other !== NO_END && (score === NO_END || other < score));
  return { best, worst, ways: countWays(walk, incomingOf(walk), best) };
}

/** The score of each state that is an ending; `NO_END` of the others. */
function endsIn(walk: Walk): Int16Array {
  const score = new Int16Array(walk.states.count).fill(NO_END);
  for (let state = 0; state < score.length; state++) {
    const end = endAt(walk, state);
    if (end !== null) score[state] = endingScore(end.ending.kind, end.meters);
  }
  return score;
}

/**
 * Gives each state the score of the ending in reach that beats all others. Backwards, again and again until nothing
 * changes: most replies lead on to a later state, so that two or three times are enough.
 */
function spread(
  { states, edges }: Walk,
  ends: Int16Array,
  beats: (score: number, other: number) => boolean,
): Int16Array {
  const reach = ends.slice();
  for (let changed = true; changed;) {
    changed = false;
    for (let state = states.count - 1; state >= 0; state--) {
      const before = reach[state] ?? NO_END;
      let score = before;
      for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
        const to = edges.to[edge] ?? NOT_FOLLOWED;
        const other = to === NOT_FOLLOWED ? NO_END : (reach[to] ?? NO_END);
        if (beats(score, other)) score = other;
      }
      if (score === before) continue;
      reach[state] = score;
      changed = true;
    }
  }
  return reach;
}

/** The edges that lead to each state: those of state `s` are `edge[first[s]]` up to `edge[first[s + 1]]`. */
interface Incoming {
  readonly first: Int32Array;
  readonly state: Int32Array;
}

function incomingOf({ states, edges }: Walk): Incoming {
  const first = new Int32Array(states.count + 1);
  for (let edge = 0; edge < edges.to.length; edge++) {
    const to = edges.to[edge] ?? NOT_FOLLOWED;
    if (to !== NOT_FOLLOWED) first[to + 1] = (first[to + 1] ?? 0) + 1;
  }
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
