/**
 * How many ways go through each reply: what a map of a script shows as the width of its lines. Paths to a state,
 * counted in topological order, times paths on from there.
 */
import type { Survey } from "./survey.ts";
import { NOT_FOLLOWED, type Walk } from "./walk.ts";

/**
 * For each edge of the walk the number of ways, from where it began to an ending, that take it: exact up to 2 to the
 * 53rd, `Infinity` where a way can go round in circles before it or after it, 0 where no way that ends takes it.
 */
export function waysThrough(walk: Walk, { ways }: Survey): Float64Array {
  const { states, edges } = walk;
  const through = new Float64Array(edges.count);
  const waysTo = countWaysTo(walk);
  for (let state = 0; state < states.count; state++) {
    for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      const onward = to === NOT_FOLLOWED ? 0 : (ways[to] ?? 0);
      through[edge] = onward === 0 ? 0 : (waysTo[state] ?? 0) * onward;
    }
  }
  return through;
}

/** From the openings forwards. What lies in a circle or behind one never has all its ways counted. */
function countWaysTo({ states, edges, openings }: Walk): Float64Array {
  const open = new Int32Array(states.count);
  for (const to of edges.to) if (to !== NOT_FOLLOWED) open[to] = (open[to] ?? 0) + 1;
  const sums = new Float64Array(states.count);
  for (const opening of openings) sums[opening] = (sums[opening] ?? 0) + 1;
  const counted = new Uint8Array(states.count);
  const queue: number[] = [];
  for (let state = 0; state < states.count; state++) if (open[state] === 0) queue.push(state);
  for (const state of queue) {
    counted[state] = 1;
    for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED) continue;
      sums[to] = (sums[to] ?? 0) + (sums[state] ?? 0);
      open[to] = (open[to] ?? 0) - 1;
      if (open[to] === 0) queue.push(to);
    }
  }
  return sums.map((sum, state) => (counted[state] === 1 ? sum : Infinity));
}
