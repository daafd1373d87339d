/** Saves the attempt that is on the screen. Finished plays are kept apart from it, in `finished-plays.ts`. */
import { keepEndedAttempt } from "./finished-plays.ts";
import { type SavedAttempt, attemptRecord } from "./saved-steps.ts";
import type { Store } from "./store.ts";

/** Saves the steps so far. Returns false if they last only as long as the page. */
export function keepAttempt(store: Store, scenario: string, attempt: SavedAttempt): boolean {
  keepEndedAttempt(store, scenario);
  return store.write(attemptRecord(scenario), attempt);
}

export function forgetAttempt(store: Store, scenario: string): void {
  keepEndedAttempt(store, scenario);
  store.remove(attemptRecord(scenario));
}
