/** A sound script as it was written, beside the scenario that was made of it: for whoever speaks to its author. */
import type { SourceLine } from "./source-line.ts";
import type { Statement } from "./statements.ts";
import type { StoryMap } from "./story-map.ts";

export interface Manuscript {
  /** The path of the script, as messages name it. */
  readonly file: string;
  /** Without comments, with the header, and with all that is included. */
  readonly lines: readonly SourceLine[];
  readonly statements: readonly Statement[];
  /** Where the parts of the compiled story stand. */
  readonly map: StoryMap;
}
