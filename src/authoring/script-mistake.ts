/** What is wrong with a file that somebody opens in the page, with the author's own words. */
import type { Diagnostic, ShownWay } from "#diagnostics/diagnostic.ts";
import { readCourse } from "#encounter/course-text.ts";
import type { Course } from "#encounter/steps.ts";

/** A way that shows a mistake: played from the beginning, it comes to it. */
export interface MistakeWay {
  /** The replies taken, in the author's words. */
  readonly replies: readonly string[];
  readonly seed: number;
  readonly steps: Course;
}

/** Something that is wrong with a script, or with a file that it is read with. */
export interface ScriptMistake {
  /** The stable name of the kind of mistake; missing where the file itself can't be used. */
  readonly code?: string;
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
  /** Why it matters to those who play; missing where the message says it. */
  readonly why?: string;
  /** Missing where no way shows it. */
  readonly way?: MistakeWay;
}

/** More than this nobody reads, and the page that they are handed to would stand still. */
export const MOST_MISTAKES = 500;

/** As many as are told: errors before all others. */
function mostWanted(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= MOST_MISTAKES) return found;
  const rank = ({ severity }: Diagnostic): number => (severity === "error" ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_MISTAKES);
}

/** At most `MOST_MISTAKES`. `texts` has the files by the names that diagnostics call them, `nameOf` says how their author knows them. */
export function mistakesOf(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  nameOf: (file: string) => string = (file) => file,
): readonly ScriptMistake[] {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n|\r|\n/)]));
  return mostWanted(found).map(
    ({ code, severity, message, fix, why, way, place: { file, line, column = 0, length = 0 } }) => {
      const words = lines.get(file)?.[line - 1]?.trim() ?? "";
      const where = { file: nameOf(file), line, column, length, words };
      return {
        code,
        isError: severity === "error",
        ...where,
        message,
        fix,
        ...(why === undefined ? {} : { why }),
        ...(way === undefined ? {} : { way: mistakeWay(way) }),
      };
    },
  );
}

function mistakeWay({ replies, seed, course }: ShownWay): MistakeWay {
  const read = readCourse(course);
  if (!read.ok) throw new Error(read.error);
  return { replies, seed, steps: read.value };
}
