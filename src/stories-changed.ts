/** What an open game is told when a trainer saves: the message between the development server and the page. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#script/scenario.ts";

export const STORIES_CHANGED = "composure:stories-changed";

export interface StoriesChanged {
  /** Null when the guidance can't be used as it is. */
  readonly rulebook: Rulebook | null;
  /** The sound scenarios, by id. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly diagnostics: readonly Diagnostic[];
}
