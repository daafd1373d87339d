/**
 * Wordless speech: a glottal pulse through four formants that move from vowel to vowel (formant synthesis). The voices
 * and tempers are in speakers.ts.
 */
import { type Resonator, highPass, resonator } from "./filters.ts";
import { type Random, between } from "./random.ts";
import { SAMPLE_RATE, type Signal, louder, peakOf } from "./signal.ts";

/** How somebody speaks just now. */
export interface Manner {
  /** The voice's own note, Hz. */
  readonly pitch: number;
  /** How far a syllable may stray from the melody, semitones. */
  readonly range: number;
  /** Syllables a second. */
  readonly pace: number;
  /** A torn voice, 0 to 1. */
  readonly rough: number;
  /** The pressure of a voice, with hard beginnings: 0 is slack, 1 is shouted. */
  readonly effort: number;
  /** Air in the voice, 0 to 1. */
  readonly breath: number;
  /** 1 for a man's length of throat, 1.2 for a slight woman's. */
  readonly tract: number;
  /** How hard the voice is driven into its limit: 1 is not at all. */
  readonly drive: number;
  /** The melody, from the time 0 to 1 to semitones. */
  readonly melody: (time: number) => number;
}

type Formants = readonly [number, number, number];

/** First three formants in Hz of an adult male, after Peterson and Barney (1952), rounded. */
const VOWELS: readonly Formants[] = [
  [730, 1090, 2440], // a
  [530, 1840, 2480], // e
  [500, 900, 2400], // o
  [640, 1190, 2390], // u as in cup
  [300, 2200, 2950], // ee
  [330, 900, 2300], // oo
];
const RESTING: Formants = [640, 1190, 2390];
const HUMMING: Formants = [250, 1100, 2200];
/** Hz of each formant's width. */
const WIDTHS = [80, 110, 170, 300] as const;
const TOP_FORMANT = 3600;
/** The formants move in steps of this many samples: 1 ms. */
const STEP = SAMPLE_RATE / 1000;

/** How a syllable begins: with its vowel, with an s, with an m, or with a t. */
type Onset = "open" | "hiss" | "hum" | "stop";

interface Syllable {
  readonly samples: number;
  readonly vowel: Formants;
  readonly onset: Onset;
  readonly stress: number;
  /** Semitones that this one strays. */
  readonly stray: number;
}

/**
 * Speaks so many syllables. The last one is drawn out by half when it closes a sentence.
 * Returns a signal whose highest peak is 1.
 */
export function babble(manner: Manner, syllables: number, closes: boolean, random: Random): Signal {
  const plan = Array.from({ length: syllables }, (_, i) =>
    syllableOf(manner, closes && i === syllables - 1 ? 1.5 : 1, random),
  );
  const spoken = new Float32Array(plan.reduce((sum, syllable) => sum + syllable.samples, 0));
  const throat = glottis(manner, random);
  const mouth = [resonator(), resonator(), resonator(), resonator()] as const;
  let from = RESTING;
  let at = 0;
  for (const [number, syllable] of plan.entries()) {
    for (let i = 0; i < syllable.samples; i++) {
      const time = i / syllable.samples;
      if (i % STEP === 0) shape(mouth, formantsAt(syllable, from, time), manner.tract);
      const melody = manner.melody((number + time) / syllables) + syllable.stray * Math.sin(Math.PI * time);
      const air = throat(manner.pitch * 2 ** (melody / 12)) * loudnessAt(syllable, time, manner.effort);
      const hiss = (random() - 0.5) * hissAt(syllable.onset, time, manner.effort);
      spoken[at] =
        mouth[0].run(air) +
        0.6 * mouth[1].run(air) +
        0.28 * mouth[2].run(air + hiss * 0.25) +
        0.12 * mouth[3].run(air + hiss * 0.6);
      at += 1;
    }
    from = syllable.vowel;
  }
  return pushed(spoken, manner.drive);
}

/** The share of a syllable that its beginning takes. */
const ONSET = 0.18;

