/** What an open game is told when a trainer saves: the messages between the development server and the page. */
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Finding } from "./finding.ts";

/** At once after every save. */
export const STORIES_CHANGED = "composure:stories-changed";

export interface StoriesChanged {
  /** Null when the guidance can't be used as it is. */
  readonly rulebook: Rulebook | null;
  /** The scenarios that were read anew and are sound, by id. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly findings: readonly Finding[];
}

/** The page asks for what was found last. */
export const WHAT_WAS_FOUND = "composure:what-was-found";

/** A while after a save: what walking every way through the stories has found. */
export const STORIES_CHECKED = "composure:stories-checked";

export interface StoriesChecked {
  /** There is more to be checked. */
  readonly checking: boolean;
  /** A check has come to its end, so that its findings hold. While one begins, what is known from the save is newer. */
  readonly ended: boolean;
  readonly findings: readonly Finding[];
}
