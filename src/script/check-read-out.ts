/** Checks that nothing is read out that was meant for ink: conditions, sums, signs that a word processor has changed. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Declared } from "./declared.ts";
import { allParts, type InlinePart, readWritten } from "./inline.ts";
import { placeInSource, type Span } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkReadOut(
  statements: readonly Statement[],
  declared: Declared,
  targets: readonly string[],
): Diagnostic[] {
  const known = new Set([...targets, "END", "DONE"]);
  return statements.flatMap((statement) => [
    ...checkQuotes(statement),
    ...statement.written.flatMap((span) => {
      const choice = statement.kind === "choice";
      const { before, inside, behind } = readWritten(span, choice);
      const parts = [...before, ...inside, ...behind];
      return [
        ...checkStart(span),
        ...checkArrows(span, known),
        ...checkMarkup(span),
        ...parts.flatMap((part) => (part.kind === "braces" ? checkElse(part) : [])),
        ...checkValues(before, declared.globals),
        ...checkValues([...inside, ...behind], declared.globals),
        ...allParts(parts).flatMap((part) => checkSums(part, declared, choice && parts.includes(part))),
      ];
    }),
  ]);
}

const textOf = ({ line, at, length }: Span): string => line.text.slice(at, at + length);

/** A sign at the start of a line that stands where a word processor, or a list, has put it. */
const BULLET = /^[\u2022\u00B7\u2023\u25E6\u25AA\u25AB\u25A0\u25CF\u25CB\u2219\u2217\u204E\u2731\uF0B7]+/u;
const DASH = /^[\u2013\u2014\u2015]+(?!>)/u;

/** A note as other languages have it. */
const NOTE = /^(?:\/|<!--)\s*(\S.*?)\s*(?:-->)?$/;

function checkStart(span: Span): Diagnostic[] {
  const text = textOf(span);
  const before = span.line.text.slice(0, span.at);
  const target = /-\s+$/.test(before) ? /^>\s*([\p{L}\p{N}_.]+)$/u.exec(text)?.[1] : undefined;
  if (target !== undefined)
    return [scriptDiagnostic("sign-of-word-processor", placeInSource(span), { words: "- >", meant: `-> ${target}` })];
  if (before.trim() !== "") return [];
  const note = NOTE.exec(text);
  if (note !== null) {
    const blanks = { words: text.slice(0, 60), note: (note[1] ?? "").trim() };
    return [scriptDiagnostic("note-read-out", placeInSource(span), blanks)];
  }
  const bullet = BULLET.exec(text)?.[0];
  const sign = bullet ?? DASH.exec(text)?.[0];
  if (sign === undefined) return [];
  const place = placeInSource({ ...span, length: sign.length });
  return [scriptDiagnostic("sign-of-word-processor", place, { words: sign, meant: bullet === undefined ? "-" : "*" })];
}

const ARROW =
  /(?<!\\)(?:[\u2192\u21D2\u2794\u279C\u279D\u279E\u27A1\u27F6\u21E8]\uFE0F?|[\u2013\u2014]+>|(?<![<-])- +>)\s*([\p{L}\p{N}_.]*)/gu;

function checkArrows(span: Span, known: ReadonlySet<string>): Diagnostic[] {
  const text = textOf(span);
  return [...text.matchAll(ARROW)].flatMap((found) => {
    const [all, target = ""] = found;
    const alone = /^[\s{]*$/.test(text.slice(0, found.index)) && text.slice(found.index + all.length).trim() === "";
    const meant = known.has(target) ? target : target.toUpperCase();
    if (!known.has(meant) && !(alone && target !== "")) return [];
    const place = placeInSource({ ...span, at: span.at + found.index, length: all.length });
    return [
      scriptDiagnostic("sign-of-word-processor", place, {
        words: all,
        meant: `-> ${known.has(meant) ? meant : target}`,
      }),
    ];
  });
}

/** Quotation marks of a word processor in a condition or a sum. */
function checkQuotes({ pieces }: Statement): Diagnostic[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== "logic") return [];
    const logic = piece.text.replaceAll(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length));
    const found = /[\u2018-\u201F\u00AB\u00BB]/u.exec(logic);
    if (found === null) return [];
    const place = placeInSource({ line: piece.line, at: piece.at + found.index, length: 1 });
    return [scriptDiagnostic("sign-of-word-processor", place, { words: found[0], meant: '"' })];
  });
}

const MARKUP =
  /(?<!\\)<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|apos|#\d+);|(?<!\\)\*\*[^*\s][^*]*\*\*|(?<!\\)__[^_\s][^_]*__|(?<=^|\s)\*[^*\s][^*]*\*(?=[\s.,!?;:]|$)|(?<=^|\s)_[^_\s][^_]*_(?=[\s.,!?;:]|$)/giu;

