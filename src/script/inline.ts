/** The structure of what is written on one line: words, printed values, and alternatives within alternatives. */
import { endOfHead } from "./scan.ts";
import type { Span } from "./source-line.ts";

export type InlinePart = Span & (PlainPart | ValuePart | BracesPart);

interface PlainPart {
  readonly kind: "words" | "tag";
  readonly text: string;
}

/** A value that is printed: `{price}`. */
interface ValuePart {
  readonly kind: "value";
  readonly logic: string;
}

/** Alternatives: `{paid: yes|no}`, `{one|two}`, `{!once}`. */
interface BracesPart {
  readonly kind: "braces";
  /** Null for alternatives that come one after the other, or at random. */
  readonly condition: string | null;
  /** Each once, and then nothing. */
  readonly once: boolean;
  readonly cases: readonly (readonly InlinePart[])[];
}

/** What a choice shows and says: what stands before its bracket is both, what is in it shown, what is behind it said. */
export interface Written {
  readonly before: readonly InlinePart[];
  readonly inside: readonly InlinePart[];
  readonly behind: readonly InlinePart[];
}

/** Braces within braces are read up to this depth; deeper ones are refused elsewhere. */
const DEEPEST = 12;

/** Reads what is written on a line. `choice` says that brackets mean something. It never fails. */
export function readWritten({ line, at: start, length }: Span, choice: boolean): Written {
  const { text } = line;
  const end = start + length;
  const before: InlinePart[] = [];
  const inside: InlinePart[] = [];
  const behind: InlinePart[] = [];
  let at = start;

  /** Reads up to one of the signs that `stop` names, or the end; `at` is then the place of that sign. */
  const read = (into: InlinePart[], stop: string, depth: number): void => {
    let from = at;
    let tag = false;
    const close = (): void => {
      const words = text.slice(from, at);
      if (words.trim() !== "" || tag)
        into.push({ line, at: from, length: at - from, kind: tag ? "tag" : "words", text: words });
    };
    const passOver = (next: number): void => {
      close();
      tag = false;
      at = next;
      from = at;
    };
    while (at < end) {
      const sign = text[at] ?? "";
      if (stop.includes(sign)) break;
      if (sign === "\\") at = Math.min(at + 2, end);
      else if (sign === "#") {
        close();
        tag = true;
        from = at;
        at += 1;
      } else if (sign === "{" && !tag && depth < DEEPEST) {
        close();
        into.push(readBraces(depth + 1));
        from = at;
      } else if (text.startsWith("->", at) || text.startsWith("<-", at)) {
        const divert = /^(->|<-)+\s*[\p{L}\p{N}_.]*\s*(\([^()]*\))?/u.exec(text.slice(at, end))?.[0] ?? "->";
        passOver(at + divert.length);
      } else if (text.startsWith("<>", at)) passOver(at + 2);
      else at += 1;
    }
    close();
  };

  const readBraces = (depth: number): InlinePart => {
    const opened = at;
    at += 1;
    const span = (): Span => ({ line, at: opened, length: at - opened });
    const marks = /^\s*[&~!$]+/.exec(text.slice(at, end))?.[0];
    const colon = endOfHead(text.slice(0, end), at);
    let condition: string | null = null;
    if (marks !== undefined) at += marks.length;
    else if (text[colon] === ":" && colon < end) {
      condition = text.slice(at, colon).trim();
      at = colon + 1;
    } else if (text[colon] === "}" && colon < end) {
      const logic = text.slice(at, colon).trim();
      at = colon + 1;
      return { ...span(), kind: "value", logic };
    }
    const cases: InlinePart[][] = [];
    for (;;) {
      const one: InlinePart[] = [];
      read(one, "|}", depth);
      cases.push(one);
      const sign = text[at];
      at = Math.min(at + 1, end);
      if (sign !== "|") break;
    }
    return { ...span(), kind: "braces", condition, once: marks?.includes("!") === true, cases };
  };

  read(before, choice ? "[" : "", 0);
  if (text[at] === "[" && at < end) {
    at += 1;
    read(inside, "]", 0);
    at = Math.min(at + 1, end);
    read(behind, "", 0);
  }
  return { before, inside, behind };
}

/** Whether nothing at all may come of these parts, by their form alone. */
export function mayBeNothing(parts: readonly InlinePart[]): boolean {
  return parts.every((part) => {
    switch (part.kind) {
      case "words":
        return part.text.trim() === "";
      case "value":
        return false;
      case "tag":
        return true;
      case "braces":
        return part.once || (part.condition !== null && part.cases.length < 2) || part.cases.some(mayBeNothing);
    }
  });
}

/** These parts, and all that stand within their braces. */
export const allParts = (parts: readonly InlinePart[]): readonly InlinePart[] =>
  parts.flatMap((part) => (part.kind === "braces" ? [part, ...part.cases.flatMap(allParts)] : [part]));
