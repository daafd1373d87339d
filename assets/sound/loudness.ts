/**
 * Loudness as the ear perceives it, after ITU-R BS.1770: K-weighted power, in LUFS. A short sound counts by its loudest
 * 400 ms (the standard's "momentary" loudness), a loop by its whole length.
 */
import { SAMPLE_RATE, type Signal, louder, peakOf } from "./signal.ts";

const MOMENT = 0.4;
/** No sample goes beyond this, so that the coders have room to overshoot. */
export const HIGHEST_PEAK = 0.9;

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The head's high shelf, +4 dB from about 1.7 kHz: the standard's first stage, computed for any sample rate. */
function headShelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const norm = 1 + k / q + k * k;
  return {
    b: [(high + (band * k) / q + k * k) / norm, (2 * (k * k - high)) / norm, (high - (band * k) / q + k * k) / norm],
    a: [(2 * (k * k - 1)) / norm, (1 - k / q + k * k) / norm],
  };
}

/** The ear's low cut at about 38 Hz: the second stage. */
function lowCut(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const norm = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / norm, (1 - k / q + k * k) / norm] };
}

function filtered(signal: Signal, { b, a }: Biquad): Signal {
  let in1 = 0;
  let in2 = 0;
  let out1 = 0;
  let out2 = 0;
  return signal.map((sample) => {
    const out = b[0] * sample + b[1] * in1 + b[2] * in2 - a[0] * out1 - a[1] * out2;
    in2 = in1;
    in1 = sample;
    out2 = out1;
    out1 = out;
    return out;
  });
}

const weighted = (signal: Signal, rate: number): Signal => filtered(filtered(signal, headShelf(rate)), lowCut(rate));

const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** The loudest 400 ms, in LUFS; a shorter sound is heard with the silence after it. */
export function momentaryLoudness(signal: Signal, rate = SAMPLE_RATE): number {
  const heard = weighted(signal, rate);
  const moment = Math.round(MOMENT * rate);
  let sum = 0;
  let loudest = 0;
  for (let i = 0; i < heard.length; i++) {
    sum += (heard[i] ?? 0) ** 2;
    if (i >= moment) sum -= (heard[i - moment] ?? 0) ** 2;
    loudest = Math.max(loudest, sum);
  }
  return lufs(loudest / moment);
}

/** The loudness over the whole length, in LUFS. */
export function meanLoudness(signal: Signal, rate = SAMPLE_RATE): number {
  const heard = weighted(signal, rate);
  let sum = 0;
  for (const sample of heard) sum += sample ** 2;
  return lufs(sum / heard.length);
}

/** Soft-clips samples above 0.6 of the highest peak instead of cutting them off. */
function soften(signal: Signal): Signal {
  const knee = HIGHEST_PEAK * 0.6;
  const rest = HIGHEST_PEAK - knee;
  return signal.map((sample) => {
    const size = Math.abs(sample);
    return size <= knee ? sample : Math.sign(sample) * (knee + rest * Math.tanh((size - knee) / rest));
  });
}

/** Brings the sound to the target loudness. If its peaks would not fit they are softened, and it is raised again. */
export function levelled(signal: Signal, target: number, measure: (signal: Signal) => number): Signal {
  let level = signal;
  for (let pass = 0; pass < 4; pass++) {
    level = louder(level, 10 ** ((target - measure(level)) / 20));
    if (peakOf(level) <= HIGHEST_PEAK) return level;
    level = soften(level);
  }
  return level;
}
