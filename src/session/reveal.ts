/**
 * How a passage is told: one beat after the other, a sheet of paper before a beat that comes later or elsewhere.
 * Values only: time, in milliseconds, and presses are passed in.
 */
import type { Passage, Turn } from "#encounter/turn.ts";
import type { Setting } from "#scenario/words.ts";
import { type Pace, type Word, timingOf } from "./pace.ts";
import { isReply } from "./speaker.ts";

/** A line that appears word by word, and stays. */
interface LineStep {
  readonly kind: "line";
  /** Which beat of the passage. */
  readonly beat: number;
  readonly words: readonly Word[];
  /** Until it has been said. */
  readonly takes: number;
  /** How long it stays then before the telling goes on; `Infinity`: until a press. */
  readonly stays: number;
}

/** A sheet over the picture, which says what the next beat does: time has passed, the room is another. */
interface SheetStep {
  readonly kind: "sheet";
  readonly beat: number;
  /** The time that passed, in the author's words. */
  readonly later: string | null;
  /** The room that it goes on in, where that is another. */
  readonly room: Setting | null;
  readonly takes: number;
}

export type Step = LineStep | SheetStep;

/** A passage being told. */
export interface Telling {
  readonly steps: readonly Step[];
  /** The step that is told now; all of them are told once it is past the last. */
  readonly at: number;
  /** Since that step began. */
  readonly elapsed: number;
  /** A press has shown the whole line before its time. */
  readonly cut: boolean;
}

export interface Manner {
  readonly pace: Pace;
  /** Lines don't appear word by word. */
  readonly wholeLines: boolean;
  /** The last line stays as the others do, because something other than replies comes after it. */
  readonly lastStays: boolean;
  /** The room that the passage begins in. */
  readonly room: Setting | null;
}

/** How long the sheet is on its way over the picture, and off it again: as the animations in telling.css have it. */
export const SHEET_MOVES = 380;
/** How long its words are to be read. */
const SHEET_STAYS = 1100;
const SHEET_LETTER = 45;
/** A beat without words is only seen. */
const SEEN = 700;

/** Told from beginning to end: nothing is to come. */
export const TOLD: Telling = { steps: [], at: 0, elapsed: 0, cut: false };

/** The telling of a passage, before its first moment. What the trainee says stands there at once. */
export function tellingOf(passage: Passage | Turn, manner: Manner): Telling {
  const { beats } = passage;
  const steps: Step[] = [];
  let { room } = manner;
  for (const [number, { text, scene, tags }] of beats.entries()) {
    const elsewhere = room !== null && scene !== room ? scene : null;
    room = scene;
    if (isReply(passage, number)) continue;
    if (tags.later !== null || elsewhere !== null)
      steps.push({ kind: "sheet", beat: number, later: tags.later, room: elsewhere, takes: sheetTakes(tags.later) });
    steps.push(lineStep(number, text, manner, number === beats.length - 1));
  }
  return { ...TOLD, steps };
}

function lineStep(beat: number, text: string, { pace, wholeLines, lastStays }: Manner, last: boolean): LineStep {
  const { words, takes } = timingOf(text, pace);
  const stays = text === "" ? SEEN : pace.stays(text.length);
  return {
    kind: "line",
    beat,
    words: wholeLines ? [{ end: text.length, at: 0 }] : words,
    takes,
    stays: last && !lastStays ? 0 : stays,
  };
}

const sheetTakes = (later: string | null): number =>
  2 * SHEET_MOVES + SHEET_STAYS + SHEET_LETTER * (later ?? "").length;

/** What is told now; null when all is told. */
export const stepOf = ({ steps, at }: Telling): Step | null => steps[at] ?? null;

export const isTold = (telling: Telling): boolean => stepOf(telling) === null;

/** The telling so many milliseconds later. One call ends one step at most. */
export function afterTime(telling: Telling, ms: number): Telling {
  const step = stepOf(telling);
  if (step === null) return telling;
  const later = { ...telling, elapsed: telling.elapsed + ms };
  return isOver(later, step) ? next(later) : later;
}

/** The telling after a press: the first one shows the whole line, the next one goes on. */
export function afterPress(telling: Telling): Telling {
  const step = stepOf(telling);
  if (step === null) return telling;
  if (step.kind === "sheet") {
    const leaves = step.takes - SHEET_MOVES;
    return telling.elapsed < leaves ? { ...telling, elapsed: leaves } : next(telling);
  }
  const whole = { ...telling, cut: true };
  return lettersOf(telling) === Infinity || isOver(whole, step) ? next(telling) : whole;
}

const next = ({ steps, at }: Telling): Telling => ({ ...TOLD, steps, at: at + 1 });

function isOver({ elapsed, cut }: Telling, step: Step): boolean {
  if (step.kind === "sheet") return elapsed >= step.takes;
  return step.stays === 0 ? cut || elapsed >= step.takes : elapsed >= step.takes + step.stays;
}

/** How many letters of the present line can be read; `Infinity`: all of them. */
export function lettersOf(telling: Telling): number {
  const step = stepOf(telling);
  if (step === null || step.kind === "sheet" || telling.cut) return Infinity;
  const shown = step.words.findLast(({ at }) => at <= telling.elapsed);
  return shown === undefined || shown === step.words.at(-1) ? Infinity : shown.end;
}

/** How many beats of a passage of so many have been begun. */
export function beatsOf(telling: Telling, all: number): number {
  const step = stepOf(telling);
  if (step === null) return all;
  return step.kind === "sheet" ? step.beat : step.beat + 1;
}

/** Whether the sheet that is told now is coming, covers the picture, or is going; null without one. */
export function sheetIs(telling: Telling): "coming" | "there" | "going" | null {
  const step = stepOf(telling);
  if (step?.kind !== "sheet") return null;
  if (telling.elapsed < SHEET_MOVES) return "coming";
  return telling.elapsed < step.takes - SHEET_MOVES ? "there" : "going";
}

/** The line stands there whole, and nothing but time or a press is waited for. */
export function waits(telling: Telling): boolean {
  const step = stepOf(telling);
  return step?.kind === "line" && (telling.cut || telling.elapsed >= step.takes);
}
