/** The number of people who follow a public conversation. */
import type { Meters } from "#guidance/words.ts";

/**
 * How many are there from the start, how many come with each reply, and how many more at calm 0 (none of these at calm
 * 100).
 */
const FIRST = 14;
const WITH_EACH_REPLY = 7;
const FOR_A_QUARREL = 260;

/** A whole number; equal for equal meters (0 to 100) and number of replies. It grows as calm falls. */
export function onlookersOf({ calm }: Meters, replies: number): number {
  return FIRST + WITH_EACH_REPLY * replies + Math.round(FOR_A_QUARREL * (1 - calm / 100) ** 2);
}
