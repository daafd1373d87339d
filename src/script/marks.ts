/**
 * What an author has marked as meant: `// check: one-way-only is meant, she has burnt that bridge`, on the line that the
 * finding names or on the one above it.
 */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { KNOWN_CODES } from "#diagnostics/known-codes.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Note } from "./comments.ts";

/** A code that is marked as meant at some line. */
export interface MeantMark {
  readonly code: string;
  /** Of the code within the comment. */
  readonly place: Place;
  /** The line that it is about. */
  readonly line: number;
  /** It stands above the first line of the story, so it is about the file as a whole, too. */
  readonly atTop: boolean;
}

/** Findings, and which of them their author has marked as meant. */
export interface Marked {
  readonly left: readonly Diagnostic[];
  readonly meant: readonly Diagnostic[];
}

const MARK = /^(\s*check\s*[:\uFF1A]\s*)([\p{L}\p{N}_-]+)(?:\s+(?:is|are)\s+meant\b)?/iu;

/** The marks of a file: its comments, and its lines without them. */
export function readMarks(
  file: string,
  notes: readonly Note[],
  lines: readonly { readonly text: string }[],
): MeantMark[] {
  const first = lines.findIndex(
    ({ text }) => !/^\s*(?:$|#|~|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b|->)/.test(text),
  );
  const spoken = nextSpoken(lines);
  return notes.flatMap(({ line, column, words }): MeantMark[] => {
    const [all = "", before = "", code = ""] = MARK.exec(words) ?? [];
    // What isn't said to be meant is a mark only where it is a code: all else is a note to check something.
    if (code === "" || (!/meant$/i.test(all) && !KNOWN_CODES.has(code))) return [];
    const above = (lines[line - 1]?.text ?? "").trim() === "";
    const place = { file, line, column: column + 2 + before.length, length: code.length };
    return [
      { code: code.toLowerCase(), place, line: above ? (spoken[line] ?? 0) : line, atTop: first < 0 || line <= first },
    ];
  });
}

/** For each line, the number of the first one below it that is more than a comment; 0 where there is none. */
function nextSpoken(lines: readonly { readonly text: string }[]): readonly number[] {
  const next: number[] = Array.from({ length: lines.length + 1 }, () => 0);
  for (let line = lines.length - 1; line >= 0; line--)
    next[line] = (lines[line]?.text ?? "").trim() === "" ? (next[line + 1] ?? 0) : line + 1;
  return next;
}

/** Marks that can mark nothing: their code isn't one, or it is an error's. */
export function checkMarks(marks: readonly MeantMark[]): Diagnostic[] {
  const warnings = [...KNOWN_CODES].filter(([, severity]) => severity === "warning").map(([code]) => code);
  return marks.flatMap(({ code, place }) => {
    const severity = KNOWN_CODES.get(code);
    if (severity === "warning") return [];
    return severity === "error"
      ? [scriptDiagnostic("mark-of-error", place, { code })]
      : [scriptDiagnostic("mark-unknown", place, { code, meant: didYouMean(code, warnings) })];
  });
}

/** Parts findings by what is marked. An error is never meant. */
export function withoutMeant(findings: readonly Diagnostic[], marks: readonly MeantMark[]): Marked {
  const isMeant = (finding: Diagnostic): boolean =>
    finding.severity === "warning" && marks.some((mark) => isAbout(mark, finding));
  return { left: findings.filter((finding) => !isMeant(finding)), meant: findings.filter(isMeant) };
}

/** Marks of a warning that was not found. */
export const unusedMarks = (marks: readonly MeantMark[], meant: readonly Diagnostic[]): readonly MeantMark[] =>
  marks.filter((mark) => KNOWN_CODES.get(mark.code) === "warning" && !meant.some((finding) => isAbout(mark, finding)));

const isAbout = ({ code, place, line, atTop }: MeantMark, finding: Diagnostic): boolean =>
  code === finding.code &&
  place.file === finding.place.file &&
  (line === finding.place.line || (atTop && finding.place.line === 0));
