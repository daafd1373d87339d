/** The source of a valid script, beside the scenario made of it, for messages to its author. */
import type { SourceLine } from "./source-line.ts";
import type { Statement } from "./statements.ts";
import type { StoryMap } from "./story-map.ts";

export interface SourceMap {
  /** The path of the script, as it appears in messages. */
  readonly file: string;
  /** Without comments, but with the header and all included files. */
  readonly lines: readonly SourceLine[];
  readonly statements: readonly Statement[];
  /** The places of the compiled story's parts. */
  readonly map: StoryMap;
}
