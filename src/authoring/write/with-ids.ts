/**
 * Writes an `#id` behind every line of speech and every reply that has none: `#id: novak-04` for a line of hers, `you-02`
 * for a reply, `scene-01` for narration. By these, words come back that were changed in a reading copy, and translations
 * find their lines. Ids that are there stay as they are.
 */
import { YOU } from "#scenario/line.ts";
import { isLoneTags } from "#script/check-speech.ts";
import { tagsOf } from "#script/check-tags.ts";
import type { Statement } from "#script/statements.ts";
import { isFunction, loneTagsAbove } from "./copy-entries.ts";
import { lineStarts, outlineOf, rangeOfEnd, spokenBy, type ScriptOutline, THE_SCRIPT } from "./script-outline.ts";

export interface WithIds {
  readonly text: string;
  /** How many were written in. */
  readonly written: number;
}

/**
 * Lines that are only a part of what is said get none: those that glue joins to others, whose braces go on below, or that
 * a function prints. Neither do lines of parts that are included, which are files of their own.
 */
export function withIds(text: string): WithIds {
  const outline = outlineOf(text);
  const starts = lineStarts(text);
  const own = outline.statements.filter(({ place }) => place.file === THE_SCRIPT);
  const taken = new Set(
    outline.statements.flatMap(tagsOf).flatMap(({ name, value }) => (name === "id" ? [value] : [])),
  );
  const counts = new Map<string, number>();
  const next = (stem: string): string => {
    let id: string;
    do {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      id = `${stem}-${String(count).padStart(2, "0")}`;
    } while (taken.has(id));
    return id;
  };
  const places: { at: number; tag: string }[] = [];
  let inFunction = false;
  own.forEach((statement, index) => {
    if (statement.kind === "knot") inFunction = isFunction(statement);
    if (inFunction || !takesId(own, index)) return;
    const at = endOf(statement, starts);
    if (at !== null) places.push({ at, tag: ` #id: ${next(stemOf(statement, outline))}` });
  });
  const parts: string[] = [];
  let from = 0;
  for (const { at, tag } of places) {
    // What follows keeps its distance.
    const space = /[^\s\]]/.test(text.charAt(at)) ? " " : "";
    parts.push(text.slice(from, at), tag, space);
    from = at;
  }
  return { text: parts.join("") + text.slice(from), written: places.length };
}

function takesId(statements: readonly Statement[], index: number): boolean {
  const statement = statements[index];
  if (statement === undefined || isLoneTags(statement)) return false;
  const { kind, pieces } = statement;
  if (kind !== "line" && kind !== "choice") return false;
  const said =
    pieces.some((piece) => piece.kind === "words") || tagsOf(statement).some(({ name }) => name === "ending");
  const named = [...loneTagsAbove(statements, index), statement].flatMap(tagsOf).some(({ name }) => name === "id");
  const glued = statements[index - 1]?.pieces.at(-1)?.kind === "glue" || pieces.some((piece) => piece.kind === "glue");
  return said && !named && !glued && !pieces.some((piece) => piece.kind === "block");
}

/** Behind all that is said and tagged, and before an arrow or a comment; null where there is no such place. */
function endOf({ pieces, written }: Statement, starts: readonly number[]): number | null {
  const line = written.at(-1)?.line;
  if (line === undefined) return null;
  // The last brace on a line may close one from above: behind it, the line isn't said any more.
  if (depthOf(line.text) !== 0) return null;
  const [first] = pieces.filter((piece) => piece.kind === "divert" && piece.branch === 0 && piece.line === line);
  const before =
    first === undefined || first.kind === "block" ? line.text : line.text.slice(0, first.at).replace(/->\s*$/, "");
  // Words behind an arrow are said by nobody.
  const inBrackets = /^(.*\[[^\]]*)\]\s*$/s.exec(before)?.[1];
  return rangeOfEnd(line, (inBrackets ?? before).trimEnd().length, starts);
}

/** How many braces a line opens and doesn't close; less than 0 where it closes one from above. */
function depthOf(text: string): number {
  let depth = 0;
  for (const [sign] of text.replaceAll(/\\./g, "").matchAll(/[{}]/g)) depth += sign === "{" ? 1 : -1;
  return depth;
}

function stemOf({ kind, pieces }: Statement, outline: ScriptOutline): string {
  if (kind === "choice") return YOU.toLowerCase();
  const opening = pieces.find((piece) => piece.kind === "words" && piece.opens);
  const speaker = opening?.kind === "words" ? spokenBy(opening.text, outline)?.speaker : undefined;
  const stem = (speaker ?? "scene")
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return stem === "" ? "line" : speaker === YOU ? "said" : stem;
}
