/**
 * A script taken apart for a reading copy: each line of speech and each reply with its id, with all of its words that a
 * reader may change, and where each of them stands in the text. Nothing is written or changed here.
 */
import { endingTitle } from "#encounter/ending-titles.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { YOU } from "#scenario/line.ts";
import { fits, parseTag } from "#scenario/tags.ts";
import { ENDINGS } from "#scenario/words.ts";
import { isLoneTags } from "#script/check-speech.ts";
import { tagPieces } from "#script/check-tags.ts";
import type { Piece } from "#script/scan.ts";
import type { SourceLine } from "#script/source-line.ts";
import type { Statement } from "#script/statements.ts";
import { onOneLine } from "./ink-words.ts";
import {
  lineStarts,
  outlineOf,
  rangeOf,
  type ScriptOutline,
  spokenBy,
  type TextRange,
  THE_SCRIPT,
} from "./script-outline.ts";

/** Some words of a line or a reply, as a reader sees and may change them. */
export interface CopyPart {
  /** What stands before them: somebody's name, `Reply`, `Note`. */
  readonly label: string;
  /** On one line, without ink's signs; what is printed in the middle of them stands in braces, as it is written. */
  readonly words: string;
  /** The braces among them, in order. They can't be changed in a copy. */
  readonly braces: readonly string[];
  /** It is said or shown in play; false for what a tag says beside it. */
  readonly isSaid: boolean;
  readonly range: TextRange;
}

/** One line of speech or narration, or one reply. */
export interface CopyEntry {
  readonly kind: "entry";
  /** From 1, through the whole script. */
  readonly number: number;
  /** Null where it has none, or where another has the same. */
  readonly id: string | null;
  /** Of the script, from 1. */
  readonly line: number;
  readonly isReply: boolean;
  readonly parts: readonly CopyPart[];
  /** What is true of it, in words: `Helps: Hear them out`. */
  readonly facts: readonly string[];
}

/** What stands in a copy, in the script's order. */
export type CopyItem =
  | CopyEntry
  | { readonly kind: "part"; readonly title: string }
  /** How it goes on, and under which condition. */
  | { readonly kind: "aside"; readonly words: string };

/** Tags whose value is a sentence, and what a copy calls them. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ["note", "Note"],
  ["thought", "Thinks"],
  ["outcome", "Outcome"],
  ["afterwards", "Told afterwards"],
  ["pause", "To talk about"],
  ["card", "Card"],
  ["later", "Time passes"],
]);

/** `handbook` has the titles of the guidance. A text that is no script has nothing in its copy. */
export function copyItems(text: string, handbook: Handbook): readonly CopyItem[] {
  const outline = outlineOf(text);
  const starts = lineStarts(text);
  const own = outline.statements.filter(({ place }) => place.file === THE_SCRIPT);
  const ids = own.map((statement, index) => idOf(own, statement, index));
  const once = new Set(ids.filter((id, index) => ids.indexOf(id) === index && ids.lastIndexOf(id) === index));
  const [customer] = outline.people;
  let number = 0;
  let knot = "";
  return own.flatMap((statement, index): readonly CopyItem[] => {
    const { kind, name, place } = statement;
    if (kind === "knot") knot = name;
    // What a function prints is a part of other lines.
    if (kind === "knot") return isFunction(statement) ? [] : [{ kind: "part", title: inWords(name) }];
    if (kind === "stitch") return [{ kind: "part", title: inWords(knot === "" ? name : `${knot}, ${name}`) }];
    const asides = asidesOf(statement);
    if ((kind !== "line" && kind !== "choice") || isLoneTags(statement)) return asides;
    const above = loneTagsAbove(own, index);
    const tags = [...above, statement].flatMap((one) => tagsIn(one, starts));
    const words = wordsIn(statement, outline, starts);
    if (words.length === 0 && !tags.some(({ name }) => name === "ending")) return asides;
    const id = ids[index] ?? null;
    number += 1;
    const entry: CopyEntry = {
      kind: "entry",
      number,
      id: once.has(id) ? id : null,
      line: place.line,
      isReply: kind === "choice",
      parts: [...words, ...tags.flatMap(({ part }) => (part === null ? [] : [part]))],
      facts: tags.flatMap((tag) => factOf(tag, handbook, customer?.name ?? "")),
    };
    return [entry, ...asides];
  });
}

/** The name of a part as people write it. */
const inWords = (name: string): string => name.replaceAll("_", " ").replaceAll(".", ", ");

/** The id of a statement, on its own line or on a line of tags above it. */
function idOf(statements: readonly Statement[], statement: Statement, index: number): string | null {
  if (isLoneTags(statement)) return null;
  const tags = [...loneTagsAbove(statements, index), statement].flatMap(tagPieces).map(({ text }) => parseTag(text));
  return tags.find(({ name, value }) => name === "id" && fits(value, { kind: "id" }))?.value ?? null;
}

/** Lines of nothing but tags, which belong to the line of speech below them. */
export function loneTagsAbove(statements: readonly Statement[], index: number): readonly Statement[] {
  if (statements[index]?.kind !== "line") return [];
  let first = index;
  for (let above = statements[first - 1]; above !== undefined && isLoneTags(above); above = statements[first - 1])
    first -= 1;
  return statements.slice(first, index);
}

/** Whether a knot is a function. */
export const isFunction = ({ pieces: [piece] }: Statement): boolean =>
  /^\s*={2,}\s*function\b/.test(piece?.line.text ?? "");

interface TagInCopy {
  readonly name: string;
  readonly value: string;
  /** Null where a reader has nothing to change. */
  readonly part: CopyPart | null;
}

