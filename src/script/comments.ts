/** Removes the comments from a script's text; every line keeps its number. */

import type { Cut } from "./source-line.ts";

/** A comment that is likely not meant as one, or has no end. Lines and columns count from 1. */
export interface CommentFault {
  readonly kind: "not-closed" | "address" | "in-words";
  readonly line: number;
  /** Where the words begin that it cuts; where it begins itself, if it has no end. */
  readonly column: number;
  /** The words that the comment cuts off. */
  readonly words: string;
}

/** A comment from // to the end of its line. */
export interface Note {
  readonly line: number;
  /** Where its // stands. */
  readonly column: number;
  /** All that stands behind it. */
  readonly words: string;
}

export interface Uncommented {
  readonly lines: readonly { readonly text: string; readonly cuts?: readonly Cut[] }[];
  readonly notes: readonly Note[];
  readonly faults: readonly CommentFault[];
}

/**
 * Removes `//` to the end of the line, and slash-star to star-slash, as ink does: quotation marks and \ don't protect.
 */
export function takeOutComments(text: string): Uncommented {
  const faults: CommentFault[] = [];
  const notes: Note[] = [];
  const lines: { text: string; cuts?: readonly Cut[] }[] = [];
  let inBlockSince = 0;
  let blockColumn = 0;
  text.split("\n").forEach((raw, index) => {
    const line = index + 1;
    let kept = "";
    let rest = raw;
    const cuts: Cut[] = [];
    const keep = (words: string): void => {
      const by = raw.length - rest.length - kept.length;
      if (words !== "" && by !== (cuts.at(-1)?.by ?? 0)) cuts.push({ at: kept.length, by });
      kept += words;
    };
    while (rest !== "") {
      if (inBlockSince > 0) {
        const end = rest.indexOf("*/");
        if (end < 0) break;
        rest = rest.slice(end + 2);
        inBlockSince = 0;
        // Removing a comment must not join two characters into a new comment.
        if (kept.endsWith("/")) kept += " ";
        continue;
      }
      const start = rest.search(/\/[/*]/);
      if (start < 0) {
        keep(rest);
        break;
      }
      keep(rest.slice(0, start));
      if (rest[start + 1] === "/") {
        const fault = cutBy(kept, rest.slice(start), line, raw.length - rest.length + start);
        if (fault !== undefined) faults.push(fault);
        notes.push({ line, column: raw.length - rest.length + start + 1, words: rest.slice(start + 2) });
        break;
      }
      inBlockSince = line;
      blockColumn = raw.length - rest.length + start + 1;
      rest = rest.slice(start + 2);
    }
    lines.push({ text: kept.trimEnd(), ...(cuts.length > 0 && { cuts }) });
  });
  if (inBlockSince > 0) faults.push({ kind: "not-closed", line: inBlockSince, column: blockColumn, words: "" });
  return { lines, notes, faults };
}

/** What a line comment cuts short: an address, or a word that it follows without a space. It begins at `at` of its line. */
function cutBy(before: string, comment: string, line: number, at: number): CommentFault | undefined {
  const word = /\S+$/.exec(before)?.[0];
  if (word === undefined) return undefined;
  const words = word + (/^\/\/\S*/.exec(comment)?.[0] ?? "//");
  return {
    kind: /[A-Za-z][A-Za-z0-9+.-]*:$/.test(word) ? "address" : "in-words",
    line,
    column: at - word.length + 1,
    words,
  };
}
