/** A stretch of sound as plain numbers, and the few things that all sounds are put together with. */

/**
 * Samples a second. Half of what Opus works in: nothing here has anything to say above 12 kHz,
 * and a whole number of samples makes a millisecond, which is what the sprite's offsets count in.
 */
export const SAMPLE_RATE = 24000;

/** One channel, samples from -1 to 1. */
export type Signal = Float32Array;

export const samplesIn = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);
export const secondsOf = (signal: Signal): number => signal.length / SAMPLE_RATE;
export const silence = (seconds: number): Signal => new Float32Array(samplesIn(seconds));

/** A sound drawn sample by sample from the time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Signal {
  const signal = silence(seconds);
  for (let i = 0; i < signal.length; i++) signal[i] = at(i / SAMPLE_RATE);
  return signal;
}

/** Adds `sound` to `ground` from `seconds` on; what goes past the end is left out. */
export function lay(ground: Signal, sound: Signal, seconds: number, gain = 1): void {
  const from = samplesIn(seconds);
  const length = Math.min(sound.length, ground.length - from);
  for (let i = 0; i < length; i++) ground[from + i] = (ground[from + i] ?? 0) + (sound[i] ?? 0) * gain;
}

/** As `lay`, but what goes past the end comes in again at the beginning: for loops. */
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

/** Ends a sound at nothing, so that cutting it off there can't be heard. */
export function fadeOut(signal: Signal, seconds: number): Signal {
  const length = Math.min(samplesIn(seconds), signal.length);
  return signal.map((sample, i) => sample * Math.min(1, (signal.length - 1 - i) / length));
}

/**
 * The same loop, begun at its quietest 50 ms: what a coder spoils at a seam grows with what sounds there.
 */
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
