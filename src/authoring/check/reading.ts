/** How long a play takes to read, beside what the header says. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { placeOfHeader } from "./header-place.ts";
import { samplePlays } from "./sample-plays.ts";
import type { Subject } from "./subject.ts";
import { wordsOf } from "./word-count.ts";

export interface ReadingTime {
  /** Of a middling play without a slip: its lines and all replies that are on offer in it. */
  readonly words: number;
  readonly lines: number;
  readonly decisions: number;
  /** Minutes that it takes to read them, to a tenth. */
  readonly minutes: number;
  /** What the header says. */
  readonly promised: number;
}

/** Words a minute: adults read some 240 of easy text, and fewer where they have to choose. */
const PACE = 200;
const PLAYS = 15;

/** Null where no play comes to an ending. */
export function readingOf(subject: Subject): ReadingTime | null {
  const plays = samplePlays(subject, "without-a-slip", PLAYS).map(measured);
  const middle = plays.toSorted((a, b) => a.words - b.words)[Math.floor(plays.length / 2)];
  if (middle === undefined) return null;
  return { ...middle, minutes: Math.round((10 * middle.words) / PACE) / 10, promised: subject.scenario.minutes };
}

function measured({ opening, turns }: Encounter) {
  const beats = [opening, ...turns].flatMap((passage) => passage.beats);
  const texts = [
    ...beats.map(({ text }) => text),
    ...turns.flatMap(({ decision }) => decision.replies.map(({ text }) => text)),
  ];
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  return { words, lines: beats.filter(({ text }) => text !== "").length, decisions: turns.length };
}

/** With fewer decisions it is a try-out, and nobody plans their day by it. */
const FEWEST_DECISIONS = 3;
/** Somebody who thinks about each reply takes so many times as long as reading takes, and no more. */
const THINKING = 3;

export function farFromMinutes(subject: Subject): Diagnostic[] {
  const reading = readingOf(subject);
  if (reading === null || reading.decisions < FEWEST_DECISIONS) return [];
  const { words, minutes, promised } = reading;
  const longest = Math.max(2, Math.ceil(minutes * THINKING));
  const shortest = Math.max(1, Math.floor(minutes));
  if (promised >= shortest && promised <= longest) return [];
  const blanks = { words, minutes: minutesText(minutes), promised, from: shortest, to: longest };
  return [meaningDiagnostic("minutes-far-off", placeOfHeader(subject.sourceMap, "minutes"), blanks)];
}

/** `about 6 minutes`, `less than a minute` */
export function minutesText(minutes: number): string {
  if (minutes < 1) return "less than a minute";
  const whole = Math.round(minutes);
  return `about ${whole} ${whole === 1 ? "minute" : "minutes"}`;
}
