/** Attempts in the order in which they ended, whatever order they come in. */
import type { AttemptSummary } from "#records/attempt-summary.ts";

/** The earliest first. Those that ended at the same time stand in an order that their content decides. */
export function inOrder(summaries: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return summaries.toSorted((a, b) => {
    if (a.finished !== b.finished) return a.finished - b.finished;
    const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
