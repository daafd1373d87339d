/** The votes of a class read back against the chances: where it was split, and who was right. Facts only. */
import type { Debrief } from "#debrief/debrief.ts";
import type { Outlook } from "#debrief/roads.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { GroupStep } from "./group-play.ts";
import { votesIn } from "./question.ts";
import { isSplit } from "./votes.ts";
import type { StepVotes } from "./voting.ts";

/** A decision that the class has voted on. */
export interface VotedMoment {
  /** The decision's number, from 0. */
  readonly number: number;
  /** In the order in which they were shown. */
  readonly replies: readonly VotedReply[];
  readonly votes: StepVotes;
  /** The first vote had no reply that two thirds chose. */
  readonly split: boolean;
  /** Null while the chances aren't known, or where no reply is better than another. */
  readonly right: Right | null;
}

export interface VotedReply {
  /** In the script's order, from 0. */
  readonly index: number;
  readonly words: string;
  readonly taken: boolean;
  readonly first: number;
  /** Null where nobody voted twice. */
  readonly again: number | null;
  /** What could be expected after it; null while that isn't known. */
  readonly outlook: Outlook | null;
}

/** How many chose a reply that has the best chance of a good end. */
export interface Right {
  /** The places of those replies, from 1, as they stood on their cards. */
  readonly places: readonly number[];
  /** What could be expected after the best of them. */
  readonly outlook: Outlook;
  readonly first: number;
  readonly again: number | null;
  /** The group's reply is one of them. */
  readonly taken: boolean;
}

/** Chances nearer than this are as good as equal. */
const AS_GOOD = 0.02;

/** The decisions with votes, in order. */
export function votedMoments(
  { turns }: Pick<Encounter, "turns">,
  { roads }: Pick<Debrief, "roads">,
  steps: readonly GroupStep[],
): readonly VotedMoment[] {
  return turns.flatMap(({ decision, reply: given }, number): VotedMoment[] => {
    const votes = steps[number]?.votes;
    if (votes === undefined) return [];
    const offered = roads?.crossings[number]?.replies ?? [];
    const replies = decision.shown.map((index): VotedReply => ({
      index,
      words: decision.replies[index]?.text ?? "",
      taken: index === given.index,
      first: votes.first[index] ?? 0,
      again: votes.again === null ? null : (votes.again[index] ?? 0),
      outlook: offered.find((one) => one.index === index)?.outlook ?? null,
    }));
    return [{ number, replies, votes, split: isSplit(votes.first), right: rightIn(replies) }];
  });
}

function rightIn(replies: readonly VotedReply[]): Right | null {
  const known = replies.flatMap((reply, at) =>
    reply.outlook === null ? [] : [{ ...reply, outlook: reply.outlook, at }],
  );
  const [best] = known.toSorted((a, b) => b.outlook.good - a.outlook.good);
  if (best === undefined) return null;
  const isAsGood = ({ good, margin }: Outlook): boolean =>
    best.outlook.good - good <= Math.max(AS_GOOD, margin, best.outlook.margin);
  const right = known.filter(({ outlook }) => isAsGood(outlook));
  if (right.length === replies.length) return null;
  return {
    places: right.map(({ at }) => at + 1),
    outlook: best.outlook,
    first: right.reduce((sum, { first }) => sum + first, 0),
    again: right.some(({ again }) => again === null) ? null : right.reduce((sum, { again }) => sum + (again ?? 0), 0),
    taken: right.some(({ taken }) => taken),
  };
}

/** How many were for what was said, at each decision, by the latest vote there. */
export const saidVotes = (
  moments: readonly VotedMoment[],
): { readonly decision: number; readonly said: number; readonly of: number }[] =>
  moments.flatMap(({ number, replies, votes }) => {
    const of = votesIn(votes.again ?? votes.first);
    const taken = replies.find((reply) => reply.taken);
    return of === 0 || taken === undefined ? [] : [{ decision: number, said: taken.again ?? taken.first, of }];
  });

/** How many voted first. */
export const votersIn = ({ votes }: Pick<VotedMoment, "votes">): number => votesIn(votes.first);
