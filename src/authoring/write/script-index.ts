/** Every name that a script gives, with the place where it is given and all places that use it. */
import { YOU } from "#scenario/line.ts";
import { parseTag } from "#scenario/tags.ts";
import { nameAlone } from "#script/cues.ts";
import { splitAtColon } from "#script/check-speech.ts";
import type { Piece } from "#script/scan.ts";
import { type Span, placeInSource } from "#script/source-line.ts";
import type { Statement } from "#script/statements.ts";
import { type NameScope, type NameKind, type NamePlace, NameTable, type ScriptName } from "./name-table.ts";
import { type ScriptOutline, THE_SCRIPT, lineStarts, outlineOf } from "./script-outline.ts";

/**
 * Indexes a script's text. Comments, quoted words and escaped signs are no uses; what stands in the braces of a tag isn't
 * read, since no tag may have any. `includes` has the files that it includes: their names and their uses count, too.
 */
export function scriptIndex(text: string, includes?: ReadonlyMap<string, string>): readonly ScriptName[] {
  const outline = outlineOf(text, includes);
  const table = new NameTable();
  for (const { speaker, span } of outline.people) table.define("speaker", speaker, NOWHERE, placeInSource(span));
  const flows = flowsOf(outline.statements);
  outline.statements.forEach((statement, index) => defineIn(table, statement, flows[index] ?? NOWHERE));
  outline.statements.forEach((statement, index) => {
    const glued = outline.statements[index - 1]?.pieces.at(-1)?.kind === "glue";
    for (const piece of statement.pieces) useIn(table, piece, flows[index] ?? NOWHERE, outline, glued);
  });
  return table.names();
}

/** The name at a place of the text, from its first unit to behind its last; null where none stands. */
export function nameAt(names: readonly ScriptName[], text: string, offset: number): ScriptName | null {
  const starts = lineStarts(text);
  const line = starts.findLastIndex((start) => start <= offset) + 1;
  const column = offset - (starts[line - 1] ?? 0) + 1;
  const covers = (place: NamePlace | null): boolean =>
    place !== null &&
    place.file === THE_SCRIPT &&
    place.line === line &&
    place.column <= column &&
    column <= place.column + place.length;
  return names.find(({ definition, uses }) => covers(definition) || uses.some(covers)) ?? null;
}

/** Where the name at an offset of the text is given; null where there is no name, or nothing gives it. */
export const definitionAt = (text: string, offset: number, includes?: ReadonlyMap<string, string>): NamePlace | null =>
  nameAt(scriptIndex(text, includes), text, offset)?.definition ?? null;

const NOWHERE: NameScope = { knot: "", stitch: "" };

/** The knot and the stitch of each statement. */
function flowsOf(statements: readonly Statement[]): readonly NameScope[] {
  let flow = NOWHERE;
  return statements.map(({ kind, name }) => {
    if (kind === "knot") flow = { knot: name, stitch: "" };
    if (kind === "stitch") flow = { ...flow, stitch: name };
    return flow;
  });
}

const WORD = /[\p{L}\p{N}_]+/gu;

const placeOf = (span: Span, at: number, length: number): NamePlace => {
  const { file, line, column = 1, length: units = 0 } = placeInSource({ line: span.line, at: span.at + at, length });
  return { file, line, column, length: units };
};

const textOf = ({ line, at, length }: Span): string => line.text.slice(at, at + length);

function defineIn(table: NameTable, { kind, name, namePlace, pieces }: Statement, flow: NameScope): void {
  const [piece] = pieces;
  const logic = piece?.kind === "logic" ? textOf(piece) : "";
  const define = (what: NameKind, word: string, at: number, list?: string): void => {
    if (piece !== undefined && piece.kind !== "block")
      table.define(what, word, list === undefined ? flow : { knot: list, stitch: "" }, placeOf(piece, at, word.length));
  };
  switch (kind) {
    case "knot":
    case "stitch": {
      if (name !== "") {
        const isFunction = kind === "knot" && /^\s*={2,}\s*function\b/.test(piece?.line.text ?? "");
        table.define(isFunction ? "function" : kind, name, flow, namePlace);
      }
      // What is passed: the last word between two commas, behind `ref` or an arrow.
      const inside = /\(([^()]*)\)/d.exec(logic);
      const from = inside?.indices?.[1]?.[0] ?? 0;
      for (const one of (inside?.[1] ?? "").matchAll(/[^,]+/g)) {
        const word = [...one[0].matchAll(WORD)].at(-1);
        if (word !== undefined) define("local", word[0], from + one.index + word.index);
      }
      return;
    }
    case "choice":
    case "gather":
      if (name !== "") table.define("label", name, flow, namePlace);
      return;
    case "logic": {
      const declared = /^(temp\s+)?([\p{L}\p{N}_]+)\s*=/u.exec(logic);
      const [all = "", temp, word = ""] = declared ?? [];
      if (declared === null || (name === "~") !== (temp !== undefined)) return;
      const what = ({ VAR: "variable", CONST: "constant", LIST: "list" } as const)[name] ?? "local";
      define(what, word, temp?.length ?? 0);
      if (what === "list")
        for (const item of logic.slice(all.length).matchAll(WORD))
          if (!/^\d+$/.test(item[0])) define("item", item[0], all.length + item.index, word);
      return;
    }
    default:
  }
}

function useIn(table: NameTable, piece: Piece, flow: NameScope, { people }: ScriptOutline, glued: boolean): void {
  switch (piece.kind) {
    case "divert": {
      table.use(piece.target.split("."), flow, true, (at, length) => placeOf(piece, at, length));
      return;
    }
    case "logic": {
      const logic = unquoted(textOf(piece));
      for (const { 0: path, index } of logic.matchAll(/[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu))
        if (!/^[\d.]+$/.test(path))
          table.use(path.split("."), flow, /->\s*$/.test(logic.slice(0, index)), (at, length) =>
            placeOf(piece, index + at, length),
          );
      return;
    }
    case "words": {
      const before = piece.opens && !glued ? nameAlone(splitAtColon(piece.text)?.before ?? "") : "";
      const known = before === YOU || people.some(({ speaker }) => speaker === before);
      // Where a name has signs within it that are escaped, it isn't written as it is called.
      if (before === "" || !textOf(piece).startsWith(before)) return;
      if (known || /^\p{Lu}[\p{Lu}\p{N}_]+$/u.test(before)) table.speaks(before, placeOf(piece, 0, before.length));
      return;
    }
    case "tag": {
      const { name, value } = parseTag(piece.text);
      if (!["enter", "leave", "customer"].includes(name)) return;
      const at = textOf(piece).indexOf(value, textOf(piece).indexOf(":"));
      if (at >= 0 && people.some(({ speaker }) => speaker === value))
        table.speaks(value, placeOf(piece, at, value.length));
      return;
    }
    default:
  }
}

/** Logic with blanks in the place of what is quoted, but for what a quotation prints. */
const unquoted = (logic: string): string =>
  logic.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(/(?<=^|\})[^{]*/g, (words) => " ".repeat(words.length)));
