/** How long lines take to appear, word by word, and how long they stay. Milliseconds throughout; no clock here. */
import type { TextSpeed } from "#records/settings.ts";

/** How fast text appears. Letters include spaces and punctuation. */
export interface Pace {
  /** Time per letter. */
  readonly letter: number;
  /** How long a whole line of so many letters stays before the next one; `Infinity`: until a press. */
  readonly stays: (letters: number) => number;
}

/** A word of a line, including what follows it up to the next word. */
export interface Word {
  /** Number of letters of the line up to the end of this word. */
  readonly end: number;
  /** When it appears. */
  readonly at: number;
}

export interface Timing {
  readonly words: readonly Word[];
  /** When the last word has been said. */
  readonly takes: number;
}

/**
 * Silent reading is 260 words of fiction a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047): about 48 ms a letter.
 * At the normal speed words appear a little faster, so that nobody's eye has to wait for one, and a whole line is there
 * for longer than it takes to read. Slow is talking, 15 letters a second, and waits for a press.
 */
const PACES: Readonly<Record<Exclude<TextSpeed, "at-once">, Pace>> = {
  slow: { letter: 66, stays: () => Infinity },
  normal: { letter: 32, stays: (letters) => 700 + 10 * letters },
  fast: { letter: 18, stays: (letters) => 450 + 7 * letters },
};

/** Null if lines appear at once. */
export const paceOf = (speed: TextSpeed): Pace | null => (speed === "at-once" ? null : PACES[speed]);

/** A voice pauses for as long as this many letters take: after a sentence, and after a part of one. */
const FULL_STOP = 7;
const COMMA = 3;

/** When each word of a line appears. An empty line has no words and takes no time. */
export function timingOf(text: string, { letter }: Pace): Timing {
  const words: Word[] = [];
  let end = 0;
  let at = 0;
  let rest = 0;
  for (const [word] of text.matchAll(/\s*\S+\s*/gu)) {
    end += word.length;
    at += rest;
    words.push({ end, at });
    at += word.length * letter;
    rest = restAfter(word) * letter;
  }
  return { words, takes: at };
}

function restAfter(word: string): number {
  if (/[.!?…]\W*$/u.test(word)) return FULL_STOP;
  return /[,;:–—]\W*$/u.test(word) ? COMMA : 0;
}
