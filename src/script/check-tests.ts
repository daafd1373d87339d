/** Checks the tests of a script: those that are written as people speak, or as other languages have them. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { METERS } from "#guidance/words.ts";
import type { Names } from "./names.ts";
import { placeInSource, within } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkTests(statements: readonly Statement[], { targets, variables }: Names): Diagnostic[] {
  const known = new Set([...METERS, ...targets, ...variables]);
  return statements.flatMap(({ kind, pieces }) =>
    kind !== "line" && kind !== "choice" && kind !== "branch"
      ? []
      : pieces.flatMap((piece) => {
          if (piece.kind !== "logic") return [];
          const words = piece.text.trim();
          const meant = asInk(words, known);
          if (meant === words) return [];
          const place = placeInSource(within(piece, 0, piece.length));
          return [scriptDiagnostic("test-not-ink", place, { words: words.slice(0, 60), meant })];
        }),
  );
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** What is compared stands at the beginning of a test, or of a part of it. */
const BEGINS = String.raw`(^\s*|\(\s*|!\s*|&\s*|\|\s*|,\s*|\b(?:and|or|not|if|when)\s+)`;

/** Signs that stand for one of ink's, the longer ones first. */
const SIGNS: readonly (readonly [written: string, meant: string])[] = [
  ["is\\s+(?:not|n't)\\s+equal\\s+to", "!="],
  ["is\\s+(?:equal\\s+to|exactly)", "=="],
  ["is\\s+(?:at\\s+least)", ">="],
  ["is\\s+(?:at\\s+most)", "<="],
  ["is\\s+(?:not\\s+more|no\\s+more)\\s+than", "<="],
  ["is\\s+(?:not\\s+less|no\\s+less)\\s+than", ">="],
  ["is\\s+(?:over|above|(?:more|greater|higher)\\s+than)", ">"],
  ["is\\s+(?:under|below|(?:less|lower|smaller)\\s+than)", "<"],
  ["is\\s+not|isn't|is\\s+n't", "!="],
  ["is", "=="],
  ["equals", "=="],
  ["={3}", "=="],
  ["=\\s*/\\s*=|<>|!={2}|!\\s+=|=\\s*!", "!="],
  ["=\\s*>|>\\s+=", ">="],
  ["=\\s*<|<\\s+=", "<="],
  ["=(?!=)", "=="],
];

/** The test as ink writes it; the same where nothing of it is to be changed, or where it may be words. */
function asInk(test: string, known: ReadonlySet<string>): string {
  // What is quoted stays; each quotation is put back where it stood.
  const quoted = test.match(/"[^"]*"/g) ?? [];
  let logic = test.replaceAll(/"[^"]*"/g, '""');
  const compared = new RegExp(
    String.raw`${BEGINS}(${NAME})\s*(${SIGNS.map(([sign]) => sign).join("|")})(?=[\s\d"(-]|${NAME})\s*`,
    "giu",
  );
  logic = logic.replaceAll(compared, (all: string, before: string, name: string, sign: string) => {
    const spoken = /^[a-z]/i.test(sign);
    if (spoken && (!known.has(name) || !/\s$/.test(all))) return all;
    const meant = SIGNS.find(([written]) => new RegExp(`^(?:${written})$`, "i").test(sign))?.[1] ?? sign;
    return `${before}${name} ${meant} `;
  });
  logic = logic.replaceAll(/(\d)\s*%(?=\s*(?:$|\)|&|\||,|\b(?:and|or)\b))/giu, "$1");
  const compares = /[<>]|[!=]=/.test(logic);
  const asks = compares || [...logic.matchAll(/[\p{L}\p{N}_.]+/gu)].some(([word]) => known.has(word));
  if (asks) {
    logic = logic.replace(/^\s*(?:if|when)\s+(?=\S)/i, "").replace(/\s+then\s*$/i, "");
    logic = logic.replaceAll(/(?<=\s)(AND|OR)(?=\s)|\b(NOT)(?=\s)/g, (word: string) =>
      known.has(word) ? word : word.toLowerCase(),
    );
    logic = logic.replaceAll(/(?<=\s)&(?=\s)/g, "and");
  }
  if (compares && !logic.includes("("))
    logic = logic.replaceAll(/\s*,\s*(?=[\p{L}_][\p{L}\p{N}_.]*\s*[<>!=])/gu, " and ");
  return logic.replaceAll('""', () => quoted.shift() ?? '""').trim();
}
