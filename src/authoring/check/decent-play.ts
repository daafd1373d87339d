/**
 * How a scenario goes for somebody decent who doesn't know which reply is best: one that is no slip, any of them alike.
 * Where every reply is a slip, any of those. All seeds of the walk are as likely as one another.
 */
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";

/** Once so little of it goes on, or for so many decisions, the rest is left to itself. */
const REST = 1e-9;
const MOST_DECISIONS = 1000;

/** For each state how often such a play comes through it, on average. An ending is come to once. */
export function decentVisits(walk: Walk): Float64Array {
  const { edges, openings } = walk;
  const visits = new Float64Array(walk.states.count);
  let layer = new Map<number, number>();
  for (const opening of openings) layer.set(opening, (layer.get(opening) ?? 0) + 1 / openings.length);
  let going = 1;
  for (let decisions = 0; layer.size > 0 && going > REST && decisions < MOST_DECISIONS; decisions++) {
    const next = new Map<number, number>();
    going = 0;
    for (const [state, share] of layer) {
      visits[state] = (visits[state] ?? 0) + share;
      const taken = decentEdges(walk, state);
      for (const edge of taken) {
        const to = edges.to[edge] ?? NOT_FOLLOWED;
        if (to === NOT_FOLLOWED) continue;
        next.set(to, (next.get(to) ?? 0) + share / taken.length);
        going += share / taken.length;
      }
    }
    layer = next;
  }
  return visits;
}

/** The share of such plays that come to each stop, 0 to 1: for stops that are endings. */
export function decentPlay(walk: Walk): Float64Array {
  const shares = new Float64Array(walk.stops.length);
  for (const [state, visits] of decentVisits(walk).entries()) {
    const stop = walk.states.stop[state] ?? 0;
    if (walk.stops[stop]?.kind === "ending") shares[stop] = (shares[stop] ?? 0) + visits;
  }
  return shares;
}

/** The replies of a state that somebody decent takes, as edges. */
export function decentEdges({ states, edges }: Walk, state: number): readonly number[] {
  const all: number[] = [];
  for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) all.push(edge);
  const decent = all.filter((edge) => edges.slips[edge] === 0);
  return decent.length > 0 ? decent : all;
}
