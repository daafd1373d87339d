/** Progress in words: how many chances were taken, and whether that has changed. */
import { capital } from "#debrief/words/phrases.ts";
import { FEWEST_CHANCES, type Tally, type Trend } from "#practice/trend.ts";
import { countWords, numberWords } from "./counts.ts";

/** A difference of shares that is worth a word: less may be chance. */
const WORTH_A_WORD = 0.1;

/** "78%", of a share from 0 to 1. */
export const shareWords = (share: number): string => `${Math.round(100 * share)}%`;

/** "14 of 18 chances taken"; "1 of 1 chance taken". */
export const takenWords = ({ taken, offered }: Tally): string =>
  `${taken} of ${offered} ${offered === 1 ? "chance" : "chances"} taken`;

/** "3 slips", "no slips". */
export const slipsWords = (slipped: number): string =>
  slipped === 0 ? "no slips" : `${slipped} ${slipped === 1 ? "slip" : "slips"}`;

/**
 * What a trend comes to, in a sentence: "Up from 40% to 75%.", or what is still missing for one. It compares the first
 * point with the latest of those that have enough chances.
 */
export function trendWords({ whole, share, points }: Trend): string {
  if (share === null)
    return `Not enough chances yet: ${whole.offered === 0 ? "none" : numberWords(whole.offered)} so far. From ${numberWords(FEWEST_CHANCES)} on, you see how you’re doing.`;
  const shares = points.flatMap((point) => point.share ?? []);
  const [first, latest] = [shares[0], shares.at(-1)];
  if (first === undefined || latest === undefined || shares.length < 2) {
    const begun = points.findLast((point) => point.share === null)?.offered ?? 0;
    const missing = countWords(FEWEST_CHANCES - begun, "more chance", "more chances");
    return `${capital(missing)}, and you see whether it’s changing.`;
  }
  const [from, to] = [shareWords(first), shareWords(latest)];
  if (latest - first >= WORTH_A_WORD) return `Up from ${from} to ${to}.`;
  if (first - latest >= WORTH_A_WORD) return `Down from ${from} to ${to}.`;
  return `About the same as at first: ${to}.`;
}
