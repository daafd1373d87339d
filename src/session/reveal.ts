/**
 * How a passage is revealed (typewriter effect): one beat after the other, with a sheet of paper before a beat that is
 * later or in another room. Values only: time, in milliseconds, and presses are passed in.
 */
import type { Passage, Turn } from "#encounter/turn.ts";
import type { Setting } from "#scenario/words.ts";
import { type Pace, type Word, timingOf } from "./pace.ts";
import { isReply } from "./speaker.ts";

/** A line that appears word by word, and stays. */
interface LineStep {
  readonly kind: "line";
  /** Index of the beat in the passage. */
  readonly beat: number;
  readonly words: readonly Word[];
  /** How long it takes to say the line. */
  readonly takes: number;
  /** How long it then stays before the next step; `Infinity`: until a press. */
  readonly stays: number;
}

/** A sheet over the picture which says that time has passed or that the room is another. */
interface SheetStep {
  readonly kind: "sheet";
  readonly beat: number;
  /** The time that passed, in the author's words. */
  readonly later: string | null;
  /** The room that the conversation moves to; null if it stays in the same one. */
  readonly room: Setting | null;
  readonly takes: number;
}

/** A line that is said once the conversation is over: it appears like any other, and belongs to no beat. */
interface AccountStep extends Omit<LineStep, "kind" | "beat"> {
  readonly kind: "account";
  /** Index of the line among those that are said afterwards. */
  readonly line: number;
}

export type RevealStep = LineStep | SheetStep | AccountStep;

/** The state of a passage being revealed. */
export interface Reveal {
  readonly steps: readonly RevealStep[];
  /** Index of the present step; past the last one, everything is revealed. */
  readonly at: number;
  /** Milliseconds since that step began. */
  readonly elapsed: number;
  /** A press has shown the whole line before its time was over. */
  readonly cut: boolean;
}

export interface RevealManner {
  readonly pace: Pace;
  /** Lines appear whole, not word by word. */
  readonly wholeLines: boolean;
  /** The last line stays as long as the others do, because what follows it is not a decision. */
  readonly lastStays: boolean;
  /** The room that the passage begins in. */
  readonly room: Setting | null;
}

/** How long the sheet takes to cover the picture, and to leave it: the same as the animations in revealing.css. */
export const SHEET_MOVES = 380;
/** How long the sheet's words stay readable. */
const SHEET_STAYS = 1100;
const SHEET_LETTER = 45;
/** How long a beat without words is shown. */
const SEEN = 700;

/** A reveal that is over. */
export const REVEALED: Reveal = { steps: [], at: 0, elapsed: 0, cut: false };

/**
 * The reveal of a passage, at its beginning, and of what is said once it is over. What the trainee says is shown at once.
 */
export function revealOf(passage: Passage | Turn, manner: RevealManner, afterwards: readonly string[] = []): Reveal {
  const { beats } = passage;
  const steps: RevealStep[] = [];
  let { room } = manner;
  for (const [number, { text, scene, tags }] of beats.entries()) {
    const elsewhere = room !== null && scene !== room ? scene : null;
    room = scene;
    if (isReply(passage, number)) continue;
    if (tags.later !== null || elsewhere !== null)
      steps.push({ kind: "sheet", beat: number, later: tags.later, room: elsewhere, takes: sheetTakes(tags.later) });
    steps.push({ kind: "line", beat: number, ...said(text, manner, number === beats.length - 1) });
  }
  for (const [line, text] of afterwards.entries()) steps.push({ kind: "account", line, ...said(text, manner, false) });
  return { ...REVEALED, steps };
}

function said(
  text: string,
  { pace, wholeLines, lastStays }: RevealManner,
  last: boolean,
): Omit<LineStep, "kind" | "beat"> {
  const { words, takes } = timingOf(text, pace);
  const stays = text === "" ? SEEN : pace.stays(text.length);
  return {
    words: wholeLines ? [{ end: text.length, at: 0 }] : words,
    takes,
    stays: last && !lastStays ? 0 : stays,
  };
}

const sheetTakes = (later: string | null): number =>
  2 * SHEET_MOVES + SHEET_STAYS + SHEET_LETTER * (later ?? "").length;

/** The present step; null when all is revealed. */
export const stepOf = ({ steps, at }: Reveal): RevealStep | null => steps[at] ?? null;

export const isRevealed = (reveal: Reveal): boolean => stepOf(reveal) === null;

/** The reveal `ms` milliseconds later. One call ends one step at most. */
export function afterTime(reveal: Reveal, ms: number): Reveal {
  const step = stepOf(reveal);
  if (step === null) return reveal;
  const later = { ...reveal, elapsed: reveal.elapsed + ms };
  return isOver(later, step) ? next(later) : later;
}

/** The reveal after a press: the first press shows the whole line, the next one goes to the next step. */
export function afterPress(reveal: Reveal): Reveal {
  const step = stepOf(reveal);
  if (step === null) return reveal;
  if (step.kind === "sheet") {
    const leaves = step.takes - SHEET_MOVES;
    return reveal.elapsed < leaves ? { ...reveal, elapsed: leaves } : next(reveal);
  }
  const whole = { ...reveal, cut: true };
  return lettersNow(reveal) === Infinity || isOver(whole, step) ? next(reveal) : whole;
}

const next = ({ steps, at }: Reveal): Reveal => ({ ...REVEALED, steps, at: at + 1 });

function isOver({ elapsed, cut }: Reveal, step: RevealStep): boolean {
  if (step.kind === "sheet") return elapsed >= step.takes;
  return step.stays === 0 ? cut || elapsed >= step.takes : elapsed >= step.takes + step.stays;
}

/** How many letters of the present line of the conversation can be read; `Infinity`: all of them. */
export const lettersOf = (reveal: Reveal): number => (stepOf(reveal)?.kind === "line" ? lettersNow(reveal) : Infinity);

/** The same of a line that is said afterwards. */
export const accountLettersOf = (reveal: Reveal): number =>
  stepOf(reveal)?.kind === "account" ? lettersNow(reveal) : Infinity;

/** How many of `all` lines that are said afterwards have begun. */
export function accountsOf(reveal: Reveal, all: number): number {
  const step = stepOf(reveal);
  if (step === null) return all;
  return step.kind === "account" ? step.line + 1 : 0;
}

function lettersNow(reveal: Reveal): number {
  const step = stepOf(reveal);
  if (step === null || step.kind === "sheet" || reveal.cut) return Infinity;
  const shown = step.words.findLast(({ at }) => at <= reveal.elapsed);
  return shown === undefined || shown === step.words.at(-1) ? Infinity : shown.end;
}

/** How many of a passage's `all` beats have begun. */
export function beatsOf(reveal: Reveal, all: number): number {
  const step = stepOf(reveal);
  if (step === null || step.kind === "account") return all;
  return step.kind === "sheet" ? step.beat : step.beat + 1;
}

/** Whether the present sheet is coming, covers the picture or is going; null if there is no sheet. */
export function sheetIs(reveal: Reveal): "coming" | "there" | "going" | null {
  const step = stepOf(reveal);
  if (step?.kind !== "sheet") return null;
  if (reveal.elapsed < SHEET_MOVES) return "coming";
  return reveal.elapsed < step.takes - SHEET_MOVES ? "there" : "going";
}

/** Whether the line is shown whole and waits for its time to be over or for a press. */
export function waits(reveal: Reveal): boolean {
  const step = stepOf(reveal);
  return step !== null && step.kind !== "sheet" && (reveal.cut || reveal.elapsed >= step.takes);
}
