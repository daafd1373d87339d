/** Whether a telephone call is under way: its clock must not run while the trainee is still getting ready for it. */
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";

const isHeard = ({ by }: Beat): boolean => by === "customer" || by === "another";

/**
 * True from the first line on that somebody says on the telephone, since the conversation moved there. `begun` is how
 * many beats of the latest passage have begun.
 */
export function callBegun({ opening, turns }: Pick<Shown, "opening" | "turns">, begun: number): boolean {
  const passages = [opening, ...turns];
  const beats = passages.flatMap((passage, at) => passage.beats.slice(0, at === turns.length ? begun : undefined));
  const before = beats.findLastIndex(({ scene }) => scene !== "phone");
  return beats.slice(before + 1).some(isHeard);
}
