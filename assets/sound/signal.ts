/** A sound as plain numbers, and the few operations that all sounds are made with. */

/**
 * Samples a second. Half of what Opus works in: nothing here needs anything above 12 kHz, and a millisecond, the unit
 * of the sprite's offsets, is a whole number of samples.
 */
export const SAMPLE_RATE = 24000;

/** One channel, samples from -1 to 1. */
export type Signal = Float32Array;

export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);
export const secondsOf = (signal: Signal): number => signal.length / SAMPLE_RATE;
export const silence = (seconds: number): Signal => new Float32Array(samplesIn(seconds));

/** Computes a sound sample by sample from the time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Signal {
  const signal = silence(seconds);
  for (let i = 0; i < signal.length; i++) signal[i] = at(i / SAMPLE_RATE);
  return signal;
}

/** Adds `sound` to `ground` from `seconds` on; what would go past the end is left out. */
export function lay(ground: Signal, sound: Signal, seconds: number, gain = 1): void {
  const from = samplesIn(seconds);
  const length = Math.min(sound.length, ground.length - from);
  for (let i = 0; i < length; i++) ground[from + i] = (ground[from + i] ?? 0) + (sound[i] ?? 0) * gain;
}

/** As `lay`, but what goes past the end wraps round to the beginning: for loops. */
export function layAround(ground: Signal, sound: Signal, seconds: number, gain = 1): void {
  const from = samplesIn(seconds);
  for (let i = 0; i < sound.length; i++) {
    const at = (from + i) % ground.length;
    ground[at] = (ground[at] ?? 0) + (sound[i] ?? 0) * gain;
  }
}

export const louder = (signal: Signal, gain: number): Signal => signal.map((sample) => sample * gain);

export function peakOf(signal: Signal): number {
  let peak = 0;
  for (const sample of signal) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** Fades a sound out to silence, so that no cut can be heard there. */
export function fadeOut(signal: Signal, seconds: number): Signal {
  const length = Math.min(samplesIn(seconds), signal.length);
  return signal.map((sample, i) => sample * Math.min(1, (signal.length - 1 - i) / length));
}

/** The same loop, starting at its quietest 50 ms: a coder spoils a seam the more, the louder it is there. */
export function begunQuietly(loop: Signal): Signal {
  const moment = samplesIn(0.05);
  let power = 0;
  let quietest = Infinity;
  let middle = 0;
  for (let i = -moment; i < loop.length; i++) {
    power += (loop[(i + moment) % loop.length] ?? 0) ** 2 - (i < 0 ? 0 : (loop[i] ?? 0) ** 2);
    if (i >= 0 && power < quietest) {
      quietest = power;
      middle = (i + moment / 2) % loop.length;
    }
  }
  return loop.map((_, i) => loop[(i + middle) % loop.length] ?? 0);
}
