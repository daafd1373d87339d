/** Presses replies as a trainee does: those of the decision on the screen. */
import type { Attempt } from "#session/attempt.ts";

/** Presses the reply with this index in the script's order, whether it is on offer or not. */
export function give(attempt: Attempt, reply: number): void {
  const now = attempt.conversation.peek()?.shown.now;
  attempt.choose({ decision: now?.kind === "decision" ? now.decision.number : -1, reply });
}
