/**
 * How a scenario goes when somebody plays it by the draw: the walk as an absorbing Markov chain, computed layer by
 * layer, not sampled. chances.ts asks the same backwards, from the endings.
 */
import type { Ending } from "#encounter/turn.ts";
import type { ChanceRules } from "#guidance/catalogue.ts";
import { weightOf } from "./chances.ts";
import { NOT_FOLLOWED, type Walk } from "./walk.ts";

/** The number of decisions on a way. */
export interface Lengths {
  readonly shortest: number;
  /** `Infinity` where a conversation can go round in circles. */
  readonly longest: number;
  /** Half of the plays take no more. */
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

/** Once so little of it goes on, the rest is left to itself. */
const REST = 1e-9;
/** Decisions after which it is left to itself in any case. */
const MOST_DECISIONS = 10_000;

/** Takes any reply at all, as likely as any other. */
const ANYBODY: ChanceRules["colleague"] = { slip: 1, other: 1 };

/** All seeds of the walk are as likely as one another. Who plays takes slips and other replies as often as it says. */
export function randomPlay(walk: Walk, who: ChanceRules["colleague"] = ANYBODY): RandomPlay {
  const { states, edges, openings, stops } = walk;
  const visits = new Float64Array(states.count);
  const shares = new Float64Array(stops.length);
  const lengths: number[] = [];
  let [now, next] = [openLayer(states.count), openLayer(states.count)];
  for (const opening of openings) now.add(opening, 1 / openings.length);
  for (let decisions = 0; now.share() > REST && decisions < MOST_DECISIONS; decisions++) {
    let ended = 0;
    now.empty((state, share) => {
      visits[state] = (visits[state] ?? 0) + share;
      const stop = states.stop[state] ?? 0;
      if (stops[stop]?.kind === "ending") {
        shares[stop] = (shares[stop] ?? 0) + share;
        ended += share;
      }
      const first = states.firstEdge[state] ?? 0;
      const behind = states.firstEdge[state + 1] ?? 0;
      let whole = 0;
      for (let edge = first; edge < behind; edge++) whole += weightOf(who, edges.slips[edge] ?? 0);
      for (let edge = first; edge < behind; edge++) {
        const to = edges.to[edge] ?? NOT_FOLLOWED;
        if (to !== NOT_FOLLOWED) next.add(to, (share * weightOf(who, edges.slips[edge] ?? 0)) / whole);
      }
    });
    lengths.push(ended);
    [now, next] = [next, now];
  }
  return {
    decisions: lengthsOf(lengths, longestWay(walk)),
    endings: endingsOf(walk, shares),
    endless: 1 - total(shares),
    visits,
  };
}

/** What part of the plays is where after so many decisions. */
interface Layer {
  add(state: number, share: number): void;
  share(): number;
  /** Takes out all that is in it. */
  empty(each: (state: number, share: number) => void): void;
}

function openLayer(count: number): Layer {
  const shares = new Float64Array(count);
  const states = new Int32Array(count);
  let length = 0;
  let whole = 0;
  return {
    add(state, share) {
      // What has become too little to be told from nothing.
      if (share === 0) return;
      if (shares[state] === 0) states[length++] = state;
      shares[state] = (shares[state] ?? 0) + share;
      whole += share;
    },
    share: () => whole,
    empty(each) {
      for (let at = 0; at < length; at++) {
        const state = states[at] ?? 0;
        each(state, shares[state] ?? 0);
        shares[state] = 0;
      }
      length = 0;
      whole = 0;
    },
  };
}

function lengthsOf(ended: readonly number[], longest: number): Lengths | null {
  const shortest = ended.findIndex((share) => share > 0);
  if (shortest < 0) return null;
  const half = total(ended) / 2;
  let sum = 0;
  const median = ended.findIndex((share) => (sum += share) >= half);
  return { shortest, median, longest };
}

/** The decisions on the longest way to an ending, however rare; `Infinity` where one can come to it in circles. */
function longestWay({ states, edges, stops }: Walk): number {
  const open = new Int32Array(states.count);
  for (const to of edges.to) if (to !== NOT_FOLLOWED) open[to] = (open[to] ?? 0) + 1;
  const decisions = new Int32Array(states.count);
  const queue = new Int32Array(states.count);
  let waiting = 0;
  for (let state = 0; state < states.count; state++) if (open[state] === 0) queue[waiting++] = state;
  let longest = 0;
  for (let next = 0; next < waiting; next++) {
    const state = queue[next] ?? 0;
    const length = decisions[state] ?? 0;
    if (stops[states.stop[state] ?? 0]?.kind === "ending") longest = Math.max(longest, length);
    for (let edge = states.firstEdge[state] ?? 0; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED) continue;
      decisions[to] = Math.max(decisions[to] ?? 0, length + 1);
      open[to] = (open[to] ?? 0) - 1;
      if (open[to] === 0) queue[waiting++] = to;
    }
  }
  // What is still open lies in a circle or behind one.
  for (let state = 0; state < states.count; state++)
    if (open[state] !== 0 && stops[states.stop[state] ?? 0]?.kind === "ending") return Infinity;
  return longest;
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
