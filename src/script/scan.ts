/**
 * Lexer for one line of a story: words, tags, diverts and the logic between braces. It reads as ink does, but never
 * fails: what it doesn't recognise counts as words, and the compiler decides.
 */

import { type SourceLine, type Span, trimmed } from "./source-line.ts";

/** A token of a line. Tokens of one alternative in braces share their `branch`; outside of all braces it is 0. */
export type Piece = Span & PieceKind;

type PieceKind =
  | {
      readonly kind: "words";
      readonly text: string;
      readonly branch: number;
      /** Nothing was said before it on its line, so it may begin with a speaker. */
      readonly opens: boolean;
      /** In the brackets of a choice: shown but not said. */
      readonly bracketed: boolean;
    }
  /** Its span begins with its #. */
  | { readonly kind: "tag"; readonly text: string; readonly branch: number; readonly braces: boolean }
  /** Its span is that of its target; of the arrow, where it has none. */
  | { readonly kind: "divert"; readonly target: string; readonly branch: number }
  /** A condition, a printed value, the arguments of a divert. */
  | { readonly kind: "logic"; readonly text: string; readonly branch: number }
  /** `<>` joins what is said before and after it into one line. */
  | { readonly kind: "glue" }
  /** A brace that is still open at the end of the line, which is its span: its branches are on the lines below. */
  | { readonly kind: "block"; readonly sequence: boolean };

export interface Scanned {
  readonly pieces: readonly Piece[];
  /** How many braces this line closes that it did not open. */
  readonly closed: readonly Span[];
  /** The deepest nesting of braces. */
  readonly deepest: number;
  /** Braces that should have been closed on this line, each with the line from it on. */
  readonly unclosed: readonly Span[];
}

/** An open brace on this line, and the state before it. */
interface Brace {
  readonly branch: number;
  readonly fresh: boolean;
  /** The line from the brace on. */
  readonly rest: Span;
}

/** The most characters of a condition. Longer ones count as words, so that scanning stays fast. */
const LONGEST_CONDITION = 1000;

/** Scans a line from a place of its text on. `choice` says that brackets mean something. */
export function scanLine(line: SourceLine, from: number, choice: boolean): Scanned {
  const { text } = line;
  const pieces: Piece[] = [];
  const open: Brace[] = [];
  const closed: Span[] = [];
  let deepest = 0;
  let branches = 0;
  let branch = 0;
  let fresh = true;
  let bracketed = false;
  let words = "";
  let wordsFrom = from;
  let tag: { from: number; text: string; braces: boolean } | null = null;
  let at = from;

  const endWords = (): void => {
    if (words.trim() !== "") {
      const span = trimmed(line, wordsFrom, at);
      pieces.push({ ...span, kind: "words", text: words.trim(), branch, opens: fresh, bracketed });
      if (!bracketed) fresh = false;
    }
    words = "";
  };
  const endTag = (): void => {
    if (tag !== null) {
      const span = trimmed(line, tag.from, at);
      pieces.push({ ...span, kind: "tag", text: tag.text.trim(), branch, braces: tag.braces });
    }
    tag = null;
  };
  const endAll = (): void => {
    endWords();
    endTag();
  };
  const add = (letters: string): void => {
    if (tag !== null) tag.text += letters;
    else {
      if (words === "") wordsFrom = at;
      words += letters;
    }
  };

  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const sign = rest[0] ?? "";
    if (sign === "\\") {
      add(rest[1] ?? "");
      at += 2;
    } else if (sign === "#") {
      endAll();
      tag = { from: at, text: "", braces: false };
      at += 1;
    } else if (sign === "{") {
      if (tag !== null) {
        // The tag continues after the braces; what is in them can't be known.
        const end = closingBrace(text, at);
        tag.text += text.slice(at, end);
        tag.braces = true;
        deepest = Math.max(deepest, open.length + 1);
        at = end;
        continue;
      }
      endWords();
      const rest = trimmed(line, at, text.length);
      const head = readHead(text, at + 1);
      if (head.logic !== "")
        pieces.push({ line, at: at + 1, length: head.logic.length, kind: "logic", text: head.logic, branch });
      deepest = Math.max(deepest, open.length + 1);
      at = head.next;
      if (head.kind === "below") pieces.push({ ...rest, kind: "block", sequence: head.sequence });
      else if (head.kind === "value") fresh = false;
      else {
        open.push({ branch, fresh, rest });
        branch = ++branches;
      }
    } else if (sign === "|" && open.length > 0) {
      endAll();
      fresh = open.at(-1)?.fresh ?? fresh;
      branch = ++branches;
      at += 1;
    } else if (sign === "}") {
      endAll();
      const brace = open.pop();
      if (brace === undefined) closed.push({ line, at, length: 1 });
      else {
        branch = brace.branch;
        fresh &&= brace.fresh;
      }
      at += 1;
    } else if (choice && open.length === 0 && (sign === "[" || sign === "]")) {
      endAll();
      bracketed = sign === "[";
      at += 1;
    } else if (rest === "->") {
      endAll();
      at = readDivert(line, at, branch, pieces);
    } else if (rest === "<-") {
      endAll();
      at = readThread(line, at, branch, pieces);
    } else if (rest === "<>") {
      endAll();
      pieces.push({ line, at, length: 2, kind: "glue" });
      fresh = false;
      at += 2;
    } else {
      add(sign);
      at += 1;
    }
  }
  endAll();
  return { pieces, closed, deepest, unclosed: open.map(({ rest }) => rest) };
}

