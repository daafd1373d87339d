/** Measures the pitch of a voice (autocorrelation). */
import { SAMPLE_RATE, type Signal } from "../../assets/sound/signal.ts";

/** The length of a stretch in samples, and the shortest and longest period of a voice: 550 and 65 Hz. */
const STRETCH = 960;
const SHORTEST = Math.round(SAMPLE_RATE / 550);
const LONGEST = Math.round(SAMPLE_RATE / 65);

/** The notes of every other stretch of a sound in Hz, where it is voiced, from the lowest to the highest. */
export function pitchesIn(signal: Signal): readonly number[] {
  const found: number[] = [];
  const power = powersIn(signal);
  for (let from = 0; from + STRETCH + LONGEST < signal.length; from += 2 * STRETCH) {
    const likeness = (late: number): number => {
      let product = 0;
      for (let i = from; i < from + STRETCH; i++) product += (signal[i] ?? 0) * (signal[i + late] ?? 0);
      return product / Math.sqrt(power(from) * power(from + late) + 1e-9);
    };
    const likenesses = Array.from({ length: LONGEST - SHORTEST }, (_, i) => likeness(SHORTEST + i));
    const best = Math.max(...likenesses);
    // Every multiple of the period is just as similar, so the first one counts.
    const period = SHORTEST + likenesses.findIndex((one, i) => one > best * 0.93 && one >= (likenesses[i + 1] ?? 0));
    if (best > 0.6) found.push(SAMPLE_RATE / period);
  }
  return found.toSorted((a, b) => a - b);
}

/**
 * The power of the stretch that begins at a sample: the difference of two prefix sums, so that nothing is summed twice.
 */
function powersIn(signal: Signal): (from: number) => number {
  const sums = new Float64Array(signal.length + 1);
  for (const [i, value] of signal.entries()) sums[i + 1] = (sums[i] ?? 0) + value * value;
  return (from) => (sums[from + STRETCH] ?? 0) - (sums[from] ?? 0);
}

/** The median note. */
export function pitchOf(signal: Signal): number {
  const pitches = pitchesIn(signal);
  return pitches[Math.floor(pitches.length / 2)] ?? 0;
}
