/** The effect of a breath before a reply, in words. */
import type { Turn } from "#encounter/turn.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import { signed } from "./meter-words.ts";

const NAMES: Readonly<Record<Meter, string>> = { calm: "calm", trust: "trust" };

/** "Took a breath: calm +5"; null if none was taken, or if it didn't change what was judged. */
export function breathOf({ breathed, move, reply, changes }: Turn): string | null {
  const counted = move.practices.find((practice) => !reply.move.practices.includes(practice));
  if (!breathed || counted === undefined) return null;
  const moved = METERS.flatMap((meter) => {
    const amount = changes
      .filter((change) => change.meter === meter && change.guidance === counted)
      .reduce((sum, change) => sum + change.amount, 0);
    return amount === 0 ? [] : [`${NAMES[meter]} ${signed(amount)}`];
  });
  return moved.length === 0 ? "Took a breath" : `Took a breath: ${moved.join(", ")}`;
}