const tagsIn = (statement: Statement, starts: readonly number[]): readonly TagInCopy[] =>
  tagPieces(statement).map((piece) => {
    const { name, value } = parseTag(piece.text);
    const label = SENTENCES.get(name);
    const { line, at, length } = piece;
    if (label === undefined || piece.braces || value === "") return { name, value, part: null };
    const behind = line.text.indexOf(":", at) + 1;
    const blanks = /^\s*/.exec(line.text.slice(behind, at + length))?.[0].length ?? 0;
    const from = behind + blanks;
    const range = rangeOf({ line, at: from, length: at + length - from }, starts);
    return { name, value, part: { label, words: onOneLine(value), braces: [], isSaid: false, range } };
  });

function factOf({ name, value }: TagInCopy, { practices, pitfalls }: Handbook, customer: string): readonly string[] {
  switch (name) {
    case "use":
      return [`Helps: ${practices[value]?.title ?? value}`];
    case "slip":
      return [`Hurts: ${pitfalls[value]?.title ?? value}`];
    case "ending": {
      const kind = ENDINGS.find((known) => known === value);
      return kind === undefined ? [] : [`Ending: ${endingTitle(kind, customer)}`];
    }
    default:
      return [];
  }
}

/** Pieces of one line that are said in one go: words, with what is printed in the middle of them. */
interface Run {
  readonly line: SourceLine;
  readonly from: number;
  to: number;
  readonly branch: number;
  readonly opens: boolean;
  readonly bracketed: boolean;
}

function runsOf({ pieces, written }: Statement): readonly Run[] {
  const runs: Run[] = [];
  let isBroken = true;
  for (const piece of pieces) {
    const spoken = written.some(({ line, at }) => piece.line === line && piece.at >= at);
    const extent = spoken ? extentOf(piece) : null;
    if (extent === null) {
      isBroken = true;
      continue;
    }
    const open = isBroken ? undefined : runs.at(-1);
    isBroken = false;
    const { branch } = extent;
    const opens = piece.kind === "words" && piece.opens;
    const bracketed: boolean = piece.kind === "words" ? piece.bracketed : (open?.bracketed ?? false);
    if (open !== undefined && open.line === piece.line && open.branch === branch && open.bracketed === bracketed)
      open.to = extent.to;
    else runs.push({ line: piece.line, from: extent.from, to: extent.to, branch, opens, bracketed });
  }
  return runs;
}

/** From where to where words, or a printed value with its braces, stand in their line; null for anything else. */
function extentOf(piece: Piece): { readonly from: number; readonly to: number; readonly branch: number } | null {
  const { line, at, length } = piece;
  if (piece.kind === "words") return { from: at, to: at + length, branch: piece.branch };
  if (piece.kind !== "logic" || line.text[at - 1] !== "{" || line.text[at + length] !== "}") return null;
  return { from: at - 1, to: at + length + 1, branch: piece.branch };
}

function wordsIn(statement: Statement, outline: ScriptOutline, starts: readonly number[]): readonly CopyPart[] {
  const parts: CopyPart[] = [];
  let speaker = "";
  let before: Run | null = null;
  for (const run of runsOf(statement)) {
    const { line, to } = run;
    let { from } = run;
    const written = line.text.slice(from, to);
    const spoken = run.opens && statement.kind === "line" ? spokenBy(written, outline) : null;
    if (spoken !== null) {
      speaker = spoken.speaker;
      from = to - spoken.words.length;
    }
    const { words, braces } = asRead(line.text.slice(from, to).trimEnd());
    if (words === "") continue;
    const label = before === null || spoken !== null ? nameOf(speaker, statement, outline) : labelOfMore(before, run);
    parts.push({ label, words, braces, isSaid: true, range: rangeOf({ line, at: from, length: to - from }, starts) });
    before = run;
  }
  return parts;
}

function nameOf(speaker: string, { kind }: Statement, { people }: ScriptOutline): string {
  if (kind === "choice") return "Reply";
  if (speaker === YOU) return "You";
  return onOneLine(people.find((person) => person.speaker === speaker)?.name ?? "Narration");
}

function labelOfMore(before: Run, { bracketed, branch }: Run): string {
  if (bracketed !== before.bracketed) return bracketed ? "On the button" : "Then said";
  if (branch === before.branch || branch === 0) return "And";
  return before.branch === 0 ? "Perhaps" : "Or";
}

/** Words as a reader sees them. */
function asRead(written: string): { readonly words: string; readonly braces: readonly string[] } {
  const braces: string[] = [];
  const words = written.replaceAll(/\\(.)|\{(?:[^{}\\]|\\.)*\}/gu, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped;
    const one = onOneLine(found);
    braces.push(one);
    return one;
  });
  return { words: onOneLine(words), braces };
}

/** Where it goes on, and when. */
function asidesOf({ kind, pieces, conditional }: Statement): readonly CopyItem[] {
  const aside = (words: string): CopyItem => ({ kind: "aside", words });
  if (kind === "branch") {
    const [piece] = pieces;
    const logic = piece?.kind === "logic" ? piece.text.trim() : "";
    if (logic === "") return [];
    return [aside(logic === "else" ? "otherwise" : `if ${logic}`)];
  }
  if (kind !== "line" && kind !== "choice") return [];
  let condition = "";
  const asides: CopyItem[] = [];
  if (conditional) asides.push(aside("only under a condition"));
  for (const piece of pieces) {
    if (piece.kind === "logic") condition = piece.text.trim();
    if (piece.kind === "block" && condition !== "") asides.push(aside(`if ${condition}`));
    if (piece.kind !== "divert" || piece.target === "") continue;
    const goes = piece.target === "END" ? "the end" : `goes on at ${inWords(piece.target)}`;
    asides.push(aside(piece.branch === 0 || condition === "" ? goes : `if ${condition}: ${goes}`));
  }
  return asides;
}
