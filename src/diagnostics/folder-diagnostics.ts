/** What can be wrong with the stories folder as a whole. */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";

export const FOLDER_DIAGNOSTICS = {
  "file-missing": {
    severity: "error",
    message: "there is no such file",
    fix: "put it back: no scenario can be played without it.",
    example: { source: "", line: 0, file: "stories/cast.yaml" },
  },
} as const satisfies Record<string, Definition>;

export const folderDiagnostic = diagnosticsOf(FOLDER_DIAGNOSTICS);
