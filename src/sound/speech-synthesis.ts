/**
 * Reads lines aloud with a voice of the system. Only voices that live on this machine are used: others send what they
 * say to somebody's server.
 */
import { VOICES, type Voice } from "#scenario/words.ts";
import type { ReadLine } from "./commands.ts";
import type { Temper } from "./names.ts";

/** What is needed of the browser's `SpeechSynthesis`. */
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
  /** The part has been said, or never will be. */
  readonly onOver: () => void;
}

export interface Speaker<Utterance> {
  readonly synthesis: Synthesis<Utterance>;
  readonly utter: (part: UtterancePart) => Utterance;
  /** Does something after so many ms, unless the function returned is called before. */
  readonly later: (then: () => void, ms: number) => () => void;
}

export interface ReaderEvents {
  /** The name of the voice that would read; null when the system has none for the language. */
  readonly onVoice: (name: string | null) => void;
  /** The line has been read. */
  readonly onRead: () => void;
}

export interface Reader {
  /** From now on lines are in this language, a BCP 47 tag. */
  readonly turnTo: (language: string) => void;
  /** Reads a line, in place of the one before. Where there is no voice, nothing happens. */
  readonly read: (line: ReadLine) => void;
  readonly stop: () => void;
}

/** Chromium swallows what is said in the same moment in which something was cancelled, ms. */
const AFTER_CANCEL = 60;
/** Chromium falls silent within a long utterance, so lines are said in parts of so many letters. */
const LONGEST_PART = 160;
/** An engine that never tells its end is given up after so many ms, and so many more a letter. */
const GIVEN_UP = 4000;
const GIVEN_UP_A_LETTER = 250;

export function openSpeechSynthesis<Utterance>(speaker: Speaker<Utterance> | null, events: ReaderEvents): Reader {
  let language = "";
  let voice: SystemVoice | null = null;
  /** Whose turn it is: what was said before a stop has nothing more to say. */
  let turn = 0;
  let saying = false;
  let forget = (): void => {};

  const choose = (): void => {
    const found = speaker === null ? null : systemVoiceFor(language, speaker.synthesis.getVoices());
    if (found?.name === voice?.name && found?.lang === voice?.lang) return;
    voice = found;
    events.onVoice(found?.name ?? null);
  };
  // Many browsers know their voices only some time after they were asked for.
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

/** The voice for a language: of this very tag before one of the language in general, the system's own choice first. */
export function systemVoiceFor(language: string, voices: readonly SystemVoice[]): SystemVoice | null {
  const tag = (lang: string): string => lang.replaceAll("_", "-").toLowerCase();
  const general = (lang: string): string => tag(lang).split("-")[0] ?? "";
  const here = voices
    .filter(({ localService }) => localService)
    .toSorted((a, b) => Number(b.default) - Number(a.default));
  const exact = here.find(({ lang }) => tag(lang) === tag(language));
  return exact ?? here.find(({ lang }) => general(lang) === general(language)) ?? null;
}

/** How far apart the lowest and the highest of our voices read, as the system counts pitch. */
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

/** A text in parts that are short enough: whole sentences where they fit, else broken at a space. */
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

/** A sentence in pieces of at most the longest part. */
function broken(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_PART) return [sentence];
  const space = sentence.lastIndexOf(" ", LONGEST_PART - 1);
  const end = space <= 0 ? LONGEST_PART : space + 1;
  return [sentence.slice(0, end), ...broken(sentence.slice(end))];
}
