/** The cues: meters up and down, sounds of the room, the screen's own sounds, the heartbeat. */
import type { Cue, MeterCue } from "#sound/names.ts";
import { bandPass, highPass, inRoom, lowPass } from "./filters.ts";
import { type Mallet, burst, mallet, thump, whiteNoise } from "./oscillators.ts";
import { type Random, between } from "./random.ts";
import { type Signal, drawn, fadeOut, lay, silence } from "./signal.ts";

/** Notes of the scale, Hz. */
const NOTE = {
  A2: 110,
  Bb2: 116.54,
  D3: 146.83,
  E3: 164.81,
  F3: 174.61,
  A3: 220,
  Bb3: 233.08,
  D4: 293.66,
  A4: 440,
  D5: 587.33,
  Fs5: 739.99,
  A5: 880,
  D6: 1174.66,
} as const;

/** A note at a time in seconds, with its gain. */
type Struck = readonly [at: number, hertz: number, gain: number];

/** Notes that follow one another on one instrument, in a small room; gone after `seconds`. */
function tune(seconds: number, instrument: Mallet, notes: readonly Struck[]): Signal {
  const ground = silence(seconds);
  for (const [at, hertz, gain] of notes) lay(ground, mallet(hertz, instrument), at, gain);
  return fadeOut(inRoom(ground, { wet: 0.2, size: 1, damping: 0.4 }), 0.15);
}

const GLASS: Mallet = { ring: 0.24, bright: 0.5 };
const WOOD: Mallet = { ring: 0.16, bright: 0.15 };
const WARM: Mallet = { ring: 0.4, bright: 0.3 };

/** Up: a major chord opens, further and brighter with each strength. Down: a semitone sags, lower and heavier. */
const METERS: Readonly<Record<MeterCue, () => Signal>> = {
  "meter-up-1": () => tune(0.55, GLASS, [[0, NOTE.D5, 0.6]]),
  "meter-up-2": () =>
    tune(0.7, GLASS, [
      [0, NOTE.D5, 0.6],
      [0.1, NOTE.Fs5, 0.6],
    ]),
  "meter-up-3": () =>
    tune(0.85, GLASS, [
      [0, NOTE.D5, 0.6],
      [0.09, NOTE.Fs5, 0.6],
      [0.18, NOTE.A5, 0.7],
    ]),
  "meter-up-4": () =>
    tune(1.05, GLASS, [
      [0, NOTE.D5, 0.6],
      [0.08, NOTE.Fs5, 0.6],
      [0.16, NOTE.A5, 0.7],
      [0.26, NOTE.D6, 0.7],
      [0.26, NOTE.D4, 0.4],
    ]),
  "meter-down-1": () => tune(0.5, WOOD, [[0, NOTE.Bb3, 0.7]]),
  "meter-down-2": () =>
    tune(0.65, WOOD, [
      [0, NOTE.Bb3, 0.7],
      [0.14, NOTE.A3, 0.7],
    ]),
  "meter-down-3": () =>
    tune(0.8, WOOD, [
      [0, NOTE.Bb3, 0.7],
      [0.15, NOTE.A3, 0.7],
      [0.15, NOTE.A2, 0.6],
    ]),
  "meter-down-4": () =>
    tune(1, WOOD, [
      [0, NOTE.Bb3, 0.7],
      [0.15, NOTE.A3, 0.7],
      [0.32, NOTE.E3, 0.7],
      [0.32, NOTE.Bb2, 0.7],
      [0.32, NOTE.A2, 0.7],
    ]),
};

/** A palm on wood: the slap, the board, the body under it. */
function handOnCounter(random: Random): Signal {
  const ground = silence(0.5);
  lay(ground, bandPass(burst(0.08, 0.012, random), 500, 3500), 0, 0.9);
  lay(ground, thump(92, 0.05), 0, 0.9);
  lay(ground, mallet(205, { ring: 0.03, bright: 0.5 }), 0.002, 0.5);
  return fadeOut(inRoom(ground, { wet: 0.22, size: 0.9, damping: 0.6 }), 0.1);
}