function syllableOf(manner: Manner, stretch: number, random: Random): Syllable {
  const seconds = (stretch / manner.pace) * between(random, 0.8, 1.2);
  const kind = random();
  // The harder the voice, the more of its syllables are struck.
  const stops = 0.15 + 0.3 * manner.effort;
  return {
    samples: Math.round(seconds * SAMPLE_RATE),
    vowel: VOWELS[Math.floor(random() * VOWELS.length)] ?? RESTING,
    onset: kind < stops ? "stop" : kind < stops + 0.2 ? "hiss" : kind < stops + 0.4 ? "hum" : "open",
    stress: random() < 0.4 ? 1 : 0.75,
    stray: between(random, -manner.range, manner.range),
  };
}

/** The mouth moves to the new vowel over the first third; a hum keeps it closed at first. */
function formantsAt(syllable: Syllable, from: Formants, time: number): Formants {
  if (syllable.onset === "hum" && time < ONSET) return HUMMING;
  const moved = Math.min(1, time / 0.35);
  const between = (a: number, b: number): number => a + (b - a) * moved;
  return [
    between(from[0], syllable.vowel[0]),
    between(from[1], syllable.vowel[1]),
    between(from[2], syllable.vowel[2]),
  ];
}

function shape(mouth: readonly [Resonator, Resonator, Resonator, Resonator], formants: Formants, tract: number): void {
  mouth[0].tune(formants[0] * tract, WIDTHS[0]);
  mouth[1].tune(formants[1] * tract, WIDTHS[1]);
  mouth[2].tune(formants[2] * tract, WIDTHS[2]);
  mouth[3].tune(Math.min(TOP_FORMANT * tract, SAMPLE_RATE * 0.45), WIDTHS[3]);
}

/** A t is silent, then bursts; the greater the effort, the sooner the vowel follows. */
function loudnessAt({ onset, stress }: Syllable, time: number, effort: number): number {
  const since = onset === "stop" ? time - ONSET / 2 : time;
  const rises = Math.max(0, Math.min(1, since / (0.12 - 0.08 * effort)));
  return rises * Math.min(1, (1 - time) / 0.22) ** 0.8 * stress;
}

/** The strength of a hiss. */
function hissAt(onset: Onset, time: number, effort: number): number {
  if (time >= ONSET) return 0;
  if (onset === "hiss") return 0.22 * Math.sin((Math.PI * time) / ONSET);
  const burst = time - ONSET * 0.4;
  return onset === "stop" && burst >= 0 ? (0.25 + 0.35 * effort) * Math.exp(-burst / (ONSET * 0.15)) : 0;
}

/** The shares of a period in which the folds open and, in a slack voice, close. */
const OPENING = 0.4;
const CLOSING = 0.18;

/**
 * The vocal folds: opening and closing once a period (Rosenberg's pulse), with air. The greater the effort, the quicker
 * they close and the brighter the voice. A rough voice varies in pitch and loudness from period to period, and every
 * other one is weaker.
 */
function glottis({ effort, rough, breath }: Manner, random: Random): (hertz: number) => number {
  const closing = CLOSING * (1 - 0.6 * effort);
  let phase = 0;
  let last = 0;
  let jitter = 0;
  let strength = 1;
  let weak = false;
  return (hertz) => {
    phase += (hertz * (1 + jitter)) / SAMPLE_RATE;
    if (phase >= 1) {
      phase -= 1;
      weak = !weak;
      jitter = (random() - 0.5) * (0.01 + 0.08 * rough);
      strength = 1 - rough * (0.35 * random() + (weak ? 0.35 : 0));
    }
    const open =
      phase < OPENING
        ? 0.5 * (1 - Math.cos((Math.PI * phase) / OPENING))
        : phase < OPENING + closing
          ? Math.cos((Math.PI * (phase - OPENING)) / (2 * closing))
          : 0;
    const flow = (open - last) * strength;
    last = open;
    // As steep as the folds close, so that a voice is as breathy high as low.
    const steepest = (Math.PI * hertz) / (2 * CLOSING * SAMPLE_RATE);
    return flow + (random() - 0.5) * breath * steepest * (0.4 + 1.6 * open);
  };
}

/** Soft-clips a voice, and removes the rumble below any voice. */
function pushed(spoken: Signal, drive: number): Signal {
  const peak = peakOf(spoken);
  const pressed = spoken.map((sample) => Math.tanh((sample / peak) * drive) / Math.tanh(drive));
  const clear = highPass(pressed, 75);
  return louder(clear, 1 / peakOf(clear));
}
