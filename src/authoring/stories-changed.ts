/** What an open game is told when a trainer saves: the messages between the development server and the page. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** At once after every save. */
export const STORIES_CHANGED = "composure:stories-changed";

export interface StoriesChanged {
  /** Null when the guidance can't be used as it is. */
  readonly rulebook: Rulebook | null;
  /** The sound scenarios, by id. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The page asks for what was found last. */
export const WHAT_WAS_FOUND = "composure:what-was-found";

/** A while after a save: what walking every way through the stories has found. */
export const STORIES_CHECKED = "composure:stories-checked";

export interface StoriesChecked {
  /** Still at it: what was found before holds until then. */
  readonly checking: boolean;
  readonly findings: readonly Finding[];
}

/** One thing that is wrong, or doubtful, in a story. */
export interface Finding {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly file: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
  readonly why: string | null;
  readonly fix: string;
  /** A way that shows it. */
  readonly way: {
    readonly replies: readonly string[];
    /** As a course is written: `0 2 1b`. */
    readonly choices: string;
    readonly seed: number;
  } | null;
}
