/** What can be wrong with the stories folder as a whole. */
import { type Definition, diagnosticsOf } from "./diagnostic.ts";

export const FOLDER_DIAGNOSTICS = {
  "file-missing": {
    severity: "error",
    message: "this file is missing",
    fix: "put it back. No scenario can be played without it.",
    example: { source: "", line: 0, file: "stories/cast.yaml" },
  },
  "passed-over": {
    severity: "warning",
    message: "this {what}",
    fix: "{mend}",
    example: { source: "# title: T\n", line: 0, file: "stories/kettle.ink.txt" },
  },
  "plan-of-no-script": {
    severity: "error",
    message: 'no script beside this plan is called "{name}.ink"',
    why: "nothing plays it, so it checks nothing.",
    fix: "{meant}A plan is called after its script: kettle.best.plan is played on kettle.ink.",
    example: { source: "ending: resolved\n", line: 0, file: "stories/ketle.best.plan" },
  },
} as const satisfies Record<string, Definition>;

export const folderDiagnostic = diagnosticsOf(FOLDER_DIAGNOSTICS);
