/** How many people follow a conversation that is held in public. */
import type { Meters } from "#guidance/words.ts";

/** Who is there in any case, who comes with each reply, and who comes for a quarrel: at calm 0, and none at calm 100. */
const FIRST = 14;
const WITH_EACH_REPLY = 7;
const FOR_A_QUARREL = 260;

/** A whole number; the same for the same meters (0 to 100) and number of replies. It grows as calm falls. */
export function onlookersOf({ calm }: Meters, replies: number): number {
  return FIRST + WITH_EACH_REPLY * replies + Math.round(FOR_A_QUARREL * (1 - calm / 100) ** 2);
}
