/**
 * Takes a reading copy back that somebody has changed: finds what is different by the ids, and writes it into the script.
 * Nothing is changed that wasn't edited, and what can't be placed is said.
 */
import type { Handbook } from "#guidance/catalogue.ts";
import { type CopyEntry, type CopyItem, type CopyPart, copyItems } from "./copy-entries.ts";
import { inkWords, onOneLine } from "./ink-words.ts";
import { COMMENT, COPY_OF, copyVersion, markOf, readingCopy } from "./reading-copy.ts";

/** Words of one line that the copy has in another way. */
export interface CopyChange {
  /** Of the script, from 1. */
  readonly line: number;
  readonly id: string;
  /** Whose words they are, or which: `Mr Okafor`, `Reply`, `Note`. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface EditedCopy {
  readonly changes: readonly CopyChange[];
  /** What couldn't be placed, each as it stands in the copy, and why. */
  readonly unplaced: readonly { readonly words: string; readonly why: string }[];
  /** What somebody has written behind “Comment:”, with the line that it is about. */
  readonly comments: readonly { readonly line: number; readonly words: string }[];
  /** False where the script's words have changed since the copy was made: then a change may bring back older words. */
  readonly isOfThisVersion: boolean;
  /** The script with all of the changes. */
  readonly text: string;
}

/** Compares a copy with the script. Any text can be given: one that is no copy is unplaced as a whole. */
export function editedCopy(text: string, copy: string, handbook: Handbook): EditedCopy {
  const items = copyItems(text, handbook);
  const entries = entriesOf({ items });
  const fresh = new Set(readingCopy(text, handbook).split("\n").map(alike));
  const unplaced: EditedCopy["unplaced"][number][] = [];
  const comments: EditedCopy["comments"][number][] = [];
  const changes: CopyChange[] = [];
  let state: Draft = { text, items };
  let version = "";
  for (const block of blocksOf(copy, entries)) {
    if (block.kind === "stray") {
      const [, sign] = new RegExp(`^\\s*${COPY_OF}:\\s*([0-9a-f]+)\\s*$`, "i").exec(block.words) ?? [];
      if (sign !== undefined) version = sign;
      else if (!fresh.has(alike(block.words)))
        unplaced.push({ words: block.words.trim(), why: "It belongs to no line of the script." });
      continue;
    }
    const { entry } = block;
    if (entry === null) {
      unplaced.push({ words: block.first, why: "The script has no line with this id any more." });
      continue;
    }
    const read = readBlock(block, entry);
    if (read.comment !== "") comments.push({ line: entry.line, words: read.comment });
    for (const words of read.strays)
      unplaced.push({ words, why: `It can't be told which words of ${markOf(entry)} are meant.` });
    for (const words of read.told)
      unplaced.push({ words: onOneLine(words), why: "What helps and what hurts can only be changed in the script." });
    for (const [index, part] of entry.parts.entries()) {
      const words = read.words.get(index);
      if (words === undefined || alike(words) === alike(part.words)) continue;
      const said = `${markOf(entry)} ${part.label}: ${words}`;
      const change = {
        line: entry.line,
        id: entry.id ?? "",
        label: part.label,
        before: part.words,
        after: onOneLine(words),
      };
      const written = entry.id === null ? NO_ID : withWords(state, { number: entry.number, index, words }, handbook);
      if (typeof written === "string") unplaced.push({ words: said, why: written });
      else {
        state = written;
        changes.push(change);
      }
    }
  }
  return { changes, unplaced, comments, isOfThisVersion: version === copyVersion(items), text: state.text };
}

/** The script with some of the changes of its copy. One whose words aren't there any more is left out. */
export function withCopyChanges(text: string, changes: readonly CopyChange[], handbook: Handbook): string {
  let state: Draft = { text, items: copyItems(text, handbook) };
  for (const { id, label, before, after: words } of changes) {
    const entry = entriesOf(state).find((one) => one.id === id);
    const index = entry?.parts.findIndex((part) => part.label === label && part.words === before) ?? -1;
    if (entry === undefined || index < 0) continue;
    const written = withWords(state, { number: entry.number, index, words }, handbook);
    if (typeof written !== "string") state = written;
  }
  return state.text;
}

/** A text with some of its changes, and what it says. */
interface Draft {
  readonly text: string;
  readonly items: readonly CopyItem[];
}

const entriesOf = ({ items }: Pick<Draft, "items">): readonly CopyEntry[] =>
  items.filter((item) => item.kind === "entry");

const NO_ID = "This line has no id. Write in the ids, make a new copy, and change it there.";

/** Words compared without what a word processor, a mail or a keyboard makes of them by itself. */
const alike = (words: string): string =>
  onOneLine(words)
    .replaceAll(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/g, "'")
    .replaceAll(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]|--+/g, "-")
    .replaceAll("\u2026", "...");

type Block =
  | { readonly kind: "stray"; readonly words: string }
  | {
      readonly kind: "entry";
      /** Null where the script has none with this id. */
      readonly entry: CopyEntry | null;
      readonly first: string;
      /** The lines below the first, up to the next empty one. */
      readonly more: string[];
    };

