/** The eight voices and the four tempers, and the words that they say. */
import type { Voice } from "#scenario/words.ts";
import type { Temper, Utterance } from "#sound/names.ts";
import { type Manner, babble } from "./babble.ts";
import { inRoom } from "./filters.ts";
import type { Random } from "./random.ts";
import { type Signal, fadeOut, lay, secondsOf, silence } from "./signal.ts";

/** The properties of a voice that don't depend on temper. Pace is a factor on the temper's. */
interface Timbre {
  readonly pitch: number;
  readonly tract: number;
  readonly rough: number;
  readonly breath: number;
  readonly pace: number;
}

/** Age lowers a voice, slows it, and lets air and roughness in. */
const TIMBRES: Readonly<Record<Voice, Timbre>> = {
  gravel: { pitch: 88, tract: 0.92, rough: 0.34, breath: 0.16, pace: 0.86 },
  deep: { pitch: 104, tract: 0.95, rough: 0.08, breath: 0.08, pace: 0.94 },
  level: { pitch: 124, tract: 1, rough: 0.04, breath: 0.1, pace: 1 },
  light: { pitch: 148, tract: 1.04, rough: 0.02, breath: 0.1, pace: 1.1 },
  worn: { pitch: 166, tract: 1.09, rough: 0.26, breath: 0.24, pace: 0.86 },
  warm: { pitch: 188, tract: 1.12, rough: 0.06, breath: 0.12, pace: 0.96 },
  clear: { pitch: 214, tract: 1.16, rough: 0.02, breath: 0.1, pace: 1.02 },
  bright: { pitch: 248, tract: 1.22, rough: 0.01, breath: 0.12, pace: 1.12 },
};

/** The effect of a temper on any voice. Pitch is a factor; rough and breath are added. */
interface Tone {
  readonly pitch: number;
  readonly range: number;
  readonly pace: number;
  readonly rough: number;
  readonly breath: number;
  readonly tract: number;
  readonly effort: number;
  readonly drive: number;
  /** Semitones over a word in the middle of a sentence, and over the one that closes it. */
  readonly middle: (time: number) => number;
  readonly close: (time: number) => number;
}

/** Anger is high, fast and torn; sadness slow, flat and airy; joy high, wide and rising. */
const TONES: Readonly<Record<Temper, Tone>> = {
  calm: {
    pitch: 1,
    range: 1.2,
    pace: 5,
    rough: 0,
    breath: 0,
    tract: 1,
    effort: 0.25,
    drive: 1,
    middle: (time) => 1 - time,
    close: (time) => 1 - 4 * time,
  },
  angry: {
    pitch: 1.26,
    range: 3.2,
    pace: 6.8,
    rough: 0.34,
    breath: 0.1,
    tract: 1.06,
    effort: 1,
    drive: 2.4,
    middle: (time) => 1 + 4 * Math.sin(Math.PI * time),
    close: (time) => 5 - 7 * time,
  },
  sad: {
    pitch: 0.96,
    range: 0.7,
    pace: 3.9,
    rough: 0.08,
    breath: 0.18,
    tract: 1.02,
    effort: 0,
    drive: 1,
    middle: (time) => -1.5 * time,
    close: (time) => -1 - 5 * time,
  },
  happy: {
    pitch: 1.24,
    range: 2.6,
    pace: 6,
    rough: 0,
    breath: 0,
    tract: 1.06,
    effort: 0.45,
    drive: 1,
    middle: (time) => -1 + 3 * time,
    close: (time) => 5 * Math.sin(Math.PI * time) - 1,
  },
};

const SYLLABLES: Readonly<Record<Utterance, number>> = { one: 1, two: 2, three: 3, close: 2 };
/** Seconds of reflection from the near wall after a word. */
const TAIL = 0.06;

/** The manner of this voice in this temper, for a word within a sentence or one that closes it. */
export function mannerOf(voice: Voice, temper: Temper, closes: boolean): Manner {
  const timbre = TIMBRES[voice];
  const tone = TONES[temper];
  return {
    pitch: timbre.pitch * tone.pitch,
    range: tone.range,
    pace: timbre.pace * tone.pace,
    rough: Math.min(0.75, timbre.rough + tone.rough),
    breath: timbre.breath + tone.breath,
    tract: timbre.tract * tone.tract,
    effort: tone.effort,
    drive: tone.drive,
    melody: closes ? tone.close : tone.middle,
  };
}

/** One word of one voice in one temper, spoken close by in a room. */
export function word(voice: Voice, temper: Temper, utterance: Utterance, random: Random): Signal {
  const closes = utterance === "close";
  const spoken = babble(mannerOf(voice, temper, closes), SYLLABLES[utterance], closes, random);
  const ground = silence(secondsOf(spoken) + TAIL);
  lay(ground, spoken, 0);
  return fadeOut(inRoom(ground, { wet: 0.12, size: 0.6, damping: 0.5 }), TAIL);
}
