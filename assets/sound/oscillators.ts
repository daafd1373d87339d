/** The raw material of all sounds: struck bars, thumps and noise. */
import type { Random } from "./random.ts";
import { type Signal, drawn, samplesIn, silence } from "./signal.ts";

export interface Mallet {
  /** Seconds until the note has fallen to about a third. */
  readonly ring: number;
  /** How much of the hard, high overtone sounds along, 0 to 1. */
  readonly bright: number;
}

/** A struck bar, marimba to glockenspiel: its overtones are those of wood, near 2 and 4 times the note. */
export const mallet = (hertz: number, { ring, bright }: Mallet): Signal =>
  drawn(ring * 4, (time) => {
    const turn = 2 * Math.PI * hertz * time;
    const note = Math.sin(turn) * Math.exp(-time / ring);
    const octave = 0.25 * Math.sin(2 * turn) * Math.exp(-time / (ring * 0.6));
    const knock = 0.35 * bright * Math.sin(3.93 * turn) * Math.exp(-time / (ring * 0.18));
    return Math.min(1, time / 0.003) * (note + octave + knock);
  });

/** A low body that is hit: its note falls from half above to `hertz` as it dies away. */
export const thump = (hertz: number, ring: number): Signal =>
  drawn(ring * 5, (time) => {
    const turn = 2 * Math.PI * hertz * (time + 0.5 * ring * 0.3 * (1 - Math.exp(-time / (ring * 0.3))));
    return Math.min(1, time / 0.002) * Math.sin(turn) * Math.exp(-time / ring);
  });

export const whiteNoise = (seconds: number, random: Random): Signal => silence(seconds).map(() => random() * 2 - 1);

/** Noise that dies away. */
export const burst = (seconds: number, ring: number, random: Random): Signal =>
  drawn(seconds, (time) => Math.min(1, time / 0.001) * (random() * 2 - 1) * Math.exp(-time / ring));

/** Noise with as much in every octave (Paul Kellet's filter), whose end runs into its beginning. */
export function pinkNoiseAround(seconds: number, random: Random): Signal {
  const length = samplesIn(seconds);
  const overlap = samplesIn(Math.min(1, seconds / 2));
  let slow = 0;
  let middle = 0;
  let fast = 0;
  const pink = new Float32Array(length + overlap).map(() => {
    const white = random() * 2 - 1;
    slow = 0.99765 * slow + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    fast = 0.57 * fast + white * 1.0526913;
    return (slow + middle + fast + white * 0.1848) * 0.1;
  });
  // An equal-power cross-fade: noise that isn't related adds up by power.
  return pink.slice(0, length).map((sample, i) => {
    if (i >= overlap) return sample;
    return sample * Math.sqrt(i / overlap) + (pink[length + i] ?? 0) * Math.sqrt(1 - i / overlap);
  });
}
