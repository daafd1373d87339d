/** How the score is worked out, in sentences. */
import { LIMIT, MANY_SLIPS, POINTS_A_CHANCE } from "#debrief/score.ts";

/** The formula, a sentence each. */
export const FORMULA: readonly string[] = [
  "Each decision where a reply would have helped is one chance.",
  "If your reply helped, you took that chance. It counts for the skills you showed, in equal parts.",
  "If not, you missed it. That counts against the skills you could have shown, in equal parts.",
  "A breath before you answer somebody angry counts as one more chance taken.",
  `A slip counts as missed chances: one for every ${POINTS_A_CHANCE} points it cost you, and at least half of one. If you recover with your next reply, it counts half.`,
  "A skill’s score is how many of its chances you took, in percent. Your total is the average of the skills; those with more chances count more.",
  `With ${MANY_SLIPS} or more slips, your total is never above ${LIMIT}.`,
];
