/** A line of a script as it is read, and where its words stand in the author's file. */
import type { Place } from "#diagnostics/diagnostic.ts";

/** One line, without its comments. */
export interface SourceLine {
  /** Of the line as a whole. */
  readonly place: Place;
  readonly text: string;
  /** Left out where no comment was taken out of it. */
  readonly cuts?: readonly Cut[];
}

/** From here on in the line's text, the author's text stands so many units further to the right. */
export interface Cut {
  readonly at: number;
  readonly by: number;
}

/** Some words of a line: from where on in its text, and how many units of it. */
export interface Span {
  readonly line: SourceLine;
  readonly at: number;
  readonly length: number;
}

/** Where the words stand for their author: a comment among them counts, too. */
export function placeInSource({ line, at, length }: Span): Place {
  const column = columnOf(line, at);
  return { ...line.place, column, length: length === 0 ? 0 : columnOf(line, at + length - 1) + 1 - column };
}

function columnOf({ cuts = [] }: SourceLine, at: number): number {
  return 1 + at + (cuts.findLast((cut) => cut.at <= at)?.by ?? 0);
}

/** Some of the words of a span, without the blanks around them. */
export function within({ line, at }: Span, from: number, length: number): Span {
  return trimmed(line, at + from, at + from + length);
}

/** The words from one place of a line's text up to another, without the blanks around them. */
export function trimmed(line: SourceLine, from: number, to: number): Span {
  const words = line.text.slice(from, to);
  const at = from + (words.length - words.trimStart().length);
  return { line, at, length: words.trim().length };
}

/** Where these words begin in the span; the whole span, where its author has written them in another way. */
export function placeOfWords(span: Span, words: string): Place {
  const from = span.line.text.slice(span.at, span.at + span.length).indexOf(words);
  return placeInSource(from < 0 || words === "" ? span : { ...span, at: span.at + from, length: words.length });
}
