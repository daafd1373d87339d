/** The attempt that somebody is in the middle of, or came to the end of last, one for each scenario: its choices. */
import * as v from "valibot";
import type { Choices } from "#encounter/encounter.ts";
import type { Store } from "./store.ts";

const Saved = v.object({
  hash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  choices: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  breaths: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), []),
  ended: v.optional(v.boolean(), false),
});

export interface SavedAttempt extends Choices {
  /** The conversation came to its end with these choices. */
  readonly ended: boolean;
}

const nameOf = (scenario: string): string => `attempt.${scenario}`;

/** What was saved for this scenario; null when nothing was, or when it can't be read. */
export function readAttempt(store: Store, scenario: string): SavedAttempt | null {
  const saved = v.safeParse(Saved, store.read(nameOf(scenario)));
  return saved.success ? saved.output : null;
}

/** Keeps the choices made so far. False when they last only as long as the page. */
export function keepAttempt(store: Store, scenario: string, attempt: SavedAttempt): boolean {
  return store.write(nameOf(scenario), attempt);
}

export function forgetAttempt(store: Store, scenario: string): void {
  store.remove(nameOf(scenario));
}
