/** A script's text in parts, as `script` reads it: what its header says, and its statements. It takes any text. */
import { speakerIn } from "#script/cast.ts";
import { splitAtColon } from "#script/check-speech.ts";
import { type HeaderEntry, takeEntries } from "#script/header.ts";
import { readSource } from "#script/source.ts";
import { type SourceLine, type Span, placeInSource } from "#script/source-line.ts";
import { readStatements, type Statement } from "#script/statements.ts";
import { YOU } from "#scenario/line.ts";

/** Somebody of the header, where their line names them. */
export interface OutlinedPerson {
  readonly speaker: string;
  /** As people say it. */
  readonly name: string;
  readonly span: Span;
}

export interface ScriptOutline {
  readonly entries: readonly HeaderEntry[];
  readonly people: readonly OutlinedPerson[];
  readonly statements: readonly Statement[];
}

/** The file that the script itself is in: any name that no file has. Parts that it includes have their own. */
export const THE_SCRIPT = "";

/**
 * Reads a text. `includes` has the files that it may include, by their paths. A text that is no script at all has no
 * statements.
 */
export function outlineOf(text: string, includes: ReadonlyMap<string, string> = new Map()): ScriptOutline {
  const { lines, readable } = readSource(THE_SCRIPT, text, includes);
  const { entries, story } = takeEntries(readable ? lines : []);
  const people = entries.flatMap((entry) => {
    const person = entry.key === "customer" || entry.key === "cast" ? speakerIn(entry) : null;
    return person === null ? [] : [person];
  });
  return { entries, people, statements: readStatements(story).statements };
}

/** The first value of a line of the header; empty where there is none. */
export const headerValue = ({ entries }: ScriptOutline, key: string): string =>
  entries.find((entry) => entry.key === key)?.value ?? "";

/** The words of a line, and who says them; null for narration, and for anybody whom the header doesn't name. */
export function spokenBy(
  words: string,
  { people }: ScriptOutline,
): { readonly speaker: string; readonly words: string } | null {
  const { before = "", after = "" } = splitAtColon(words) ?? {};
  const known = before === YOU || people.some(({ speaker }) => speaker === before);
  return known ? { speaker: before, words: after } : null;
}

/** A text's lines, each with the unit that it begins at: as ink counts them, a mark of the file's encoding left out. */
export function lineStarts(text: string): readonly number[] {
  const breaks = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: sign }) => index + sign.length);
  return [text.startsWith("\uFEFF") ? 1 : 0, ...breaks];
}

/** Units of a text, from one to another. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where a span of the script itself stands in its text; `starts` are its lines'. */
export function rangeOf(span: Span, starts: readonly number[]): TextRange {
  const { line, column = 1, length = 0 } = placeInSource(span);
  const from = (starts[line - 1] ?? 0) + column - 1;
  return { from, to: from + length };
}

/** The end of what a line says, before its comments. */
export function rangeOfEnd(line: SourceLine, at: number, starts: readonly number[]): number {
  return at === 0
    ? rangeOf({ line, at: 0, length: 0 }, starts).from
    : rangeOf({ line, at: at - 1, length: 1 }, starts).to;
}
