/** Checks what a script gives names to: knots, variables and lists, and that the story has a knot to begin in. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Declared } from "./declared.ts";
import type { Piece } from "./scan.ts";
import { placeInSource, type SourceLine, trimmed } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkNames(
  lines: readonly SourceLine[],
  statements: readonly Statement[],
  { lists, functions }: Declared,
): Diagnostic[] {
  const headings = lines.flatMap(headingOf);
  const known = new Set([...headings, ...statements.map(({ name }) => name)].map(asOneWord));
  return [
    ...checkBeginning(statements, functions),
    ...lines.flatMap((line) => [...checkHeading(line), ...checkVariable(line)]),
    ...statements.flatMap((statement) => [
      ...checkEquals(statement),
      ...statement.pieces.flatMap((piece) => [...checkTarget(piece, known), ...checkItem(piece, lists)]),
    ]),
  ];
}

const asOneWord = (name: string): string => name.trim().replaceAll(/[^\p{L}\p{N}]+/gu, "_");

const HEADING = /^\s*={2,}(?!\s*function\b)\s*([^=(\s](?:[^=(]*[^=(\s])?)\s*(\([^=]*\))?\s*=*\s*$/u;

/** The name of a knot's heading, as it is written. */
const headingOf = ({ text }: SourceLine): string[] => {
  const name = HEADING.exec(text)?.[1];
  return name === undefined ? [] : [name];
};

function checkHeading(line: SourceLine): Diagnostic[] {
  const [name] = headingOf(line);
  if (name === undefined || /^[\p{L}\p{N}_]+$/u.test(name)) return [];
  const one = asOneWord(name).replaceAll(/^_+|_+$/g, "");
  if (one === "") return [];
  const at = line.text.indexOf(name);
  const meant = `=== ${one} ===, and -> ${one}`;
  return [
    scriptDiagnostic("name-not-one-word", placeInSource({ line, at, length: name.length }), { words: name, meant }),
  ];
}

function checkVariable(line: SourceLine): Diagnostic[] {
  const found = /^(\s*(?:VAR|CONST|LIST|~\s*temp)\s+)([\p{L}\p{N}_]+(?:[ \t-]+[\p{L}\p{N}_]+)+)\s*=/u.exec(line.text);
  if (found === null) return [];
  const [, keyword = "", name = ""] = found;
  const place = placeInSource({ line, at: keyword.length, length: name.length });
  return [scriptDiagnostic("name-not-one-word", place, { words: name, meant: `${keyword.trim()} ${asOneWord(name)}` })];
}

/** A divert to a knot whose name was written in several words. */
function checkTarget(piece: Piece, known: ReadonlySet<string>): Diagnostic[] {
  if (piece.kind !== "divert" || piece.target === "") return [];
  const { line, at, length } = piece;
  const more = /^[ \t-]*[\p{L}\p{N}_ \t-]*[\p{L}\p{N}_]/u.exec(line.text.slice(at + length))?.[0] ?? "";
  const words = piece.target + more;
  if (more === "" || !known.has(asOneWord(words))) return [];
  const place = placeInSource(trimmed(line, at, at + words.length));
  return [scriptDiagnostic("name-not-one-word", place, { words, meant: `-> ${asOneWord(words)}` })];
}

/** A line that begins with = and is no stitch's name: it is read as words, so that the rest of it is checked, too. */
function checkEquals({ kind, written }: Statement): Diagnostic[] {
  const [span] = written;
  if (kind !== "line" || span === undefined) return [];
  const words = span.line.text.slice(span.at, span.at + span.length);
  if (!words.startsWith("=") || span.line.text.slice(0, span.at).trim() !== "") return [];
  return [scriptDiagnostic("line-begins-with-equals", placeInSource(span), { words: words.slice(0, 60) })];
}

function checkItem(piece: Piece, lists: Declared["lists"]): Diagnostic[] {
  if (piece.kind !== "logic") return [];
  return [...piece.text.matchAll(/([\p{L}\p{N}_]+)\s*\(\s*(-?\d+)\s*\)/gu)].flatMap((found) => {
    const [words, list = "", number = ""] = found;
    const items = lists.get(list);
    if (items === undefined || items.has(Number(number))) return [];
    const known = [...items].map(([value, name]) => `${name} (${value})`).join(", ");
    const place = placeInSource({ line: piece.line, at: piece.at + found.index, length: words.length });
    return [scriptDiagnostic("list-has-no-such-item", place, { words, list, known })];
  });
}

/** Ink plays what stands above the first knot, so something must stand there. */
function checkBeginning(statements: readonly Statement[], functions: ReadonlySet<string>): Diagnostic[] {
  const first = statements.findIndex(({ kind, name }) => kind === "knot" && !functions.has(name));
  const knot = statements[first];
  if (knot === undefined || knot.name === "") return [];
  const above = statements.slice(0, first);
  if (above.some(({ kind }) => kind === "line" || kind === "choice" || kind === "gather" || kind === "stitch"))
    return [];
  return [scriptDiagnostic("no-first-divert", knot.place, { name: knot.name })];
}
