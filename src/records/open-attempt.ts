/** The saved attempt of each scenario, unfinished or finished last: its steps. */
import * as v from "valibot";
import { type PlayedSteps, courseOf } from "#encounter/steps.ts";
import type { Store } from "./store.ts";

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));
const Attempt = { hash: v.string(), seed: v.pipe(v.number(), v.integer()), ended: v.optional(v.boolean(), false) };

const Kept = v.object({
  ...Attempt,
  steps: v.array(v.object({ reply: Index, breathed: v.optional(v.boolean(), false) })),
});

/** The format of older saved attempts, before they were lists of steps. It can still be read. */
const KeptBefore = v.pipe(
  v.object({ ...Attempt, choices: v.array(Index), breaths: v.optional(v.array(Index), []) }),
  v.transform(({ choices, breaths, ...rest }) => ({ ...rest, steps: courseOf(choices, breaths) })),
);

const Saved = v.union([Kept, KeptBefore]);

export interface SavedAttempt extends PlayedSteps {
  /** The conversation has ended. */
  readonly ended: boolean;
}

const nameOf = (scenario: string): string => `attempt.${scenario}`;

/** The saved attempt of this scenario; null if there is none or it can't be read. */
export function readAttempt(store: Store, scenario: string): SavedAttempt | null {
  const saved = v.safeParse(Saved, store.read(nameOf(scenario)));
  return saved.success ? saved.output : null;
}

/** Saves the steps so far. Returns false if they last only as long as the page. */
export function keepAttempt(store: Store, scenario: string, attempt: SavedAttempt): boolean {
  return store.write(nameOf(scenario), attempt);
}

export function forgetAttempt(store: Store, scenario: string): void {
  store.remove(nameOf(scenario));
}
