/** The attempt that somebody is in the middle of, or came to the end of last, one for each scenario: its steps. */
import * as v from "valibot";
import { type PlayedSteps, courseOf } from "#encounter/steps.ts";
import type { Store } from "./store.ts";

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Attempt = { hash: v.string(), seed: v.pipe(v.number(), v.integer()), ended: v.optional(v.boolean(), false) };

const Kept = v.object({
  ...Attempt,
  steps: v.array(v.object({ reply: Index, breathed: v.optional(v.boolean(), false) })),
});

/** As attempts were kept before they were lists of steps: those that exist are still read. */
const KeptBefore = v.pipe(
  v.object({ ...Attempt, choices: v.array(Index), breaths: v.optional(v.array(Index), []) }),
  v.transform(({ choices, breaths, ...rest }) => ({ ...rest, steps: courseOf(choices, breaths) })),
);

const Saved = v.union([Kept, KeptBefore]);

export interface SavedAttempt extends PlayedSteps {
  /** The conversation came to its end with these steps. */
  readonly ended: boolean;
}

const nameOf = (scenario: string): string => `attempt.${scenario}`;

/** What was saved for this scenario; null when nothing was, or when it can't be read. */
export function readAttempt(store: Store, scenario: string): SavedAttempt | null {
  const saved = v.safeParse(Saved, store.read(nameOf(scenario)));
  return saved.success ? saved.output : null;
}

/** Keeps the steps made so far. False when they last only as long as the page. */
export function keepAttempt(store: Store, scenario: string, attempt: SavedAttempt): boolean {
  return store.write(nameOf(scenario), attempt);
}

export function forgetAttempt(store: Store, scenario: string): void {
  store.remove(nameOf(scenario));
}
