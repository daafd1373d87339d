/** Checks that nobody goes somewhere without an arrow: a knot's name alone would be read out. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Declared } from "./declared.ts";
import { type InlinePart, readWritten } from "./inline.ts";
import type { Names } from "./names.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkLoneNames(
  statements: readonly Statement[],
  { targets }: Names,
  { functions }: Declared,
): Diagnostic[] {
  const stitches = statements.flatMap(({ kind, name }) => (kind === "stitch" ? [name] : []));
  const known = new Set([...targets, ...stitches, "END", "DONE"].filter((name) => !functions.has(name)));
  let knot = "";
  return statements.flatMap(({ kind, name, written, pieces }) => {
    if (kind === "knot") knot = name;
    // What a function says is part of somebody's line, and so is what is glued to one.
    if (functions.has(knot) || pieces.some((piece) => piece.kind === "glue")) return [];
    return written.flatMap((span) => {
      const { before, behind } = readWritten(span, kind === "choice");
      // What a reply shows may be any word; what it says is a sentence.
      return lone(kind === "choice" ? behind : before, known);
    });
  });
}

/** The parts that are nothing but a name, of all that stands on a line, or of one case of braces that stand alone. */
function lone(parts: readonly InlinePart[], known: ReadonlySet<string>): Diagnostic[] {
  const said = parts.filter(({ kind }) => kind !== "tag");
  const [part] = said;
  if (part === undefined || said.length > 1) return [];
  if (part.kind === "braces") return part.cases.flatMap((one) => lone(one, known));
  if (part.kind !== "words") return [];
  const words = part.text.trim();
  const name = /^(?:>\s*|(?:go|goto|jump|divert)\s+(?:to\s+)?)?([\p{L}\p{N}_.]+)$/iu.exec(words)?.[1] ?? "";
  if (!known.has(name)) return [];
  const from = part.text.indexOf(words);
  const place = placeInSource({ ...part, at: part.at + from, length: words.length });
  const sentence = `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll(/[_.]/g, " ")}.`;
  return [scriptDiagnostic("name-read-out", place, { words, name, sentence })];
}
