/** Promises that couldn't be kept: when each was made, and in which turn its debt fell due. */
import type { Encounter } from "#encounter/encounter.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Change } from "#guidance/settle.ts";

/** A promise that was made, by the reply that made it. */
export interface Owed {
  /** The decision's number, from 0. */
  readonly number: number;
  /** The trainee's own words. */
  readonly said: string;
}

/** Whether a change is the debt of a promise. A practice that a promise has spoilt is none. */
export const isDebt = ({ rule, amount, guidance }: Change, { pitfalls }: Handbook): boolean =>
  rule === "promise-is-a-debt" && amount < 0 && pitfalls[guidance] !== undefined;

/** For each turn the promises that fell due in it: when time passed, or at the end. */
export function owedIn({ turns, rulebook, now }: Pick<Encounter, "turns" | "rulebook" | "now">): readonly Owed[][] {
  const { promise } = rulebook.rules.promiseIsADebt;
  let open: Owed[] = [];
  return turns.map((turn, number) => {
    if (isPromised(turn, promise)) open = [...open, { number, said: turn.reply.text }];
    const isLast = number === turns.length - 1 && now.kind === "ending";
    if (!isLast && turn.beats.every(({ tags }) => tags.later === null)) return [];
    const due = open;
    open = [];
    return due;
  });
}

/** Nobody owes what the customer didn't hear. */
const isPromised = ({ move, pitfalls }: Turn, promise: string): boolean =>
  move.unheard !== true && pitfalls.includes(promise);
