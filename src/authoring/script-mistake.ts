/** What is wrong with a file that somebody opens in the page, with the author's own words. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";

/** Something that is wrong with a script, or with a file that it is read with. */
export interface ScriptMistake {
  /** It can't be played like this. */
  readonly isError: boolean;
  /** The file's name, as its author knows it. */
  readonly file: string;
  /** From 1; 0 where it is about the file as a whole. */
  readonly line: number;
  /** Of the words concerned in the line, from 1, and how many UTF-16 units they have; 0 and 0 for the whole line. */
  readonly column: number;
  readonly length: number;
  /** What the line says; empty for the file as a whole. */
  readonly words: string;
  readonly message: string;
  readonly fix: string;
}

/** `texts` has the files by the names that diagnostics call them, `nameOf` says how their author knows them. */
export function mistakesOf(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  nameOf: (file: string) => string = (file) => file,
): readonly ScriptMistake[] {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]));
  return found.map(({ severity, message, fix, place: { file, line, column = 0, length = 0 } }) => {
    const words = lines.get(file)?.[line - 1]?.trim() ?? "";
    return { isError: severity === "error", file: nameOf(file), line, column, length, words, message, fix };
  });
}
