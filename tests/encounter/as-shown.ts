import type { Now } from "#encounter/encounter.ts";

/** What is shown of where one stands: without what the debrief keeps of the replies. */
export function asShown(now: Now): object {
  if (now.kind !== "decision") return now;
  const replies = now.decision.replies.map(({ note: _note, thought: _thought, ...shown }) => shown);
  return { ...now, decision: { ...now.decision, replies } };
}
