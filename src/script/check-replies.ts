/** Checks the choices: that each says what it is, and that time limits are whole. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { tagsOf } from "./check-tags.ts";
import type { Statement } from "./statements.ts";

export function checkReplies(statements: readonly Statement[]): Diagnostic[] {
  return [
    ...statements.filter(({ kind }) => kind === "choice").flatMap(checkReply),
    ...choicePoints(statements).flatMap(checkTimeLimit),
  ];
}

/** Nothing to choose it by, but a divert: ink takes it by itself when nothing else is left. */
const isFallback = ({ pieces }: Statement): boolean =>
  pieces.some(({ kind }) => kind === "divert") && pieces.every(({ kind }) => kind === "divert" || kind === "logic");

function checkReply(choice: Statement): Diagnostic[] {
  if (isFallback(choice)) return [];
  const { place, pieces } = choice;
  const shown = pieces.flatMap((piece) => (piece.kind === "words" ? [piece.text] : []));
  // A printed value may be all that a choice shows.
  const printed = pieces.some(({ kind }) => kind === "logic") && !choice.conditional;
  if (shown.length === 0 && !printed) return [scriptDiagnostic("reply-empty", place, {})];
  const tags = tagsOf(choice);
  const words = (shown[0] ?? "").slice(0, 60);
  const moves = tags.some(({ name }) => name === "use" || name === "slip");
  const plain = tags.some(({ name }) => name === "plain");
  if (!moves && !plain) return [scriptDiagnostic("reply-without-move", place, { words })];
  if (moves && plain) return [scriptDiagnostic("plain-with-move", place, { words })];
  return [];
}

/**
 * The choices that are on offer together: those of the same depth, down to the gather that ends them.
 * Choices that a thread brings in are not seen here.
 */
export function choicePoints(statements: readonly Statement[]): Statement[][] {
  const points: Statement[][] = [];
  /** The open point of each depth. */
  let open: Statement[][] = [];
  for (const statement of statements) {
    switch (statement.kind) {
      case "knot":
      case "stitch":
        open = [];
        break;
      case "gather":
        open.length = Math.min(open.length, statement.depth);
        break;
      case "choice": {
        open.length = Math.min(open.length, statement.depth + 1);
        const point = open[statement.depth];
        if (point !== undefined) point.push(statement);
        else {
          const begun = [statement];
          open[statement.depth] = begun;
          points.push(begun);
        }
        break;
      }
      default:
        break;
    }
  }
  return points;
}

function checkTimeLimit(choices: readonly Statement[]): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const having = (name: string): Statement[] =>
    choices.filter((choice) => tagsOf(choice).some((tag) => tag.name === name));
  const limits = having("seconds");
  const taken = having("timeout");
  const place = (choice: Statement | undefined): Place | undefined => choice?.place;
  const limit = place(limits[0]);
  const timeout = place(taken[0]);
  if (limit !== undefined && timeout === undefined)
    problems.push(scriptDiagnostic("seconds-without-timeout", limit, {}));
  if (timeout !== undefined && limit === undefined)
    problems.push(scriptDiagnostic("timeout-without-seconds", timeout, {}));
  if (limit !== undefined)
    for (const more of unconditional(limits).slice(1))
      problems.push(scriptDiagnostic("two-time-limits", more.place, { first: limit.line }));
  if (timeout !== undefined)
    for (const more of unconditional(taken).slice(1))
      problems.push(scriptDiagnostic("two-timeouts", more.place, { first: timeout.line }));
  return problems;
}

/** Choices with conditions may exclude one another: only a play can tell. */
const unconditional = (choices: readonly Statement[]): Statement[] =>
  choices.filter(({ conditional, nested }) => !conditional && nested === 0);