function checkMarkup(span: Span): Diagnostic[] {
  const text = textOf(span);
  const at = (found: RegExpExecArray): ReturnType<typeof placeInSource> =>
    placeInSource({ ...span, at: span.at + found.index, length: found[0].length });
  // Of two in a row, the first is for the second.
  const vanishing = [...text.matchAll(/\\(.)[\p{L}\p{N}]*/gsu)].filter(([, sign = ""]) => /[\p{L}\p{N}]/u.test(sign));
  // Ink takes the first star of *a word* for a reply's.
  const starred = span.line.text[span.at - 1] === "*" ? /^[^*\s][^*]*\*(?=[\s.,!?;:]|$)/.exec(text) : null;
  return [
    ...(starred === null
      ? []
      : [scriptDiagnostic("markup-in-words", at(starred), { words: `*${starred[0].slice(0, 40)}` })]),
    ...vanishing.map((found) => scriptDiagnostic("sign-vanishes", at(found), { words: found[0] })),
    ...[...text.matchAll(MARKUP)].map((found) =>
      scriptDiagnostic("markup-in-words", at(found), { words: found[0].slice(0, 40) }),
    ),
  ];
}

const ELSE = /\s*(?:(?:^|\s)-+\s*(?:else|otherwise)|^\s*(?:else|otherwise))\s*:\s*/i;

function checkElse(braces: Extract<InlinePart, { kind: "braces" }>): Diagnostic[] {
  if (braces.condition === null) return [];
  const fault = braces.cases.flatMap(allParts).find((part) => part.kind === "words" && ELSE.test(part.text));
  if (fault?.kind !== "words") return [];
  const words = ELSE.exec(fault.text)?.[0].trim() ?? "";
  const sample = textOf(braces).replace(/\|?\s*(?:-+\s*)?\b(?:else|otherwise)\s*:\s*/i, "|");
  return [scriptDiagnostic("else-in-words", placeInSource(fault), { words, sample })];
}

const ASKS = /[<>]|==|!=|&&|\|\||(?:^|[\s(])(?:and|or|not|has|hasnt)\s|^\s*!|\?/;

/** Conditions that lack their colon: what they come to would be said. */
function checkValues(parts: readonly InlinePart[], globals: Declared["globals"]): Diagnostic[] {
  return parts.flatMap((part, index): Diagnostic[] => {
    if (part.kind === "braces") return part.cases.flatMap((one) => checkValues(one, globals));
    if (part.kind !== "value") return [];
    const asks =
      ASKS.test(part.logic.replaceAll(/"[^"]*"/g, '""')) || /^(true|false)$/.test(globals.get(part.logic) ?? "");
    const next = parts[index + 1];
    const speaks = index === 0 && next?.kind === "words" && /^\s*\p{Lu}[\p{Lu}\p{N}_-]+\s*:/u.test(next.text);
    if (!asks && !speaks) return [];
    const rest = (next?.kind === "words" ? next.text : "").trim();
    const blanks = {
      words: part.logic,
      said: asks ? "true, or false" : "its value",
      sample: `{${part.logic}: ${rest === "" ? "…" : rest.slice(0, 60)}}`,
    };
    return [scriptDiagnostic("condition-printed", placeInSource(part), blanks)];
  });
}

const SUM = /^(~\s*)?(temp\s+)?([\p{L}_][\p{L}\p{N}_]*)\s*(?:([-+*/%]?=(?!=))\s*(\S.*)|\+\+|--)$/u;

/** What changes a variable and lacks its ~, or has it where ink knows none. */
function checkSums(part: InlinePart, { globals, lists, locals, functions }: Declared, reply: boolean): Diagnostic[] {
  if (part.kind !== "words" || reply) return [];
  const words = part.text.trim();
  const [all, tilde, temporary, name = "", sign, value = ""] = SUM.exec(words) ?? [];
  const called = /^~?\s*([\p{L}_][\p{L}\p{N}_]*)\s*\([^()]*\)$/u.exec(words)?.[1] ?? "";
  const isKnown = globals.has(name) || lists.has(name) || locals.has(name);
  const isSum =
    all !== undefined &&
    (isKnown ||
      tilde !== undefined ||
      temporary !== undefined ||
      (sign !== undefined && /^(-?\d+|true|false|"[^"]*")$/.test(value)));
  if (!isSum && !functions.has(called)) return [];
  const logic = words.replace(/^~\s*/, "");
  return [scriptDiagnostic("logic-read-out", placeInSource(part), { words: words.slice(0, 60), logic })];
}
