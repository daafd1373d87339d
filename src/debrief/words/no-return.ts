/** The point of no return, in words. */
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { Extent, PointOfNoReturn } from "#debrief/roads.ts";
import { capital, decisionWords, quoted } from "./phrases.ts";

/** "After decision 3 you could no longer reach “Resolved”: the best left was “Partly resolved”." */
export function noReturnWords({ number, lost, left }: PointOfNoReturn, { exact }: Extent): string {
  const rest = left === null ? "we found no ending" : `the best left was ${quoted(ENDING_TITLES[left])}`;
  const words = `after ${decisionWords(number)} you could no longer reach ${quoted(ENDING_TITLES[lost])}: ${rest}.`;
  return exact ? capital(words) : `As far as we can tell, ${words}`;
}
