/** The sound of a loop at its seam, where its end meets its beginning. */
import type { Signal } from "../../assets/sound/signal.ts";

/**
 * How sharply the wave turns at the seam, compared with the sharpest thousandth of the loop's own turns: up to 1 nobody
 * can hear the seam; a click is far above. `from` and `to` are samples: the loop plays up to, not including, `to` and
 * goes on at `from`.
 */
export function seamSharpness(signal: Signal, from: number, to: number): number {
  const at = (i: number): number => signal[i >= to ? i - to + from : i] ?? 0;
  const turn = (i: number): number => Math.abs(at(i + 1) - 2 * at(i) + at(i - 1));
  const turns = Float32Array.from({ length: Math.max(0, to - from - 3) }, (_, i) => turn(from + 1 + i)).toSorted();
  const usual = turns[Math.floor(turns.length * 0.999)] ?? 0;
  return Math.max(turn(to - 1), turn(to)) / usual;
}
