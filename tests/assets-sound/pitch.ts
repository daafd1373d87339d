/** How high a voice is, found in the sound itself. */
import { SAMPLE_RATE, type Signal } from "../../assets/sound/signal.ts";

/** Samples of a stretch that is looked at, and of the shortest and longest period of a voice: 550 and 65 Hz. */
const STRETCH = 960;
const SHORTEST = Math.round(SAMPLE_RATE / 550);
const LONGEST = Math.round(SAMPLE_RATE / 65);

/** The notes of the voiced stretches of a sound in Hz, from the lowest to the highest. */
export function pitchesIn(signal: Signal): readonly number[] {
  const found: number[] = [];
  for (let from = 0; from + STRETCH + LONGEST < signal.length; from += STRETCH / 2) {
    const likeness = (late: number): number => {
      let product = 0;
      let one = 0;
      let other = 0;
      for (let i = from; i < from + STRETCH; i++) {
        const [here, there] = [signal[i] ?? 0, signal[i + late] ?? 0];
        product += here * there;
        one += here * here;
        other += there * there;
      }
      return product / Math.sqrt(one * other + 1e-9);
    };
    const likenesses = Array.from({ length: LONGEST - SHORTEST }, (_, i) => likeness(SHORTEST + i));
    const best = Math.max(...likenesses);
    // Every multiple of the period is as like: the first one counts.
    const period = SHORTEST + likenesses.findIndex((one, i) => one > best * 0.93 && one >= (likenesses[i + 1] ?? 0));
    if (best > 0.6) found.push(SAMPLE_RATE / period);
  }
  return found.toSorted((a, b) => a - b);
}

/** The note in the middle of them. */
export function pitchOf(signal: Signal): number {
  const pitches = pitchesIn(signal);
  return pitches[Math.floor(pitches.length / 2)] ?? 0;
}
