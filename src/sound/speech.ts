/** Wordless speech that lasts as long as a line: which clips play when. */
import { type Speaking, digestOf } from "./choose.ts";
import { UTTERANCES, type VoiceClip, voiceClip } from "./names.ts";

export interface SpokenWord {
  readonly clip: VoiceClip;
  /** Ms after the line began. */
  readonly at: number;
  /** How fast the clip plays: 1 is as it was made. */
  readonly rate: number;
}

export interface Speech {
  readonly words: readonly SpokenWord[];
  /** Ms until the last word has been said. */
  readonly length: number;
}

/** People say about 15 letters a second. */
const LETTER = 65;
const SHORTEST = 500;
/**
 * A pause lasts as long as this many letters: after a sentence, and after part of one. The words on the screen do the
 * same.
 */
const FULL_STOP = 7;
const COMMA = 3;
/** The rate varies (pseudo-randomly) by up to this much, so that no two words sound quite alike. */
const STRAY = 0.04;
/** Pitch falls within a sentence: it begins this much higher, and ends this much lower. */
const SINKS = 0.035;
/** How much the punctuation raises the pitch of a sentence's last word. */
const LIFTS: Readonly<Record<string, number>> = { "?": 1.12, "!": 1.04, "…": 0.95 };
const MIDDLE = UTTERANCES.filter((utterance) => utterance !== "close");

/** How long a line of this text takes to say, ms. */
export const lengthOf = (text: string): number => Math.max(SHORTEST, text.length * LETTER);

/**
 * Fills `lasting` ms with words: each sentence ends with a closing word, and pauses follow the punctuation. The same
 * text always sounds the same. The last word may run over `lasting` by its own length at most. `wordLength` gives the
 * length of a clip in ms.
 */
export function speechFor(
  text: string,
  speaking: Speaking,
  lasting: number,
  wordLength: (clip: VoiceClip) => number,
): Speech {
  const phrases = phrasesOf(text);
  const letters = phrases.reduce((sum, { letters, pause }) => sum + letters + pause, -(phrases.at(-1)?.pause ?? 0));
  const letter = lasting / letters;
  const words: SpokenWord[] = [];
  let at = 0;
  let end = 0;
  for (const [number, phrase] of phrases.entries()) {
    const takes = letter * phrase.letters;
    end += takes;
    while (at < end) {
      const chance = digestOf(`${text} ${words.length}`);
      const strays = 1 + STRAY * (((chance >>> 8) % 201) / 100 - 1);
      const sinks = 1 + SINKS * ((2 * (end - at)) / takes - 1);
      const even = speaking.rate * strays * sinks;
      const closing = voiceClip(speaking.sprite, speaking.temper, "close");
      const middles = MIDDLE.map((word) => voiceClip(speaking.sprite, speaking.temper, word));
      // The same word is never said twice in a row.
      const others = middles.filter((word) => word !== words.at(-1)?.clip);
      const middle = others[chance % others.length] ?? closing;
      // The sentence ends with this word if after another one there would be no room for half a closing word.
      const closes = phrase.closes && at + (wordLength(middle) + wordLength(closing) / 2) / even >= end;
      const clip = closes ? closing : middle;
      const rate = closes ? even * phrase.lift : even;
      words.push({ clip, at: Math.round(at), rate });
      at += wordLength(clip) / rate;
      if (closes) at = Math.max(at, end);
    }
    if (number < phrases.length - 1) {
      at += letter * phrase.pause;
      end += letter * phrase.pause;
    }
  }
  return { words, length: Math.round(at) };
}

interface Phrase {
  readonly letters: number;
  /** In letters. */
  readonly pause: number;
  readonly closes: boolean;
  /** A factor on the pitch of its last word. */
  readonly lift: number;
}

/** Splits a text at its punctuation; a text without any letter counts as one letter. */
function phrasesOf(text: string): readonly Phrase[] {
  const parts = [...text.matchAll(/([^.!?…,;:–—]+)([.!?…,;:–—]*)/gu)];
  const phrases = parts.flatMap(([, words = "", mark = ""]): Phrase[] => {
    const letters = words.trim().length;
    const closes = mark === "" || /[.!?…]/u.test(mark);
    const lift = LIFTS[mark.slice(-1)] ?? 1;
    return letters === 0 ? [] : [{ letters, closes, lift, pause: closes ? FULL_STOP : COMMA }];
  });
  return phrases.length === 0 ? [{ letters: 1, closes: true, lift: 1, pause: 0 }] : phrases;
}
