/**
 * Checks what is said afterwards, as far as the text shows it: the customer says it, between the ending's line and
 * `-> END`, and nothing moves any more. The rest shows when the story runs.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Cast } from "./cast.ts";
import { carries, hasWords } from "./carried.ts";
import { behindEnding } from "./check-endings.ts";
import { isLoneTags } from "./check-speech.ts";
import { tagPieces } from "./check-tags.ts";
import { onAnothersLine } from "./check-thoughts.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkAfterwards(statements: readonly Statement[], cast: Cast): Diagnostic[] {
  return [
    ...onAnothersLine(statements, cast, "afterwards").map(({ place, speaker, customer }) =>
      scriptDiagnostic("afterwards-of-another", place, { speaker, customer }),
    ),
    ...statements.flatMap((_, index) => [...checkPlace(statements, index), ...checkNothingMoves(statements, index)]),
  ];
}

/** The tags that may stand beside it. */
const BESIDE: readonly string[] = ["afterwards", "id"];
const MOVE: readonly string[] = ["calm", "trust"];

/** A line that is said afterwards stands behind an ending, and does nothing else. */
function checkPlace(statements: readonly Statement[], index: number): Diagnostic[] {
  const here = statements[index];
  if (here?.kind !== "line") return [];
  const tags = tagPieces(here).map((piece) => ({ place: placeInSource(piece), ...parseTag(piece.text) }));
  const own = tags.find(({ name }) => name === "afterwards");
  if (own === undefined) return [];
  if (comesTooEarly(statements, index)) return [scriptDiagnostic("afterwards-too-early", own.place, {})];
  return tags.flatMap(({ name, value, place }) => {
    if (BESIDE.includes(name)) return [];
    if (MOVE.includes(name)) return [scriptDiagnostic("afterwards-moves", place, { words: `#${name}: ${value}` })];
    return [scriptDiagnostic("afterwards-with-tag", place, { name })];
  });
}

/** Whether a line that has no ending, or a choice, stands straight before it. */
function comesTooEarly(statements: readonly Statement[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const statement = statements[at];
    switch (statement?.kind) {
      case "line":
        if (isLoneTags(statement)) break;
        return hasWords(statement) && !["ending", "afterwards"].some((name) => carries(statements, at, name));
      case "choice":
        return true;
      case "logic":
      case "note":
      case "external":
        break;
      default:
        return false;
    }
  }
  return false;
}

const SETS_A_METER = /^(calm|trust)\s*([-+]?=|\+\+|--)/;

/** Meters that a script sets between an ending and what is said afterwards. */
function checkNothingMoves(statements: readonly Statement[], index: number): Diagnostic[] {
  const here = statements[index];
  if (here?.kind !== "line" || !hasWords(here) || !carries(statements, index, "ending")) return [];
  const behind = behindEnding(statements, index);
  if (!behind.some((at) => carries(statements, at, "afterwards"))) return [];
  return behind.flatMap((at) => {
    const statement = statements[at];
    const [piece] = statement?.kind === "logic" ? statement.pieces : [];
    if (statement === undefined || piece?.kind !== "logic" || !SETS_A_METER.test(piece.text)) return [];
    return [scriptDiagnostic("afterwards-moves", statement.place, { words: `~ ${piece.text}` })];
  });
}
