/** Says whether a copy of a script lies outside the browser: whoever clears its data, or loses the device, has that much. */
import { whenWords } from "#ui/when.ts";

/** In milliseconds: what is saved in the middle of a word is kept a moment later. */
const MEANWHILE = 5000;

/** All times are in milliseconds since 1970. */
export function backupWords(saved: number | null, changed: number, now: number): string {
  if (saved === null) return "Only in this browser so far";
  return changed > saved + MEANWHILE
    ? `Changed since a copy was saved ${whenWords(saved, now)}`
    : `A copy was saved ${whenWords(saved, now)}`;
}
