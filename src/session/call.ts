/** Whether a telephone call is under way: its clock must not run while the trainee is still getting ready for it. */
import type { Shown } from "#encounter/shown.ts";
import type { Beat } from "#encounter/turn.ts";

const isElsewhere = ({ scene }: Beat): boolean => scene !== "phone";
const isHeard = ({ by }: Beat): boolean => by === "customer" || by === "another";

/**
 * True from when it is dialled, since the conversation moved to the telephone: from the first line on of the passage in
 * which somebody is heard, so that it runs while it rings. `begun` is how many beats of the latest passage have begun.
 */
export function callBegun({ opening, turns }: Pick<Shown, "opening" | "turns">, begun: number): boolean {
  const passages = [opening, ...turns];
  const latest = turns.length;
  const moved = passages.findLastIndex(({ beats }, at) =>
    (at === latest ? beats.slice(0, begun) : beats).some(isElsewhere),
  );
  const calls = passages.map(({ beats }) => beats.slice(beats.findLastIndex(isElsewhere) + 1).some(isHeard));
  if (calls.slice(Math.max(0, moved), latest).some(Boolean)) return true;
  const now = passages[latest]?.beats.slice(0, begun) ?? [];
  return calls[latest] === true && now.length > 0 && now.at(-1)?.scene === "phone";
}
