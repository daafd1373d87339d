/**
 * Filters and a room. Those that take `around` treat the signal as a loop: they run through it twice and keep the
 * second pass, so that what rings on after the end is already there at the beginning.
 */
import { SAMPLE_RATE, type Signal, peakOf } from "./signal.ts";

/** A low-pass filter: softens everything above `hertz`, 12 dB an octave. */
export function lowPass(signal: Signal, hertz: number, around = false): Signal {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / SAMPLE_RATE);
  const filtered = new Float32Array(signal.length);
  let first = 0;
  let second = 0;
  for (let run = around ? 0 : 1; run < 2; run++)
    for (let i = 0; i < signal.length; i++) {
      first += share * ((signal[i] ?? 0) - first);
      second += share * (first - second);
      filtered[i] = second;
    }
  return filtered;
}

/** A high-pass filter: removes what is below `hertz`. */
export function highPass(signal: Signal, hertz: number, around = false): Signal {
  const low = lowPass(signal, hertz, around);
  return signal.map((sample, i) => sample - (low[i] ?? 0));
}

/** A band-pass filter. */
export const bandPass = (signal: Signal, low: number, high: number, around = false): Signal =>
  lowPass(highPass(signal, low, around), high, around);

/** The band of a telephone line, Hz: that of ITU-T G.712, steep at both ends. */
const LINE = [300, 3400] as const;
/** The part of a sound that a telephone line carries. */
export const onLine = (signal: Signal, around = false): Signal =>
  [1, 2, 3].reduce((sound) => bandPass(sound, ...LINE, around), signal);

/** How hard a carbon microphone is pushed. */
const LINE_DRIVE = 2.2;

/** A sound from a telephone: thin, and a little harsh where it is loud. */
export function throughPhone(signal: Signal): Signal {
  const thin = onLine(signal);
  const peak = peakOf(thin);
  return onLine(thin.map((sample) => Math.tanh((sample / peak) * LINE_DRIVE)));
}

/** One formant: resonates at the frequency it is tuned to. */
export interface Resonator {
  readonly tune: (hertz: number, bandwidth: number) => void;
  readonly run: (sample: number) => number;
}

/** A two-pole resonator with about the same loudness wherever it is tuned. */
export function resonator(): Resonator {
  let gain = 0;
  let feedback = 0;
  let decay = 0;
  let last = 0;
  let before = 0;
  return {
    tune: (hertz, bandwidth) => {
      const radius = Math.exp((-Math.PI * bandwidth) / SAMPLE_RATE);
      const angle = (2 * Math.PI * hertz) / SAMPLE_RATE;
      feedback = 2 * radius * Math.cos(angle);
      decay = radius * radius;
      gain = (1 - radius) * Math.sqrt(1 - 2 * radius * Math.cos(2 * angle) + decay);
    },
    run: (sample) => {
      const ringing = gain * sample + feedback * last - decay * before;
      before = last;
      last = ringing;
      return ringing;
    },
  };
}

export interface Walls {
  /** The share of the sound that is reflected by the walls, 0 to 1. */
  readonly wet: number;
  /** 1 is an ordinary room, 2 a hall. */
  readonly size: number;
  /** How much of the high notes walls and furniture absorb, 0 to 1. */
  readonly damping: number;
}

/** Delays of a small room in samples at 44.1 kHz, after Schroeder's and Moorer's reverberators. */
const ECHOES = [1557, 1617, 1491, 1422];
const SMEARS = [225, 556];
const ECHO_FEEDBACK = 0.78;
const WET_GAIN = 1.6;

/** Four damped echoes side by side, smeared by two all-passes. */
export function inRoom(signal: Signal, walls: Walls, around = false): Signal {
  const line = (samples: number) => ({
    delay: new Float32Array(Math.max(1, Math.round((samples * walls.size * SAMPLE_RATE) / 44100))),
    at: 0,
    damped: 0,
  });
  const echoes = ECHOES.map(line);
  const smears = SMEARS.map(line);
  const heard = new Float32Array(signal.length);
  for (let run = around ? 0 : 1; run < 2; run++)
    for (let i = 0; i < signal.length; i++) {
      const dry = signal[i] ?? 0;
      let wet = 0;
      for (const echo of echoes) {
        const late = echo.delay[echo.at] ?? 0;
        echo.damped = late * (1 - walls.damping) + echo.damped * walls.damping;
        echo.delay[echo.at] = dry + echo.damped * ECHO_FEEDBACK;
        echo.at = (echo.at + 1) % echo.delay.length;
        wet += late / echoes.length;
      }
      for (const smear of smears) {
        const late = smear.delay[smear.at] ?? 0;
        const kept = wet + late / 2;
        smear.delay[smear.at] = kept;
        smear.at = (smear.at + 1) % smear.delay.length;
        wet = late - kept / 2;
      }
      heard[i] = dry * (1 - walls.wet) + wet * walls.wet * WET_GAIN;
    }
  return heard;
}
