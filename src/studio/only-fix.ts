/** The mend of a mistake, where there is exactly one: what a button can do for the author. */
import type { ScriptMistake } from "#authoring/script-mistake.ts";

export interface OnlyFix {
  /** What stands there instead. */
  readonly text: string;
  /** From 1, in UTF-16 units of the line. */
  readonly column: number;
  readonly length: number;
}

/**
 * The fix that the mistake's own words propose: "did you mean …?" with one word, for words that are known by their place.
 * Null where there is none, or more than one.
 */
export function onlyFix({ fix, words, column, length, message }: ScriptMistake, line: string): OnlyFix | null {
  const meant = [...fix.matchAll(/did you mean "([^"]+)"\?/g)].map(([, text = ""]) => text);
  const [text] = meant;
  if (text === undefined || meant.length > 1 || words === "") return null;
  const marked = line.slice(column - 1, column - 1 + length);
  // What the message quotes is what isn't known; the place may be the whole tag that it stands in.
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, one = ""]) => one).filter((one) => one !== text);
  const wrong = quoted.find((one) => occursOnce(column > 0 ? marked : line, one));
  if (wrong !== undefined) {
    const from = column > 0 ? column - 1 : 0;
    return { text, column: line.indexOf(wrong, from) + 1, length: wrong.length };
  }
  return null;
}

const occursOnce = (text: string, part: string): boolean =>
  part !== "" && text.includes(part) && text.indexOf(part) === text.lastIndexOf(part);
