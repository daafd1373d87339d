/** For each kind of mistake that has exactly one mend in its own line: which words are changed, and what they become. */
import type { ScriptMistake } from "#authoring/script-mistake.ts";

/** From 1, in UTF-16 units of the line: so many units from a column on become a text. */
export interface WordChange {
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

type Fix = (mistake: ScriptMistake, line: string) => WordChange | null;

/** The marked words become what a pattern finds in the mistake's own fix. */
const marked =
  (pattern: RegExp): Fix =>
  ({ fix, column, length }) => {
    const text = pattern.exec(fix)?.[1];
    return text === undefined || column === 0 ? null : { column, length, text };
  };

/** The same for the tag that the marked words are in, or are. */
const wholeTag =
  (pattern: RegExp): Fix =>
  ({ fix, column, length }, line) => {
    const text = pattern.exec(fix)?.[1];
    const from = line.lastIndexOf("#", column - 1);
    return text === undefined || from < 0 ? null : { column: from + 1, length: column - 1 + length - from, text };
  };

/** The same for the line as a whole, where it is nothing but what is marked. */
const wholeLine =
  (pattern: RegExp): Fix =>
  ({ fix }, line) => {
    const text = pattern.exec(fix)?.[1];
    const written = line.trim();
    if (text === undefined || text.includes("…")) return null;
    return { column: line.indexOf(written) + 1, length: written.length, text };
  };

const bracketOpened: Fix = ({ fix, column }, line) => {
  const [, shown = ""] = /: (\[.+\])$/m.exec(fix) ?? [];
  const from = column - (shown.length - 1);
  return shown === "" || line.slice(from, column) !== shown.slice(1)
    ? null
    : { column: from + 1, length: 0, text: "[" };
};

/** What is said comes first, and the divert has the next line for itself. */
const divertAlone: Fix = (_, line) => {
  const [divert = ""] = /\s*->\s*[\w.]+\s*$/.exec(line) ?? [];
  const [indent = ""] = /^\s*/.exec(line) ?? [];
  if (divert === "") return null;
  return { column: line.length - divert.length + 1, length: divert.length, text: `\n${indent}${divert.trim()}` };
};

const beginning: Fix = ({ fix }) => {
  const divert = /^write (-> [\w.]+) on a line/.exec(fix)?.[1];
  return divert === undefined ? null : { column: 1, length: 0, text: `${divert}\n\n` };
};

/** A line that has the ending already lacks nothing but the end. */
const endBelow: Fix = (_, line) => {
  const [indent = ""] = /^\s*/.exec(line) ?? [];
  const isEnding = /#\s*ending:/.test(line) && /#\s*outcome:/.test(line);
  return isEnding ? { column: line.length + 1, length: 0, text: `\n${indent}-> END` } : null;
};

export const FIXES: Readonly<Record<string, Fix>> = {
  "unknown-target": marked(/^did you mean -> ([\w.]+)\?/),
  "end-in-small-letters": marked(/^did you mean -> (\w+)\?/),
  "temperaments-differ": marked(/temperament ([\w-]+)$/),
  "speaker-in-small-letters": marked(/in capitals: (.+): …$/),
  "test-not-ink": marked(/^write (.+)$/),
  "sign-of-word-processor": marked(/^write (.+) here, with plain signs/),
  "note-read-out": marked(/two slashes: (\/\/ .+)$/m),
  "line-begins-with-equals": marked(/before the =: (.+)$/),
  "header-without-sign": marked(/^write (# .+)$/),
  "practice-is-a-pitfall": wholeTag(/^write (#.+)$/),
  "pitfall-is-a-practice": wholeTag(/^write (#.+)$/),
  "tag-without-colon": wholeTag(/^write (#.+)$/),
  "tag-with-several": wholeTag(/^write a tag for each: (#.+)$/),
  "tag-takes-nothing": wholeTag(/^write (#.+)$/),
  "id-badly-written": wholeTag(/^write for instance (#.+)$/),
  "logic-read-out": wholeLine(/own: (~ .+)$/m),
  "value-taken-for-condition": wholeLine(/before it: (.+)$/),
  "bracket-not-opened": bracketOpened,
  "words-run-on": divertAlone,
  "no-first-divert": beginning,
  "loose-end": endBelow,
};
