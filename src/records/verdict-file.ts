/**
 * A trainer's verdict as it is sent back: as a small JSON file, and as the short text that a link packs. Each field of the
 * file is described in docs/in-class.md. What is read was written by somebody else: it is checked, and no name is in it.
 */
import * as v from "valibot";
import {
  LONGEST_NOTE,
  LONGEST_THING,
  RATINGS,
  type RatedDecision,
  type Rating,
  type Verdict,
} from "#debrief/verdict.ts";
import { courseText, readCourse } from "#encounter/course-text.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import { checksumOf } from "./checksum.ts";

const FORMAT = "composure-verdict";
const VERSION = 1;

/** Bytes of a file, and characters of what a link unpacks to: several times what the longest conversation comes to. */
export const LARGEST_VERDICT = 500_000;

/** A verdict, with the conversation that it is about. */
export interface SentVerdict {
  readonly scenario: string;
  readonly made: PlayedSteps;
  readonly verdict: Verdict;
}

export type ReadVerdict =
  | { readonly kind: "read"; readonly sent: SentVerdict }
  /** `why` is the end of a sentence that begins with the file's name. */
  | { readonly kind: "refused"; readonly why: string };

const Word = v.nullable(v.picklist(RATINGS));
const Note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
const Thing = v.pipe(v.string(), v.maxLength(LONGEST_THING));

const FileShape = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  scenario: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  hash: v.pipe(
    v.string(),
    v.check((text) => /^[0-9a-f]{1,32}$/.test(text)),
  ),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  replies: v.string(),
  decisions: v.pipe(v.array(v.object({ before: Word, now: Word, note: Note })), v.maxLength(1000)),
  keep: Thing,
  next: Thing,
});

/** The text of a verdict's file. */
export function verdictAsJson({ scenario, made, verdict }: SentVerdict): string {
  const parts: v.InferOutput<typeof FileShape> = {
    format: FORMAT,
    version: VERSION,
    scenario,
    hash: made.hash,
    seed: made.seed >>> 0,
    replies: courseText(made.steps),
    decisions: verdict.decisions.map(({ blind, now, note }) => ({ before: blind, now, note })),
    keep: verdict.keep,
    next: verdict.next,
  };
  return `${JSON.stringify({ ...parts, checksum: checksumOf(JSON.stringify(parts)) }, null, 2)}\n`;
}

const NO_VERDICT = "is no trainer’s verdict. Their files end with .verdict.json.";
const DAMAGED = "is damaged: part of it is missing or changed. Ask for it again.";

/** Reads the text of such a file. Nothing that can be in one makes it throw. */
export function readVerdictFile(text: string): ReadVerdict {
  const value = parsed(text.replace(/^\uFEFF/, ""));
  // A file that was cut short can't be parsed, and still says what it was.
  if (value === undefined) return { kind: "refused", why: text.includes(`"${FORMAT}"`) ? DAMAGED : NO_VERDICT };
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (!head.success) return { kind: "refused", why: NO_VERDICT };
  const { version } = head.output;
  if (version !== VERSION)
    return {
      kind: "refused",
      why: `was made by another version of Composure (${version}; this one reads ${VERSION}). Open it where it was made.`,
    };
  const file = v.safeParse(v.object({ ...FileShape.entries, checksum: v.string() }), value);
  if (!file.success) return { kind: "refused", why: DAMAGED };
  const { checksum, ...parts } = file.output;
  const steps = readCourse(parts.replies);
  const isWhole = checksum === checksumOf(JSON.stringify(parts));
  if (!isWhole || !steps.ok || steps.value.length !== parts.decisions.length) return { kind: "refused", why: DAMAGED };
  const { scenario, hash, seed, keep, next } = parts;
  const decisions = parts.decisions.map(({ before, now, note }): RatedDecision => ({ blind: before, now, note }));
  return {
    kind: "read",
    sent: { scenario, made: { hash, seed, steps: steps.value }, verdict: { decisions, keep, next } },
  };
}

/** Blind words, words of now, notes by decision, what to keep, what to try next. A word is its place, from 1; 0: none. */
const Digits = v.pipe(
  v.string(),
  v.check((text) => /^[0-4]{0,1000}$/.test(text)),
);
const Numbered = v.tupleWithRest([v.pipe(v.number(), v.integer(), v.minValue(0)), Note], v.unknown());
const Short = v.pipe(
  v.tupleWithRest([Digits, Digits, v.array(Numbered), Thing, Thing], v.unknown()),
  v.check(({ length }) => length === 5),
);

/** The shortest text of a verdict, for a link that says already which conversation it is about. */
export function shortVerdict({ decisions, keep, next }: Verdict): string {
  const digits = (words: readonly (Rating | null)[]): string =>
    words.map((word) => (word === null ? 0 : RATINGS.indexOf(word) + 1)).join("");
  const short: v.InferOutput<typeof Short> = [
    digits(decisions.map(({ blind }) => blind)),
    digits(decisions.map(({ now }) => now)),
    decisions.flatMap(({ note }, number) => (note === "" ? [] : [[number, note]])),
    keep,
    next,
  ];
  return JSON.stringify(short);
}

/** Reads such a text, for a conversation with so many decisions; null where it isn't one of it. */
export function readShortVerdict(text: string, decisions: number): Verdict | null {
  const short = v.safeParse(Short, parsed(text));
  if (!short.success) return null;
  const [blind, now, notes, keep, next] = short.output;
  if (blind.length !== decisions || now.length !== decisions) return null;
  const noted = new Map(notes.map(([number, note]) => [number, note]));
  if (noted.size !== notes.length || notes.some(([number]) => number >= decisions)) return null;
  const word = (digits: string, number: number): Rating | null => RATINGS[Number(digits[number]) - 1] ?? null;
  return {
    decisions: Array.from({ length: decisions }, (_, number) => ({
      blind: word(blind, number),
      now: word(now, number),
      note: noted.get(number) ?? "",
    })),
    keep,
    next,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
