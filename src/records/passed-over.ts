/** Who passes the debriefs over: the next play then begins with the one thing of the last. */
import type { KeptSummary } from "./attempt-table.ts";

/** So many plays in a row without a look at the debrief, and the next one begins with the one thing. */
export const PASSED_OVER = 2;

/** Whether the trainee has played a scenario twice or more since they last opened its debrief. */
export function passesDebriefsOver(latest: readonly KeptSummary[]): boolean {
  const last = latest.slice(0, PASSED_OVER);
  // A play of before they were listed has no score, even if its debrief was read.
  return last.length === PASSED_OVER && last.every(({ score, finished }) => score === null && finished > 0);
}
