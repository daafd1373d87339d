/**
 * Checks the endings as far as the text shows them: the last line before `-> END` carries one, and no other does. Where
 * the end depends on how the story runs (behind a gather, a branch or a divert), only playing it can show that.
 */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { carries, has, hasWords } from "./carried.ts";
import { tagPieces } from "./check-tags.ts";
import { type Follower, followerIn } from "./goes-on.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";
import { parseTag } from "#scenario/tags.ts";
import { ENDINGS } from "#scenario/words.ts";

const ENDS: readonly string[] = ["END", "DONE"];

export function checkEndings(file: string, statements: readonly Statement[], threads: boolean): Diagnostic[] {
  // In a thread, DONE ends the thread and not the story.
  const ends = threads ? ENDS.slice(0, 1) : ENDS;
  const problems: Diagnostic[] = [];
  const follower = followerIn(statements, ends);
  statements.forEach((_, index) => {
    problems.push(...checkEnd(statements, index, ends), ...checkEnding(statements, index, follower));
  });
  if (problems.length === 0 && !statements.some((statement) => has(statement, "ending")))
    problems.push(scriptDiagnostic("no-ending", { file, line: 0 }, {}));
  return problems;
}

const divertsTo = ({ pieces }: Statement): string[] =>
  pieces.flatMap((piece) => (piece.kind === "divert" ? [piece.target] : []));

/** A place where the story ends: the last line before it must carry an ending. */
function checkEnd(statements: readonly Statement[], index: number, ends: readonly string[]): Diagnostic[] {
  const here = statements[index];
  const divert = here?.pieces.find((piece) => piece.kind === "divert" && ends.includes(piece.target));
  if (here === undefined || divert?.kind !== "divert") return [];
  const fault = [scriptDiagnostic("end-without-ending", placeInSource(divert), { target: divert.target })];
  if (here.kind === "choice")
    // Ink takes a choice without words by itself, so which line was said last can't be known here.
    return here.pieces.some(({ kind }) => kind === "words") ? fault : [];
  for (let at = index; at >= 0; at--) {
    const statement = statements[at];
    if (statement === undefined) return [];
    switch (statement.kind) {
      case "line": {
        if (statement.pieces.some(({ kind }) => kind === "block")) return [];
        if (!hasWords(statement)) {
          // A printed value may be the last line; so may what a tunnel or a function says.
          if (at < index && statement.pieces.some(({ kind }) => kind !== "tag")) return [];
          break;
        }
        // What is said afterwards stands behind the ending's line.
        if (carries(statements, at, "afterwards")) break;
        // An outcome without an ending gets a diagnostic of its own, so it is no fault here.
        return ["ending", "outcome"].some((name) => carries(statements, at, name)) ? [] : fault;
      }
      case "choice":
        return fault;
      case "logic":
      case "note":
      case "external":
        break;
      case "knot":
      case "stitch":
      case "gather":
      case "branch":
        return [];
    }
  }
  return [];
}

/** Where a line's tag of this name stands; the line as a whole, where it is on one of its own. */
function placeOfTag(line: Statement, name: string): Place {
  const piece = tagPieces(line).find(({ text }) => parseTag(text).name === name);
  return piece === undefined ? line.place : placeInSource(piece);
}

/** A line with an ending must have an outcome, and nothing may be said after it. */
function checkEnding(statements: readonly Statement[], index: number, follower: Follower): Diagnostic[] {
  const here = statements[index];
  if (here === undefined || here.kind !== "line" || !hasWords(here)) return [];
  const ending = carries(statements, index, "ending");
  const outcome = carries(statements, index, "outcome");
  if (outcome && !ending)
    return [scriptDiagnostic("outcome-without-ending", placeOfTag(here, "outcome"), { known: ENDINGS.join(", ") })];
  if (!ending) return [];
  const problems = outcome ? [] : [scriptDiagnostic("ending-without-outcome", placeOfTag(here, "ending"), {})];
  const goesOn = follower(index);
  if (goesOn !== undefined)
    problems.push(scriptDiagnostic("ending-not-last", placeOfTag(here, "ending"), { next: goesOn.place.line }));
  return problems;
}

/**
 * What stands behind an ending's line, by its index, up to where the story ends or goes elsewhere; of choices, the first
 * is the last.
 */
export function behindEnding(statements: readonly Statement[], ending: number): readonly number[] {
  const found: number[] = [];
  const here = statements[ending];
  if (here === undefined || divertsTo(here).length > 0) return found;
  /** Braces that were opened since. */
  let open = 0;
  for (const [at, statement] of statements.entries()) {
    if (at <= ending) continue;
    const { kind, pieces } = statement;
    if (kind === "knot" || kind === "stitch" || kind === "gather") break;
    if (kind === "branch") {
      if (open === 0) break;
      // The end of a block has nothing on it; each of its cases has its condition.
      if (pieces.length === 0) open -= 1;
      continue;
    }
    found.push(at);
    if (kind === "choice") break;
    open += pieces.filter((piece) => piece.kind === "block").length;
    if (open === 0 && divertsTo(statement).length > 0) break;
  }
  return found;
}
