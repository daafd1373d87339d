/**
 * A mark in the local storage for each scenario with an open attempt: the page knows at once, before the records have
 * been read, whether a conversation goes on or begins.
 */
import type { Store } from "./store.ts";

const nameOf = (scenario: string): string => `open.${scenario}`;

/** The mark may be missing although an attempt is open, if the browser was killed; and the other way round. */
export const isMarkedOpen = (store: Store, scenario: string): boolean =>
  // Attempts had a record of this name once.
  [nameOf(scenario), `attempt.${scenario}`].some((name) => store.read(name) !== undefined);

export function markOpen(store: Store, scenario: string, isOpen: boolean): void {
  if (!isOpen) store.remove(nameOf(scenario));
  else if (store.read(nameOf(scenario)) === undefined) store.write(nameOf(scenario), true);
}
