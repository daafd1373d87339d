/** What can be expected at each decision of a play: exactly as far as the walk goes, and by sampled plays beyond it. */
import type { Encounter } from "#encounter/encounter.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import { outlooksIn, weightOf } from "#paths/chances.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { follow, offersAt } from "#paths/ways.ts";
import { type Estimate, exactly, meanOf } from "./estimates.ts";
import { type SamplePoint, type SamplingMeans, openSampling, slipsOnOffer } from "./sampled-outlooks.ts";

/** A play, and the walk along it. */
export interface Played {
  readonly walk: Walk;
  /** The walk's states before each decision of the play, and after the last. */
  readonly states: readonly number[];
  /** The encounter at each of them. */
  readonly places: readonly Encounter[];
}

export interface Reckoning {
  /** Everything that was asked for is known from the walk. */
  readonly whole: boolean;
  /** Plays on at random for about `milliseconds`, where that is needed; false once there is nothing more to play. */
  step(milliseconds: number): boolean;
  /** How many plays there were. */
  plays(): number;
  estimates(): Estimates;
  /** Of a state of the walk, if it is known exactly. States two replies beside the play are. */
  at(state: number): Estimate | null;
}

interface Estimates {
  /** Before each decision of the play, and after the last. */
  readonly before: readonly (Estimate | null)[];
  /** For each decision, after each reply on offer, taken without a breath. */
  readonly after: readonly (readonly (Estimate | null)[])[];
}

export function openReckoning(
  { walk, states, places }: Played,
  { steps }: PlayedSteps,
  means: SamplingMeans,
): Reckoning {
  const [opened] = places;
  if (opened === undefined) throw new Error("a play has at least its opening");
  const { chances } = opened.rulebook;
  const known = outlooksIn(walk, chances, asked(walk, states)).of;
  const at = (state: number): Estimate | null => {
    const outlook = known.get(state);
    return outlook === undefined ? null : exactly(outlook);
  };
  const stateAt = (number: number): number => states[number] ?? NOT_FOLLOWED;
  /** This reply, as it was taken, leads to the play's next decision. */
  const isTaken = (number: number, index: number): boolean => steps[number]?.reply === index && !steps[number].breathed;

  const slips = places.slice(0, steps.length).map(slipsOnOffer);
  const points: SamplePoint[] = [];
  /** The places in `points` of what isn't known, by decision and reply; `LAST` where the play left off. */
  const sampled = new Map<string, number>();
  const sample = (name: string, point: SamplePoint): void => {
    sampled.set(name, points.length);
    points.push(point);
  };
  for (const [number, counts] of slips.entries())
    for (const index of counts.keys())
      if (!isTaken(number, index) && at(follow(walk, stateAt(number), index)) === null)
        sample(nameOf(number, index), { at: places[number] ?? opened, state: stateAt(number), reply: index });
  if (at(stateAt(steps.length)) === null)
    sample(LAST, { at: places[steps.length] ?? opened, state: stateAt(steps.length), reply: null });
  const sampling = openSampling(walk, points, means);
  const estimateOf = (name: string): Estimate | null => {
    const point = sampled.get(name);
    return point === undefined ? null : sampling.estimate(point);
  };

  return {
    whole: points.length === 0,
    step: (milliseconds) => points.length > 0 && sampling.step(milliseconds),
    plays: () => sampling.plays(),
    at,
    estimates() {
      const before: (Estimate | null)[] = [at(stateAt(steps.length)) ?? estimateOf(LAST)];
      const after: (Estimate | null)[][] = [];
      // From the end backwards: what is known of the play as it went makes the rest surer.
      for (const [number, counts] of [...slips.entries()].toReversed()) {
        const [next = null] = before;
        const replies = [...counts.keys()].map((index) => {
          if (isTaken(number, index)) return next;
          return at(follow(walk, stateAt(number), index)) ?? estimateOf(nameOf(number, index));
        });
        const parts = replies.flatMap((estimate, index) =>
          estimate === null ? [] : [{ weight: weightOf(chances.colleague, counts[index] ?? 0), estimate }],
        );
        after.unshift(replies);
        before.unshift(at(stateAt(number)) ?? (parts.length < replies.length ? null : meanOf(parts)));
      }
      return { before, after };
    },
  };
}

const LAST = "last";
const nameOf = (number: number, index: number): string => `${number} ${index}`;

/** The states of a play, and those that come within two replies of them. */
function asked(walk: Walk, states: readonly number[]): readonly number[] {
  const next = (state: number): number[] => offersAt(walk, state).map(({ index }) => follow(walk, state, index));
  const beside = states.flatMap(next);
  return [...states, ...beside, ...beside.flatMap(next)].filter((state) => state !== NOT_FOLLOWED);
}
