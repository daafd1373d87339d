/** What is different between two versions of a script, line by line: what is shown before one is restored. */
import { diffArrays } from "diff";

/** A line of one version or of both. Line numbers count from 1; null where a version doesn't have the line. */
export interface ComparedLine {
  /** `added`: only the newer text has it; `removed`: only the older one. */
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Texts that differ in more lines than this are compared as a whole: a comparison of each line would only confuse. How long
 * it takes grows with the square of it, and nobody waits for more.
 */
const MOST_CHANGES = 1200;

/**
 * All lines of both texts in reading order; of a change the removed lines come first. Line ends may be of any kind. Texts
 * that have next to nothing in common are one removal and one addition.
 */
export function linesChanged(before: string, after: string): readonly ComparedLine[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, young.length) - start;
  while (end < most && old[old.length - 1 - end] === young[young.length - 1 - end]) end += 1;
  const [oldMiddle, youngMiddle] = [old.slice(start, old.length - end), young.slice(start, young.length - end)];
  const middle = diffArrays(oldMiddle, youngMiddle, { maxEditLength: MOST_CHANGES }) ?? [
    { value: oldMiddle, removed: true, added: false },
    { value: youngMiddle, removed: false, added: true },
  ];
  const compared: ComparedLine[] = [];
  let [left, right] = [0, 0];
  const add = (kind: ComparedLine["kind"], lines: readonly string[]): void => {
    for (const text of lines)
      compared.push({
        kind,
        text,
        before: kind === "added" ? null : ++left,
        after: kind === "removed" ? null : ++right,
      });
  };
  add("same", old.slice(0, start));
  for (const { value, added, removed } of middle) add(added ? "added" : removed ? "removed" : "same", value);
  add("same", old.slice(old.length - end));
  return compared;
}

/** A text without a single line has none. */
const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split(/\r\n?|\n/));
