/** Checks the choices: each has words and says what it does, and each time limit has its timeout, and only one. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { parseTag } from "#scenario/tags.ts";
import { tagPieces } from "./check-tags.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkReplies(statements: readonly Statement[]): Diagnostic[] {
  return [
    ...statements
      .filter(({ kind }) => kind === "choice")
      .flatMap((choice) => [...checkReply(choice), ...checkBracket(choice)]),
    ...choicePoints(statements).flatMap(checkTimeLimit),
  ];
}

/** A choice with nothing but a divert: ink takes it by itself when nothing else is left. */
export const isFallback = ({ pieces }: Statement): boolean =>
  pieces.some(({ kind }) => kind === "divert") && pieces.every(({ kind }) => kind === "divert" || kind === "logic");

function checkReply(choice: Statement): Diagnostic[] {
  if (isFallback(choice)) return [];
  const { place, pieces } = choice;
  const shown = pieces.filter((piece) => piece.kind === "words");
  // A printed value may be all that a choice shows.
  const printed = pieces.some(({ kind }) => kind === "logic") && !choice.conditional;
  if (shown.length === 0 && !printed) return [scriptDiagnostic("reply-empty", place, {})];
  const [first] = shown;
  const words = (first?.text ?? "").slice(0, 60);
  const moves = tagOf(choice, "use") ?? tagOf(choice, "slip");
  const plain = tagOf(choice, "plain");
  if (moves === undefined && plain === undefined)
    return [scriptDiagnostic("reply-without-move", first === undefined ? place : placeInSource(first), { words })];
  if (moves !== undefined && plain !== undefined) return [scriptDiagnostic("plain-with-move", plain, { words })];
  const unheard = tagOf(choice, "unheard");
  return ["calm", "trust", "thought"].flatMap((name) => {
    const tag = unheard === undefined ? undefined : tagOf(choice, name);
    return tag === undefined ? [] : [scriptDiagnostic("unheard-with-tag", tag, { name })];
  });
}

/** A bracket that is closed and was never opened: ink refuses the line, and doesn't say why. */
function checkBracket({ written }: Statement): Diagnostic[] {
  return written.slice(0, 1).flatMap((span) => {
    const text = span.line.text.slice(span.at, span.at + span.length);
    let open = 0;
    for (const { 0: sign, index } of text.matchAll(/\\.|[[\]]/g)) {
      if (sign === "[") open += 1;
      if (sign !== "]") continue;
      open -= 1;
      if (open >= 0) continue;
      const first = text.indexOf("[") < 0;
      const shown = text.slice(0, index).trim();
      const sample = `[${shown.length > 40 ? `${shown.slice(0, 40).trimEnd()} …` : shown}]`;
      const fix = first ? `put a [ before what is shown and not said: ${sample}` : "take it out: one bracket is enough";
      return [
        scriptDiagnostic("bracket-not-opened", placeInSource({ ...span, at: span.at + index, length: 1 }), { fix }),
      ];
    }
    return [];
  });
}

/** Where a choice's tag of this name stands; undefined where it has none. */
function tagOf(choice: Statement, name: string): Place | undefined {
  const piece = tagPieces(choice).find(({ text }) => parseTag(text).name === name);
  return piece && placeInSource(piece);
}

/**
 * The choices that are on offer together: those of the same depth, down to the gather that ends them. Choices from a
 * thread are not seen here.
 */
export function choicePoints(statements: readonly Statement[]): Statement[][] {
  const points: Statement[][] = [];
  /** The choice point that is open at each depth. */
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
  const having = (name: string): Tagged[] =>
    choices.flatMap((choice) => {
      const tag = tagOf(choice, name);
      return tag === undefined ? [] : [{ choice, tag }];
    });
  const limits = having("seconds");
  const taken = having("timeout");
  const limit = limits[0]?.tag;
  const timeout = taken[0]?.tag;
  if (limit !== undefined && timeout === undefined)
    problems.push(scriptDiagnostic("seconds-without-timeout", limit, {}));
  if (timeout !== undefined && limit === undefined)
    problems.push(scriptDiagnostic("timeout-without-seconds", timeout, {}));
  if (limit !== undefined)
    for (const more of unconditional(limits).slice(1))
      problems.push(scriptDiagnostic("two-time-limits", more.tag, { first: limit.line }));
  if (timeout !== undefined)
    for (const more of unconditional(taken).slice(1))
      problems.push(scriptDiagnostic("two-timeouts", more.tag, { first: timeout.line }));
  return problems;
}

interface Tagged {
  readonly choice: Statement;
  /** Where the tag stands that is asked for. */
  readonly tag: Place;
}

/** Choices with conditions may exclude one another; only playing the story can show that. */
const unconditional = (choices: readonly Tagged[]): Tagged[] =>
  choices.filter(({ choice: { conditional, nested } }) => !conditional && nested === 0);