/** The latch, the swing through the air, the frame. */
function door(random: Random): Signal {
  const ground = silence(1.1);
  lay(ground, bandPass(burst(0.05, 0.008, random), 1200, 4500), 0, 0.6);
  lay(ground, mallet(620, { ring: 0.012, bright: 1 }), 0.03, 0.3);
  const swing = bandPass(whiteNoise(0.5, random), 150, 900);
  lay(
    ground,
    swing.map((sample, i) => sample * Math.sin((Math.PI * i) / swing.length) ** 2),
    0.08,
    0.35,
  );
  lay(ground, thump(78, 0.06), 0.58, 0.9);
  lay(ground, bandPass(burst(0.1, 0.02, random), 250, 1500), 0.58, 0.6);
  return fadeOut(inRoom(ground, { wet: 0.25, size: 1, damping: 0.6 }), 0.15);
}

/** Two leaves turned over: many small crackles under a swell. */
function paper(random: Random): Signal {
  const ground = silence(0.75);
  for (const [from, length] of [
    [0, 0.3],
    [0.33, 0.38],
  ] as const) {
    const rustle = highPass(whiteNoise(length, random), 2200);
    lay(
      ground,
      rustle.map((sample, i) => sample * 0.3 * Math.sin((Math.PI * i) / rustle.length)),
      from,
    );
    for (let crackle = 0; crackle < 22; crackle++)
      lay(
        ground,
        highPass(burst(0.02, 0.002, random), 1500),
        from + between(random, 0, length),
        between(random, 0.2, 0.9),
      );
  }
  return fadeOut(ground, 0.05);
}

/** Somebody types a word. */
function keyboard(random: Random): Signal {
  const ground = silence(1);
  let at = 0;
  while (at < 0.9) {
    lay(ground, bandPass(burst(0.04, 0.006, random), 1100, 4800), at, between(random, 0.6, 1));
    lay(ground, thump(between(random, 170, 230), 0.008), at, 0.35);
    at += between(random, 0.07, 0.17);
  }
  return fadeOut(ground, 0.04);
}

/** The trainee's own fingers, on softer keys. */
function typing(random: Random): Signal {
  const ground = silence(0.7);
  let at = 0;
  while (at < 0.62) {
    lay(ground, bandPass(burst(0.03, 0.004, random), 1800, 5200), at, between(random, 0.4, 0.9));
    lay(ground, thump(between(random, 240, 300), 0.006), at, 0.2);
    at += between(random, 0.06, 0.13);
  }
  return fadeOut(ground, 0.04);
}

/** A drop of water: a note that shoots up and is gone. */
const drop = (from: number, to: number): Signal =>
  drawn(0.12, (time) => {
    const turn = 2 * Math.PI * (from * time + ((to - from) * time ** 2) / 0.24);
    return Math.min(1, time / 0.004) * Math.sin(turn) * Math.exp(-time / 0.035);
  });

/** Two drops: a line in a chat. */
function message(): Signal {
  const ground = silence(0.45);
  lay(ground, drop(380, 900), 0, 0.7);
  lay(ground, drop(560, 1350), 0.11, 0.7);
  return fadeOut(inRoom(ground, { wet: 0.12, size: 0.5, damping: 0.5 }), 0.1);
}

/** Through the slot in the door: the flap, the paper, the mat. */
function letter(random: Random): Signal {
  const ground = silence(0.9);
  lay(ground, mallet(930, { ring: 0.03, bright: 1 }), 0, 0.45);
  lay(ground, bandPass(burst(0.05, 0.01, random), 900, 4000), 0, 0.5);
  const slide = bandPass(whiteNoise(0.26, random), 1500, 6000);
  lay(
    ground,
    slide.map((sample, i) => sample * Math.sin((Math.PI * i) / slide.length)),
    0.07,
    0.3,
  );
  lay(ground, mallet(880, { ring: 0.02, bright: 1 }), 0.31, 0.35);
  lay(ground, bandPass(burst(0.12, 0.025, random), 200, 1800), 0.46, 0.9);
  lay(ground, thump(120, 0.03), 0.46, 0.5);
  return fadeOut(inRoom(ground, { wet: 0.2, size: 0.8, damping: 0.6 }), 0.12);
}

