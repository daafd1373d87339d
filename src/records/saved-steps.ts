/** What an attempt is made again from, as it is kept; and what it tries again. */
import * as v from "valibot";
import { type PlayedSteps, breathsOf, repliesOf } from "#encounter/steps.ts";
import type { EndingKind } from "#scenario/words.ts";
import type { Terms } from "./terms.ts";

export const ReplyIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

const Steps = v.array(
  v.object({ reply: ReplyIndex, breathed: v.optional(v.boolean(), false), said: v.optional(v.string()) }),
);

const Retry = v.object({
  of: v.string(),
  decision: ReplyIndex,
  first: v.optional(Steps, []),
  goesOn: v.optional(v.boolean(), false),
});

/**
 * What a play that began in the middle of another one tries again: the other play's key, the decision, and the other
 * play's steps from that decision on (none where that was not kept). Only a stretch of it is meant to be played, until
 * the trainee goes on with the whole conversation (`goesOn`).
 */
export type Retry = Readonly<v.InferOutput<typeof Retry>>;

/** The fields that every saved play has. `retry.of` is the other play's key: see `playKey`. */
export const STEPS_SAVED = {
  hash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  steps: Steps,
  retry: v.optional(v.nullable(Retry), null),
};

/** An attempt as it stands. */
export interface AttemptState extends PlayedSteps, Terms {
  /** Null if it began at the beginning. */
  readonly retry: Retry | null;
  /** The conversation is over. */
  readonly ended: boolean;
  /** Null while it goes on, and where that was not saved. */
  readonly ending: EndingKind | null;
}

/** Equal for the same play of a scenario, different for any other. Saved data has keys of this form. */
export const playKey = ({ hash, seed, steps }: PlayedSteps): string =>
  `${hash} ${seed} ${repliesOf(steps).join(",")} ${breathsOf(steps).join(",")}`;
