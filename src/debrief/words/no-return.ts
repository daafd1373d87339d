/** The point of no return, in words. */
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { Extent, PointOfNoReturn } from "#debrief/roads.ts";
import { capital, decisionWords, quoted } from "#debrief/words.ts";

export function noReturnWords({ number, lost, left }: PointOfNoReturn, extent: Extent | null): string {
  const rest = left === null ? "we found no ending" : `the best left was ${quoted(ENDING_TITLES[left])}`;
  const words = `after ${decisionWords(number)} you could no longer reach ${quoted(ENDING_TITLES[lost])}: ${rest}.`;
  return extent?.exact === true ? capital(words) : `As far as we can tell, ${words}`;
}
