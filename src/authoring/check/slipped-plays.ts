/** Of plays at random: how many come to an ending in spite of their slips, and which reply most of those have in common. */
import { drawsFrom } from "#encounter/chance.ts";
import { NOT_FOLLOWED, type Offer, type Walk } from "#paths/walk.ts";
import { offersAt } from "#paths/ways.ts";

export interface SlippedPlays {
  /** The part of all plays at random, 0 to 1. */
  readonly share: number;
  /** The reply that most of them took, of several on offer, and in which part of them: null where they have none. */
  readonly shared: { readonly reply: Offer; readonly part: number } | null;
}

/** Plays that are drawn of those that come there. */
const DRAWN = 1000;
/** Sweeps after which what goes round in circles is left to itself, and what is too little to go on for. */
const MOST_SWEEPS = 60;
const STILL = 1e-7;
/** More decisions than any play is followed for. */
const LONGEST = 200;

/** Plays with `slips` slips or more that come to one of the ends that `wanted` names. */
export function slippedPlays(walk: Walk, slips: number, wanted: (state: number) => boolean): SlippedPlays {
  const chances = chancesOf(walk, slips, wanted);
  const { openings } = walk;
  const share = openings.reduce((sum, opening) => sum + (chances[opening * (slips + 1)] ?? 0), 0) / openings.length;
  if (share === 0) return { share, shared: null };
  const draw = drawsFrom(1);
  const taken = new Map<string, { reply: Offer; plays: number }>();
  for (let play = 0; play < DRAWN; play++)
    for (const reply of drawnPlay(walk, slips, chances, draw)) {
      const known = taken.get(reply.source) ?? { reply, plays: 0 };
      known.plays += 1;
      taken.set(reply.source, known);
    }
  const [most] = [...taken.values()].toSorted((a, b) => b.plays - a.plays);
  return { share, shared: most === undefined ? null : { reply: most.reply, part: most.plays / DRAWN } };
}

const carriedOn = (carried: number, slips: number, most: number): number => Math.min(most, carried + slips);

/** For each state, and for each number of slips before it, the chance to come there: from the ends backwards. */
function chancesOf({ states, edges, stops }: Walk, most: number, wanted: (state: number) => boolean): Float32Array {
  const size = most + 1;
  const chances = new Float32Array(states.count * size);
  for (let state = 0; state < states.count; state++)
    if (stops[states.stop[state] ?? 0]?.kind === "ending" && wanted(state)) chances[state * size + most] = 1;
  for (let sweeps = 0, change = 1; sweeps < MOST_SWEEPS && change > STILL; sweeps++) {
    change = 0;
    for (let state = states.count - 1; state >= 0; state--) {
      const first = states.firstEdge[state] ?? 0;
      const behind = states.firstEdge[state + 1] ?? 0;
      if (first === behind) continue;
      for (let carried = 0; carried <= most; carried++) {
        let sum = 0;
        for (let edge = first; edge < behind; edge++) {
          const to = edges.to[edge] ?? NOT_FOLLOWED;
          if (to !== NOT_FOLLOWED) sum += chances[to * size + carriedOn(carried, edges.slips[edge] ?? 0, most)] ?? 0;
        }
        const chance = sum / (behind - first);
        change = Math.max(change, Math.abs(chance - (chances[state * size + carried] ?? 0)));
        chances[state * size + carried] = chance;
      }
    }
  }
  return chances;
}

/** The replies of one of those plays, each once, drawn as often as it comes among them. */
function drawnPlay(walk: Walk, most: number, chances: Float32Array, draw: () => number): ReadonlySet<Offer> {
  const { states, edges, openings } = walk;
  const size = most + 1;
  const replies = new Map<string, Offer>();
  let state = drawn(
    openings.map((opening) => chances[opening * size] ?? 0),
    draw,
  );
  state = openings[state] ?? -1;
  for (let carried = 0, decisions = 0; decisions < LONGEST; decisions++) {
    const offers = offersAt(walk, state);
    if (offers.length === 0) break;
    const first = states.firstEdge[state] ?? 0;
    const onward = offers.map((_, index) => {
      const to = edges.to[first + index] ?? NOT_FOLLOWED;
      const after = carriedOn(carried, edges.slips[first + index] ?? 0, most);
      return to === NOT_FOLLOWED ? 0 : (chances[to * size + after] ?? 0);
    });
    const index = drawn(onward, draw);
    const reply = offers[index];
    if (reply !== undefined && offers.length > 1) replies.set(reply.source, reply);
    carried = carriedOn(carried, edges.slips[first + index] ?? 0, most);
    state = edges.to[first + index] ?? -1;
  }
  return new Set(replies.values());
}

/** An index, as often as its weight says. */
function drawn(weights: readonly number[], draw: () => number): number {
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return index < 0 ? weights.findLastIndex((weight) => weight > 0) : index;
}
