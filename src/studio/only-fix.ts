/** The mend of a mistake, where there is exactly one: what a button can do for the author. */
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { type WordChange, FIXES } from "./fixes.ts";

export interface OnlyFix {
  /** From 1: the line in which it is done. */
  readonly line: number;
  /** What stands there instead. */
  readonly text: string;
  /** From 1, in UTF-16 units of the line. */
  readonly column: number;
  readonly length: number;
  /** What a button says that does it. */
  readonly says: string;
}

/** The fix within the mistake's own line, which is given. Null where there is none, or more than one. */
export function onlyFix(mistake: ScriptMistake, line: string): OnlyFix | null {
  if (mistake.line === 0) return null;
  const change = FIXES[mistake.code ?? ""]?.(mistake, line) ?? meantWord(mistake, line);
  return change === null ? null : { line: mistake.line, ...change, says: labelOf(change) };
}

/** The same in a whole script, whose lines are given: what is missing may have to be written elsewhere. */
export function onlyFixIn(mistake: ScriptMistake, lines: readonly string[]): OnlyFix | null {
  if (mistake.line > 0) return onlyFix(mistake, lines[mistake.line - 1] ?? "");
  const [text = ""] = missingLine(mistake);
  if (text === "") return null;
  const line = text.startsWith("#") ? behindHeader(lines) : aboveStory(lines);
  return { line, text: `${text}\n`, column: 1, length: 0, says: `Add “${text}”` };
}

const labelOf = ({ text, length }: WordChange): string => `${length === 0 ? "Add" : "Write"} “${text.trim()}”`;

/** A line that a script can't do without: of the header, or a meter's opening value. */
function missingLine({ code, fix }: ScriptMistake): readonly string[] {
  if (code === "header-missing") return /^# .+$/m.exec(fix) ?? [];
  return code === "meter-missing" ? (/VAR \w+ = \d+$/.exec(fix) ?? []) : [];
}

/** The first line behind the header, from 1. */
function behindHeader(lines: readonly string[]): number {
  const first = lines.findIndex((line) => !/^\s*#/.test(line));
  return (first < 0 ? lines.length : first) + 1;
}

/** Where values are declared: above the first knot, and above the divert that begins the story. */
function aboveStory(lines: readonly string[]): number {
  const first = lines.findIndex((line) => /^\s*(?:->|={2,})/.test(line));
  return first < 0 ? behindHeader(lines) : first + 1;
}

/** "did you mean …?" with one word, for words that are known by their place. */
function meantWord({ fix, words, column, length, message }: ScriptMistake, line: string): WordChange | null {
  const meant = [...fix.matchAll(/did you mean "([^"]+)"\?/g)].map(([, text = ""]) => text);
  const [text] = meant;
  if (text === undefined || meant.length > 1 || words === "") return null;
  const marked = line.slice(column - 1, column - 1 + length);
  // What the message quotes is what isn't known; the place may be the whole tag that it stands in.
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one).filter((one) => one !== text);
  const wrong = quoted.find((one) => occursOnce(column > 0 ? marked : line, one));
  if (wrong === undefined) return null;
  const from = column > 0 ? column - 1 : 0;
  return { text, column: line.indexOf(wrong, from) + 1, length: wrong.length };
}

const occursOnce = (text: string, part: string): boolean =>
  part !== "" && text.includes(part) && text.indexOf(part) === text.lastIndexOf(part);
