/**
 * Reads lines aloud with a voice of the system. Only voices on this machine are used: others send the text to a server.
 */
import { VOICES, type Voice } from "#scenario/words.ts";
import type { ReadLine } from "./commands.ts";
import type { Temper } from "./names.ts";

/** The part of the browser's `SpeechSynthesis` that is used. */
export interface Synthesis<Utterance> {
  readonly getVoices: () => readonly SystemVoice[];
  readonly speak: (utterance: Utterance) => void;
  readonly cancel: () => void;
  readonly addEventListener: (kind: "voiceschanged", then: () => void) => void;
}
export type SystemVoice = Pick<SpeechSynthesisVoice, "name" | "lang" | "localService" | "default">;

/** One part of a line, as it is handed to the system. */
export interface UtterancePart {
  readonly text: string;
  readonly voice: SystemVoice;
  /** 1 is the voice's own; 0.5 and 2 an octave off. */
  readonly pitch: number;
  readonly rate: number;
  readonly volume: number;
  /** Called when the part has been said, or never will be. */
  readonly onOver: () => void;
}

export interface Speaker<Utterance> {
  readonly synthesis: Synthesis<Utterance>;
  readonly utter: (part: UtterancePart) => Utterance;
  /** Runs a callback after so many ms. Calling the returned function cancels it. */
  readonly later: (then: () => void, ms: number) => () => void;
}

export interface ReaderEvents {
  /** Called with the name of the chosen voice; null if the system has none for the language. */
  readonly onVoice: (name: string | null) => void;
  /** The line has been read. */
  readonly onRead: () => void;
}

export interface Reader {
  /** Sets the language of the lines from now on, a BCP 47 tag. */
  readonly turnTo: (language: string) => void;
  /** Reads a line, and stops the one before. Does nothing if there is no voice. */
  readonly read: (line: ReadLine) => void;
  readonly stop: () => void;
}

/** Ms to wait after a cancel: Chromium drops what is said at the same moment. */
const AFTER_CANCEL = 60;
/** The most letters said at once: Chromium falls silent within a long utterance. */
const LONGEST_PART = 160;
/**
 * An engine that never reports the end of an utterance is given up after this many ms, and so many more for each
 * letter.
 */
const GIVEN_UP = 4000;
const GIVEN_UP_A_LETTER = 250;

export function openSpeechSynthesis<Utterance>(speaker: Speaker<Utterance> | null, events: ReaderEvents): Reader {
  let language = "";
  let voice: SystemVoice | null = null;
  /** Incremented by each read and stop, so that callbacks of earlier lines are ignored. */
  let turn = 0;
  let saying = false;
  let forget = (): void => {};

  const choose = (): void => {
    const found = speaker === null ? null : systemVoiceFor(language, speaker.synthesis.getVoices());
    if (found?.name === voice?.name && found?.lang === voice?.lang) return;
    voice = found;
    events.onVoice(found?.name ?? null);
  };
  // Many browsers load their list of voices only after the first request.
  speaker?.synthesis.addEventListener("voiceschanged", choose);

  const stop = (): void => {
    turn += 1;
    forget();
    if (saying) speaker?.synthesis.cancel();
    saying = false;
  };

  return {
    turnTo: (next) => {
      language = next;
      choose();
    },
    stop,
    read: ({ text, voice: whose, temper, volume }) => {
      const wait = saying ? AFTER_CANCEL : 0;
      stop();
      if (speaker === null || voice === null) return;
      const mine = turn;
      const reads = voice;
      const { pitch, rate } = manner(whose, temper);
      const parts = partsOf(text);
      const say = (at: number): void => {
        const part = parts[at];
        if (part === undefined) {
          saying = false;
          return events.onRead();
        }
        let over = false;
        const onOver = (): void => {
          if (over || mine !== turn) return;
          over = true;
          forget();
          say(at + 1);
        };
        forget = speaker.later(onOver, GIVEN_UP + GIVEN_UP_A_LETTER * part.length);
        speaker.synthesis.speak(speaker.utter({ text: part, voice: reads, pitch, rate, volume, onOver }));
      };
      saying = true;
      forget = speaker.later(() => say(0), wait);
    },
  };
}

/** The voice for a language: the exact tag before the language in general, and the system's default first. */
export function systemVoiceFor(language: string, voices: readonly SystemVoice[]): SystemVoice | null {
  const tag = (lang: string): string => lang.replaceAll("_", "-").toLowerCase();
  const general = (lang: string): string => tag(lang).split("-")[0] ?? "";
  const here = voices
    .filter(({ localService }) => localService)
    .toSorted((a, b) => Number(b.default) - Number(a.default));
  const exact = here.find(({ lang }) => tag(lang) === tag(language));
  return exact ?? here.find(({ lang }) => general(lang) === general(language)) ?? null;
}

/** The pitch of the lowest and of the highest of our voices, on the system's scale. */
const LOWEST = 0.6;
const HIGHEST = 1.5;

const TEMPERS: Readonly<Record<Temper, { readonly pitch: number; readonly rate: number }>> = {
  calm: { pitch: 1, rate: 1 },
  angry: { pitch: 1.08, rate: 1.15 },
  sad: { pitch: 0.94, rate: 0.88 },
  happy: { pitch: 1.1, rate: 1.05 },
};

function manner(voice: Voice | null, temper: Temper): { readonly pitch: number; readonly rate: number } {
  const own = voice === null ? 1 : LOWEST + ((HIGHEST - LOWEST) * VOICES.indexOf(voice)) / (VOICES.length - 1);
  const { pitch, rate } = voice === null ? TEMPERS.calm : TEMPERS[temper];
  return { pitch: own * pitch, rate };
}

/** Splits a text into parts that are short enough: at sentences if possible, otherwise at a space. */
export function partsOf(text: string): readonly string[] {
  const pieces = text.match(/[^.!?…]+[.!?…]*["”’)]*\s*|[.!?…]+\s*/gu) ?? [];
  const parts: string[] = [];
  let part = "";
  const push = (): void => {
    if (part.trim() !== "") parts.push(part.trim());
    part = "";
  };
  for (const piece of pieces.flatMap(broken)) {
    if (part.length + piece.length > LONGEST_PART) push();
    part += piece;
  }
  push();
  return parts;
}

/** A sentence in pieces, each no longer than the longest part. */
function broken(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_PART) return [sentence];
  const space = sentence.lastIndexOf(" ", LONGEST_PART - 1);
  const end = space <= 0 ? LONGEST_PART : space + 1;
  return [sentence.slice(0, end), ...broken(sentence.slice(end))];
}