function blocksOf(copy: string, entries: readonly CopyEntry[]): readonly Block[] {
  const byId = new Map(entries.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry] as const])));
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const blocks: Block[] = [];
  let open: Extract<Block, { kind: "entry" }> | null = null;
  for (const written of copy.replace(/^\uFEFF/, "").split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)) {
    // A mail that is answered has these before its lines.
    const line = written.replace(/^(?:\s*>)+/, "");
    const [, number, id, first = ""] = /^\s*(\d+)\s*[.)]\s*(?:\[\s*([a-z0-9-]+)\s*\])?\s*(.*)$/.exec(line) ?? [];
    const numbered = number === undefined || id !== undefined ? undefined : byNumber.get(Number(number));
    const begins = id !== undefined || (numbered?.id === null && labelIn(first, numbered.parts, 0) !== null);
    if (begins) {
      open = { kind: "entry", entry: (id === undefined ? numbered : byId.get(id)) ?? null, first, more: [] };
      blocks.push(open);
    } else if (onOneLine(line) === "") open = null;
    else if (open === null || /^\s*(?:\(.*\)|—.*—)\s*$/.test(line)) {
      open = null;
      blocks.push({ kind: "stray", words: line });
    } else open.more.push(line);
  }
  return blocks;
}

/** The part that a line begins with, among those from `from` on, and what stands behind its name; null if it is none's. */
function labelIn(line: string, parts: readonly CopyPart[], from: number): { index: number; words: string } | null {
  const read = onOneLine(line);
  const index = parts.findIndex(
    ({ label }, at) => at >= from && alike(read.slice(0, label.length + 1)) === alike(`${label}:`),
  );
  const label = parts[index]?.label;
  return label === undefined ? null : { index, words: read.slice(label.length + 1) };
}

interface BlockRead {
  /** The words of the entry's parts, by their index. */
  readonly words: ReadonlyMap<number, string>;
  readonly comment: string;
  /** Lines that are none of the entry's. */
  readonly strays: readonly string[];
  /** What the copy tells of the guidance, and the script doesn't. */
  readonly told: readonly string[];
}

/** Reads the lines of a block. A line that begins with no part's name goes on where the one above it ended. */
function readBlock({ first, more }: Extract<Block, { kind: "entry" }>, { parts, facts }: CopyEntry): BlockRead {
  const words = new Map<number, string>();
  const told: string[] = [];
  const strays: string[] = [];
  let comment = "";
  let next = 0;
  let into: "fact" | "comment" | "stray" | number = "stray";
  for (const line of [first, ...more]) {
    const part = labelIn(line, parts, next);
    const [, said] = new RegExp(`^\\s*${COMMENT}\\s*:\\s*(.*)$`, "i").exec(line) ?? [];
    if (part !== null) {
      words.set(part.index, part.words);
      next = part.index + 1;
      into = part.index;
    } else if (said !== undefined) {
      comment = `${comment} ${said}`.trim();
      into = "comment";
    } else if (/^\s*(?:Helps|Hurts|Ending):/.test(line)) {
      told.push(line);
      into = "fact";
    } else if (into === "comment") comment = `${comment} ${line.trim()}`.trim();
    else if (into === "fact") told.push(`${told.pop() ?? ""} ${line.trim()}`);
    else if (typeof into === "number") words.set(into, `${words.get(into) ?? ""} ${line}`);
    else if (parts.length > 0 || line !== first) strays.push(line.trim());
  }
  const known = new Set(facts.map(alike));
  return { words, comment, strays, told: told.filter((one) => !known.has(alike(one))) };
}

interface Wanted {
  /** Of the entry, and the index of its part. */
  readonly number: number;
  readonly index: number;
  readonly words: string;
}

/** The text with other words in one place, or why they can't stand there. */
function withWords(draft: Draft, { number, index, words }: Wanted, handbook: Handbook): Draft | string {
  const { text } = draft;
  const part = entriesOf(draft)[number - 1]?.parts[index];
  if (part === undefined) return "Its line couldn’t be found again.";
  const { from, to } = part.range;
  if (text.slice(from, to).includes("/*"))
    return "There is a comment of the author’s in the middle of it. Change it in the script.";
  const ink = escaped(words, part.braces);
  if (ink === null) return `What stands in { } can only be changed in the script: ${part.braces.join(" ")}`;
  if (ink === "") return "No words are left. Take the line out in the script.";
  const after = text.slice(0, from) + ink + text.slice(to);
  const items = copyItems(after, handbook);
  // Whatever is written has to be read as these words, in this place, and change nothing else.
  const expected = entriesOf(draft).map((entry) =>
    entry.number === number ? shapeOf(entry, index, words) : shapeOf(entry),
  );
  const isSame = JSON.stringify(entriesOf({ items }).map((entry) => shapeOf(entry))) === JSON.stringify(expected);
  return isSame ? { text: after, items } : "These words would mean something else in a script. Change the line there.";
}

/** What an entry says and shows, with other words in one of its parts. */
const shapeOf = ({ id, facts, parts }: CopyEntry, index = -1, words = ""): readonly unknown[] => [
  id,
  facts,
  parts.map((part, at) => [part.label, at === index ? onOneLine(words) : part.words]),
];

/** Words as ink has to have them, the braces among them as they were; null where a pair of braces isn't among them. */
function escaped(words: string, braces: readonly string[]): string | null {
  let rest = onOneLine(words);
  let ink = "";
  for (const one of braces) {
    const at = rest.indexOf(one);
    if (at < 0) return null;
    ink += between(rest.slice(0, at)) + one;
    rest = rest.slice(at + one.length);
  }
  // At the beginning of a line these would be a gather, or a reply's name.
  return (ink + between(rest)).trim().replace(/^(?=[-(])/, "\\");
}

const between = (words: string): string =>
  `${/^\s/.test(words) ? " " : ""}${inkWords(words)}${/\S\s+$/.test(words) ? " " : ""}`;
