/** What a class is asked at a decision, and what its votes came to. */

export interface VoteQuestion {
  readonly id: string;
  /** `id` is the reply's index in the script. */
  readonly replies: readonly { readonly id: number; readonly words: string }[];
  /** Of the words (BCP 47); English where it isn't said. */
  readonly language?: string | undefined;
  /** What the customer thought, which is asked of everybody; else what to say, which is asked of those who decide. */
  readonly asks?: "thought" | undefined;
}

/** A question is voted on alone, and again after the talk. */
export type VotingRound = "first" | "again";

/** Votes by a reply's id, with those that nobody chose. */
export type VoteTally = Readonly<Record<number, number>>;

export const votesIn = (tally: VoteTally): number => Object.values(tally).reduce((sum, votes) => sum + votes, 0);
