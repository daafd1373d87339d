/** Checks the things in the picture across the whole story: nothing is taken away that never comes. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { parseTag } from "#scenario/tags.ts";
import { PROPS, without } from "#scenario/words.ts";
import { placeOfValue, tagPieces } from "./check-tags.ts";
import type { Statement } from "./statements.ts";

export function checkProps(statements: readonly Statement[]): Diagnostic[] {
  const tags = statements
    .flatMap(tagPieces)
    .map((piece) => ({ piece, tag: parseTag(piece.text) }))
    .filter(({ tag }) => tag.name === "prop");
  return tags.flatMap(({ piece, tag }) => {
    const gone = PROPS.find((prop) => without(prop) === tag.value);
    if (gone === undefined || tags.some((other) => other.tag.value === gone)) return [];
    return [scriptDiagnostic("prop-never-there", placeOfValue(piece, tag), { words: tag.value, meant: gone })];
  });
}
