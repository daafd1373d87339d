/** The first halves of a weak and a strong play of one scenario, to be watched side by side before a first play. */
import { type Encounter, stepsOf } from "./encounter.ts";
import { repliesOf } from "./steps.ts";

export interface FirstHalves {
  readonly seed: number;
  /** The replies taken, by their indices; as many as in the other one. */
  readonly weak: readonly number[];
  readonly strong: readonly number[];
}

/** No more than half of either; null where that is nothing. Both have the same seed. */
export function firstHalvesOf(weak: Encounter, strong: Encounter): FirstHalves | null {
  const half = Math.floor(Math.min(weak.turns.length, strong.turns.length) / 2);
  const begun = (play: Encounter): readonly number[] => repliesOf(stepsOf(play).steps).slice(0, half);
  return half === 0 ? null : { seed: weak.seed, weak: begun(weak), strong: begun(strong) };
}
