/** The other way: a reply that the group didn't take, played two turns on, beside what the group got. */
import { type Encounter, choose, decide, undo } from "#encounter/encounter.ts";
import type { Decision, Turn } from "#encounter/turn.ts";

export interface TwoWays {
  /** The decision's number, from 0. */
  readonly number: number;
  /** The turns from it on, at most two of each. */
  readonly taken: readonly Turn[];
  readonly other: readonly Turn[];
}

/** How many turns are compared: the reply, and the one after it. */
const TURNS = 2;

/** Both ways from a decision that the group has taken; null where this reply wasn't on offer, or is the one taken. */
export function twoWays(encounter: Encounter, number: number, reply: number): TwoWays | null {
  const taken = encounter.turns.slice(number, number + TURNS);
  const given = taken[0];
  const isOnOffer = given?.decision.replies.some(({ index }) => index === reply) === true;
  if (given === undefined || !isOnOffer || given.reply.index === reply) return null;
  let other = choose(undo(encounter, number), reply);
  while (other.turns.length < number + TURNS) {
    const next = decide(other);
    if (next === null) break;
    other = choose(other, nextReply(next, taken[other.turns.length - number]));
  }
  return { number, taken, other: other.turns.slice(number) };
}

/** The group's own next words where they are on offer there too; else the reply that does most good and no harm. */
function nextReply({ replies, shown }: Decision, groups: Turn | undefined): number {
  const same = replies.find(({ text }) => text === groups?.reply.text);
  if (same !== undefined) return same.index;
  const harmless = replies.filter(({ move }) => move.pitfalls.length === 0);
  const [best] = harmless.toSorted((a, b) => b.move.practices.length - a.move.practices.length);
  return best?.index ?? shown[0] ?? 0;
}
