/** A class's vote at one decision, as a value: alone first, then the talk, and again as often as the trainer wants. */
import * as v from "valibot";
import { type VoteTally, type VotingRound, votesIn } from "./question.ts";
import { minorityOf, outcomeOf, shareOfOthers, together } from "./votes.ts";

const Tally = v.pipe(
  v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.transform((votes): VoteTally => votes),
);

const KEPT = { first: Tally, again: v.nullable(Tally) } as const;

/** What is kept of the votes at a decision, once its reply was taken. */
export const StepVotesSchema = v.object({ ...KEPT, by: v.picklist(["majority", "trainer"]) });
/** `again` is null where nobody voted twice; `by` says who took the reply. */
export type StepVotes = Readonly<v.InferOutput<typeof StepVotesSchema>>;

export const VotingSchema = v.object({
  /** The decision's number, from 0. */
  decision: v.number(),
  phase: v.picklist(["before", "open", "shown"]),
  round: v.picklist(["first", "again"]),
  /** What the trainer has counted so far in the open vote. */
  hands: Tally,
  first: v.nullable(Tally),
  again: v.nullable(Tally),
});
/** `open`: it is voted, and nobody sees how it stands. `shown`: the trainer has revealed it. */
export type Voting = Readonly<v.InferOutput<typeof VotingSchema>>;

export const beforeVoting = (decision: number): Voting => ({
  decision,
  phase: "before",
  round: "first",
  hands: {},
  first: null,
  again: null,
});

/** The first vote; or another one, where there was one already. One without votes was none. */
export function openVote(voting: Voting): Voting {
  const round: VotingRound = withVotes(voting.first) === null ? "first" : "again";
  return { ...voting, phase: "open", round, hands: {} };
}

/** More than any room holds. */
export const MOST_HANDS = 999;

/** So many hands for a reply. What is no whole number of hands is none, and what is too much is the most there can be. */
export function countHands(voting: Voting, reply: number, votes: number): Voting {
  if (voting.phase !== "open") return voting;
  const hands = Number.isInteger(votes) && votes > 0 ? Math.min(votes, MOST_HANDS) : 0;
  return { ...voting, hands: { ...voting.hands, [reply]: hands } };
}

/** One more hand for a reply. */
export const oneMoreHand = (voting: Voting, reply: number): Voting =>
  countHands(voting, reply, (voting.hands[reply] ?? 0) + 1);

/** Shows how it was voted, by hands and phones together. */
export function revealVote(voting: Voting, phones: VoteTally = {}): Voting {
  if (voting.phase !== "open") return voting;
  const tally = together(voting.hands, phones);
  return { ...voting, phase: "shown", hands: {}, [voting.round]: tally };
}

/** Stops an open vote as if it hadn't been begun. One that was shown before is shown again. */
export function callOff(voting: Voting): Voting {
  if (voting.phase !== "open") return voting;
  return { ...voting, phase: voting.first === null ? "before" : "shown", hands: {} };
}

/** How the room stands now: its latest vote that was shown; null before the first. */
export const standsNow = ({ again, first }: Pick<Voting, "again" | "first">): VoteTally | null => again ?? first;

/**
 * The reply that most others chose instead of the one that was said, and the share of all who chose another one, up to 1: by the
 * latest vote; by the first where the talk won everybody over. Null where all had agreed.
 */
export function otherChoice(
  { first, again }: Pick<StepVotes, "first" | "again">,
  taken: number,
): { readonly reply: number; readonly share: number } | null {
  for (const tally of again === null ? [first] : [again, first]) {
    const reply = minorityOf(tally, taken);
    if (reply !== null) return { reply, share: shareOfOthers(tally, taken) };
  }
  return null;
}

/** What is kept of it with the reply that was taken; null where nobody was asked. */
export function votesKept(voting: Voting, reply: number): StepVotes | null {
  const [first, again] = [withVotes(voting.first), withVotes(voting.again)];
  if (first === null) return null;
  const outcome = outcomeOf(again ?? first);
  return { first, again, by: outcome.kind === "one" && outcome.reply === reply ? "majority" : "trainer" };
}

const withVotes = (tally: VoteTally | null): VoteTally | null =>
  tally === null || votesIn(tally) === 0 ? null : tally;

/** The vote as it stood before its reply was taken back. */
export const votedBefore = (decision: number, votes: StepVotes | undefined): Voting =>
  votes === undefined
    ? beforeVoting(decision)
    : { ...beforeVoting(decision), phase: "shown", round: "again", first: votes.first, again: votes.again };
