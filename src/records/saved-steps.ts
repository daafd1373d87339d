/** How plays are saved: what makes one again, in today's format and in older ones. */
import * as v from "valibot";
import { type PlayedSteps, breathsOf, courseOf, repliesOf } from "#encounter/steps.ts";
import type { Store } from "./store.ts";

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const Steps = v.array(v.object({ reply: Index, breathed: v.optional(v.boolean(), false) }));

const Retry = v.object({
  of: v.string(),
  decision: Index,
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

const { steps: _steps, ...WITHOUT_STEPS } = STEPS_SAVED;
const Ended = v.optional(v.boolean(), false);

/** The format of older attempts, before they were lists of steps. It can still be read. */
const SavedBefore = v.pipe(
  v.object({ ...WITHOUT_STEPS, choices: v.array(Index), breaths: v.optional(v.array(Index), []), ended: Ended }),
  v.transform(({ choices, breaths, ...rest }) => ({ ...rest, steps: courseOf(choices, breaths) })),
);

const Saved = v.union([v.object({ ...STEPS_SAVED, ended: Ended }), SavedBefore]);

/** The attempt that was on the screen last. */
export interface SavedAttempt extends PlayedSteps {
  /** The conversation has ended. Its lasting record is then among the finished plays. */
  readonly ended: boolean;
  /** Null if it began at the beginning. */
  readonly retry: Retry | null;
}

/** The name of the record that holds the attempt of this scenario. */
export const attemptRecord = (scenario: string): string => `attempt.${scenario}`;

/** The saved attempt of this scenario; null if there is none or it can't be read. */
export function readAttempt(store: Store, scenario: string): SavedAttempt | null {
  const saved = v.safeParse(Saved, store.read(attemptRecord(scenario)));
  return saved.success ? saved.output : null;
}

/** Equal for the same play of a scenario, different for any other. Saved data has keys of this form. */
export const playKey = ({ hash, seed, steps }: PlayedSteps): string =>
  `${hash} ${seed} ${repliesOf(steps).join(",")} ${breathsOf(steps).join(",")}`;

/**
 * How many replies would be lost if another attempt took the place of the one under way: none where that only tries a
 * stretch again.
 */
export function repliesAtStake(store: Store, scenario: string): number {
  const retry = readAttempt(store, scenario)?.retry ?? null;
  return retry !== null && !retry.goesOn && retry.first.length > 0 ? 0 : repliesUnderWay(store, scenario);
}

/** How many replies were given in the attempt that is under way; 0 if there is none, or if it has only just begun. */
export function repliesUnderWay(store: Store, scenario: string): number {
  const attempt = readAttempt(store, scenario);
  return attempt === null || attempt.ended ? 0 : attempt.steps.length;
}
