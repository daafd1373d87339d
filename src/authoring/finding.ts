/**
 * A finding: what a diagnostic says, flat, as it goes to programs and to the open game. Its shape is part of
 * `npm run check -- --json`: what is there stays.
 */
import * as v from "valibot";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";

export const findingShape = v.object({
  code: v.string(),
  severity: v.picklist(["error", "warning"]),
  file: v.string(),
  /** From 1; 0 for the file as a whole. */
  line: v.number(),
  /** From 1; 0 for the line as a whole. */
  column: v.number(),
  message: v.string(),
  /** Null where the message says it. */
  why: v.nullable(v.string()),
  fix: v.string(),
  /** A way through the conversation that shows it. */
  way: v.nullable(
    v.object({
      replies: v.array(v.string()),
      /** As a course is written: `0 2 1b`. */
      choices: v.string(),
      seed: v.number(),
    }),
  ),
});

export type Finding = v.InferOutput<typeof findingShape>;

export function findingOf({ code, severity, place, message, why, fix, way }: Diagnostic): Finding {
  return {
    code,
    severity,
    file: place.file,
    line: place.line,
    column: place.column ?? 0,
    message,
    why: why ?? null,
    fix,
    way: way === undefined ? null : { replies: [...way.replies], choices: way.course, seed: way.seed },
  };
}