/** Reads `-> target`, `-> target(arguments)` or `->->`. */
function readDivert(line: SourceLine, at: number, branch: number, pieces: Piece[]): number {
  if (line.text.startsWith("->->", at)) return at + 4;
  const { target, span, next } = readTarget(line, at);
  pieces.push({ ...span, kind: "divert", target, branch });
  return target === "" ? next : readArguments(line, next, branch, pieces);
}

/** Reads `<- target` or `<- target(arguments)`. What a thread brings in is not said by this line. */
function readThread(line: SourceLine, at: number, branch: number, pieces: Piece[]): number {
  const { target, span, next } = readTarget(line, at);
  pieces.push({ ...span, kind: "logic", text: target, branch });
  return target === "" ? next : readArguments(line, next, branch, pieces);
}

/** The name after an arrow of two characters, and the position after it. */
function readTarget(
  line: SourceLine,
  at: number,
): { readonly target: string; readonly span: Span; readonly next: number } {
  const found = /^((?:->|<-)\s*)([\p{L}\p{N}_.]*)\s*/u.exec(line.text.slice(at, at + 400));
  const [all = "--", arrow = "--", target = ""] = found ?? [];
  const span = target === "" ? { line, at, length: 2 } : { line, at: at + arrow.length, length: target.length };
  return { target, span, next: at + all.length };
}

function readArguments(line: SourceLine, at: number, branch: number, pieces: Piece[]): number {
  const { text } = line;
  if (text[at] !== "(") return at;
  const end = endOf(text, at + 1, (letter) => letter === ")");
  pieces.push({ line, at: at + 1, length: end - at - 1, kind: "logic", text: text.slice(at + 1, end), branch });
  return end + 1;
}

interface Head {
  /** Alternatives on this line, a value to print, or branches on the lines below. */
  readonly kind: "here" | "value" | "below";
  readonly sequence: boolean;
  readonly logic: string;
  readonly next: number;
}

const NAMED_SEQUENCE = /^(\s*(stopping|cycle|shuffle|once))+\s*:?\s*$/;

/** What an opening brace begins. `at` is the position after it. */
function readHead(text: string, at: number): Head {
  const rest = text.slice(at);
  const below = (sequence: boolean, logic: string): Head => ({ kind: "below", sequence, logic, next: text.length });
  if (rest.trim() === "") return below(false, "");
  if (NAMED_SEQUENCE.test(rest)) return below(true, "");
  const marks = /^\s*[&~!$]+/.exec(rest)?.[0];
  if (marks !== undefined) return { kind: "here", sequence: true, logic: "", next: at + marks.length };
  const end = endOfHead(text, at);
  const logic = text.slice(at, end);
  switch (text[end]) {
    case ":":
      if (text.slice(end + 1).trim() === "") return below(false, logic);
      return { kind: "here", sequence: false, logic, next: end + 1 };
    case "}":
      return { kind: "value", sequence: false, logic, next: end + 1 };
    default:
      return { kind: "here", sequence: true, logic: "", next: at };
  }
}

/**
 * The first position from `at` on that matches, outside quotation marks and parentheses; otherwise the end of the text.
 */
export function endOf(text: string, at: number, sought: (letter: string) => boolean): number {
  let parentheses = 0;
  let quoted = false;
  const last = Math.min(text.length, at + LONGEST_CONDITION);
  for (let place = at; place < last; place++) {
    const letter = text[place] ?? "";
    if (letter === "\\") place += 1;
    else if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (parentheses === 0 && sought(letter)) return place;
    else if (letter === "(") parentheses += 1;
    else if (letter === ")") parentheses = Math.max(0, parentheses - 1);
  }
  return text.length;
}

/**
 * The position of the sign that ends what braces begin with: the colon behind a condition, else the first bar or brace.
 * Two bars are ink's "or", where a colon follows.
 */
export function endOfHead(text: string, at: number): number {
  const sought = (letter: string): boolean => ":|}{".includes(letter);
  const end = endOf(text.replaceAll("||", "or"), at, sought);
  return text[end] === ":" ? end : endOf(text, at, sought);
}

/** The position after the brace that closes the one at `at`; the end of the text if none does. */
function closingBrace(text: string, at: number): number {
  let depth = 0;
  for (let place = at; place < text.length; place++) {
    if (text[place] === "\\") place += 1;
    else if (text[place] === "{") depth += 1;
    else if (text[place] === "}") {
      depth -= 1;
      if (depth === 0) return place + 1;
    }
  }
  return text.length;
}
