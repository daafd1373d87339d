/** A small handbook and shelf, and attempts as data, for tests of what is counted over many conversations. */
import type { Taught } from "#practice/taught.ts";
import type { Trainer } from "#practice/suggest-next.ts";
import type { AttemptSummary, Evidence } from "#records/attempt-summary.ts";
import { handbook } from "../guidance/the-guidance.ts";

export const taught: Taught = handbook;

export const DAY = 24 * 60 * 60 * 1000;
/** Monday 4 January 2027, nine in the morning. */
export const MONDAY = Date.UTC(2027, 0, 4, 9);

/** Evidence of a practice: "hear-out 1 of 2", or "hear-out 1 of 2 pressed"; of a pitfall: "blamed slipped 1 of 2". */
export function evidence(...texts: readonly string[]): Evidence[] {
  return texts.map((text) => {
    const [, guidance = "", slip, done = "0", offered = "0", pressed] =
      /^(\S+) (slipped )?(\d+) of (\d+)( pressed)?$/.exec(text) ?? [];
    if (guidance === "") throw new Error(`no evidence: ${text}`);
    const [taken, slipped] = slip === undefined ? [Number(done), 0] : [0, Number(done)];
    return { guidance, offered: Number(offered), taken, slipped, underPressure: pressed === undefined ? 0 : taken };
  });
}

/** An attempt that ended on a day, counted from the Monday. */
export const attempt = (
  scenario: string,
  day: number,
  shown: readonly string[],
  more: Partial<AttemptSummary> = {},
): AttemptSummary => ({
  scenario,
  finished: MONDAY + day * DAY,
  way: "practice",
  ending: "resolved",
  score: null,
  chance: null,
  evidence: evidence(...shown),
  ...more,
});

/** Scenarios as a shelf has them: level, minutes, and what they train. */
const shelved = (
  id: string,
  level: 1 | 2 | 3,
  minutes: number,
  trains: readonly string[],
  objectives: readonly string[] = [],
): Trainer => ({ card: { id, level, minutes, objectives }, trains });

export const shelf: readonly Trainer[] = [
  shelved("late-parcel", 2, 8, ["apologise", "sorry-too-soon", "own-it", "blamed"], ["apologise"]),
  shelved("first-day", 1, 3, ["hear-out", "own-mindset", "told-to-relax"], ["hear-out"]),
  shelved("dead-kettle", 1, 6, ["explain-plainly", "jargon", "open-question", "hear-out"]),
  shelved("past-the-line", 3, 10, ["hear-out", "keep-respect", "argued"]),
  shelved("two-sides", 2, 9, ["hear-both-sides", "took-sides", "validate"]),
];
