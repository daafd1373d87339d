/** How a scenario goes when every reply on offer is as likely as every other: reckoned over the walk, not sampled. */
import type { Ending } from "#encounter/turn.ts";
import { NOT_FOLLOWED, type Walk } from "./walk.ts";

/** The number of decisions on a way. */
export interface Lengths {
  readonly shortest: number;
  /** `Infinity` where a conversation can go round in circles. */
  readonly longest: number;
  /** Half of random play takes no more. */
  readonly median: number;
}

export interface EndingShare {
  readonly ending: Ending;
  /** The knot that it is in. */
  readonly knot: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface RandomPlay {
  /** Null where no ending is in reach. */
  readonly decisions: Lengths | null;
  /** Every ending of the walk, the most frequent first. */
  readonly endings: readonly EndingShare[];
  /** The share that comes to no ending: faults, circles, and what was not walked. */
  readonly endless: number;
  /** For each state how often a play comes through it, on average. */
  readonly visits: Float64Array;
}

/** Once so little of random play goes on, the rest is left to itself. */
const REST = 1e-9;
/** Decisions after which it is left to itself in any case. */
const MOST_DECISIONS = 10_000;

/** All seeds of the walk are as likely as one another. */
export function randomPlay(walk: Walk): RandomPlay {
  const { states, edges, openings, stops } = walk;
  const visits = new Float64Array(states.count);
  const shares = new Float64Array(stops.length);
  const lengths: number[] = [];
  let layer = new Map<number, number>();
  for (const opening of openings) layer.set(opening, (layer.get(opening) ?? 0) + 1 / openings.length);
  let going = 1;
  for (let decisions = 0; layer.size > 0 && going > REST && decisions < MOST_DECISIONS; decisions++) {
    const next = new Map<number, number>();
    going = 0;
    let ended = 0;
    for (const [state, share] of layer) {
      visits[state] = (visits[state] ?? 0) + share;
      const first = states.firstEdge[state] ?? 0;
      const offered = (states.firstEdge[state + 1] ?? 0) - first;
      const stop = states.stop[state] ?? 0;
      if (stops[stop]?.kind === "ending") {
        shares[stop] = (shares[stop] ?? 0) + share;
        ended += share;
      }
      for (let edge = first; edge < first + offered; edge++) {
        const to = edges.to[edge] ?? NOT_FOLLOWED;
        if (to === NOT_FOLLOWED) continue;
        next.set(to, (next.get(to) ?? 0) + share / offered);
        going += share / offered;
      }
    }
    lengths.push(ended);
    layer = next;
  }
  return {
    decisions: lengthsOf(lengths, layer.size > 0),
    endings: endingsOf(walk, shares),
    endless: 1 - total(shares),
    visits,
  };
}

function lengthsOf(ended: readonly number[], circles: boolean): Lengths | null {
  const shortest = ended.findIndex((share) => share > 0);
  if (shortest < 0) return null;
  const half = total(ended) / 2;
  let sum = 0;
  const median = ended.findIndex((share) => (sum += share) >= half);
  return { shortest, median, longest: circles ? Infinity : ended.findLastIndex((share) => share > 0) };
}

function endingsOf({ stops }: Walk, shares: Float64Array): readonly EndingShare[] {
  const endings = new Map<string, EndingShare>();
  for (const [at, stop] of stops.entries()) {
    if (stop.kind !== "ending") continue;
    const name = JSON.stringify([stop.knot, stop.ending]);
    const share = (endings.get(name)?.share ?? 0) + (shares[at] ?? 0);
    endings.set(name, { ending: stop.ending, knot: stop.knot, share });
  }
  return [...endings.values()].toSorted((a, b) => b.share - a.share);
}

const total = (shares: Iterable<number>): number => {
  let sum = 0;
  for (const share of shares) sum += share;
  return sum;
};