/** Two short, equal notes: somebody wrote where all can read it. */
const notice = (): Signal =>
  tune(0.5, { ring: 0.06, bright: 0.25 }, [
    [0, 1318.5, 0.6],
    [0.12, 1318.5, 0.6],
  ]);

/** The line opens: a click, then the hum of a dial tone behind a thin line. */
function phoneLine(random: Random): Signal {
  const ground = silence(0.9);
  lay(ground, bandPass(burst(0.04, 0.006, random), 700, 3000), 0, 0.8);
  const tone = drawn(0.7, (time) => {
    const swell = Math.min(1, time / 0.04) * Math.min(1, (0.7 - time) / 0.04);
    return swell * (Math.sin(2 * Math.PI * 350 * time) + Math.sin(2 * Math.PI * 440 * time)) * 0.2;
  });
  lay(ground, tone, 0.1);
  lay(ground, bandPass(whiteNoise(0.8, random), 400, 3000), 0.05, 0.06);
  return fadeOut(highPass(ground, 300), 0.05);
}

/** A counter bell, struck once. */
const chime = (): Signal =>
  tune(1.2, { ring: 0.35, bright: 0.8 }, [
    [0, 1568, 0.6],
    [0.004, 2093, 0.35],
  ]);

const click = (): Signal => fadeOut(mallet(1250, { ring: 0.012, bright: 0.7 }), 0.01);

const start = (): Signal =>
  tune(1.5, WARM, [
    [0, NOTE.D4, 0.6],
    [0.16, NOTE.A4, 0.6],
    [0.34, NOTE.D5, 0.6],
  ]);

const endingGood = (): Signal =>
  tune(2.2, WARM, [
    [0, NOTE.D4, 0.5],
    [0.14, NOTE.A4, 0.5],
    [0.28, NOTE.D5, 0.6],
    [0.46, NOTE.Fs5, 0.6],
    [0.7, NOTE.D4, 0.5],
    [0.7, NOTE.A4, 0.5],
    [0.7, NOTE.A5, 0.7],
  ]);

const endingBad = (): Signal =>
  lowPass(
    tune(2.2, { ring: 0.38, bright: 0.1 }, [
      [0, NOTE.F3, 0.7],
      [0.28, NOTE.E3, 0.7],
      [0.56, NOTE.D3, 0.7],
      [0.95, NOTE.Bb2, 0.7],
      [0.95, NOTE.F3, 0.5],
      [0.95, NOTE.D3 / 2, 0.3],
    ]),
    1400,
  );

const SOUNDS: Readonly<Record<Exclude<Cue, MeterCue>, (random: Random) => Signal>> = {
  "hand-on-counter": handOnCounter,
  door,
  paper,
  keyboard,
  "phone-line": phoneLine,
  chime,
  typing,
  message,
  letter,
  notice,
  click,
  start,
  "ending-good": endingGood,
  "ending-bad": endingBad,
};

/** One cue. */
export const cue = (name: Cue, random: Random): Signal => ({ ...METERS, ...SOUNDS })[name](random);

/** One beat of the heart, as a loop: 80 beats a minute. Its body is high enough for small loudspeakers. */
export function heartbeat(): Signal {
  const ground = silence(0.75);
  for (const [at, gain] of [
    [0.05, 1],
    [0.29, 0.7],
  ] as const) {
    lay(ground, thump(62, 0.055), at, gain);
    lay(ground, thump(120, 0.03), at, gain * 0.6);
  }
  return lowPass(ground, 500, true);
}
