/** How well placed a conversation was throughout, as one number. */
import type { Roads } from "./roads.ts";

/** The chance of a good end, 0 to 1, on average after each reply; null if it isn't known after any. */
export function meanChance({ crossings }: Pick<Roads, "crossings">): number | null {
  const known = crossings.flatMap(({ after }) => (after === null ? [] : [after.good]));
  return known.length === 0 ? null : known.reduce((sum, good) => sum + good, 0) / known.length;
}
