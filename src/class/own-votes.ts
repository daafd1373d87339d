/** What a phone keeps of a room: its token, and its own votes. It stays on the phone. */
import * as v from "valibot";
import type { BallotHeard } from "./heard.ts";
import { CLASS_ROLES, type ClassRole } from "./roles.ts";
import type { VoteQuestion, VoteTally } from "./question.ts";

export interface OwnVote {
  /** Of the ballot. */
  readonly ballot: string;
  readonly round: "first" | "again";
  readonly question: VoteQuestion;
  /** What was pressed last. */
  readonly reply: number;
  /** How often it was pressed. */
  readonly press: number;
  /** What the room has counted, as far as the phone has heard; null while nothing. */
  readonly counted: number | null;
  /** What the ballot came to; null until it is closed. */
  readonly tally: VoteTally | null;
}

export interface PhoneRecord {
  readonly code: string;
  /** Known to the server alone: it counts one vote for it. */
  readonly token: string;
  /** The room was found once. */
  readonly wasIn: boolean;
  readonly ended: boolean;
  readonly votes: readonly OwnVote[];
  /** Null until one was picked. */
  readonly role: ClassRole | null;
  /** What somebody who watches has seen, by its words. */
  readonly seen: readonly string[];
}

const tally = v.nullable(v.record(v.string(), v.number()));
const record = v.object({
  code: v.string(),
  token: v.string(),
  wasIn: v.boolean(),
  ended: v.boolean(),
  votes: v.array(
    v.object({
      ballot: v.string(),
      round: v.picklist(["first", "again"]),
      question: v.object({
        id: v.string(),
        replies: v.array(v.object({ id: v.number(), words: v.string() })),
        language: v.optional(v.string()),
        asks: v.optional(v.literal("thought")),
      }),
      reply: v.number(),
      press: v.number(),
      counted: v.nullable(v.number()),
      tally,
    }),
  ),
  role: v.optional(v.nullable(v.picklist(CLASS_ROLES)), null),
  seen: v.optional(v.array(v.string()), []),
});

/** What was kept; null if it is none of ours. */
export function readPhoneRecord(value: unknown): PhoneRecord | null {
  const read = v.safeParse(record, value);
  return read.success ? read.output : null;
}

export const voteIn = (votes: readonly OwnVote[], ballot: string): OwnVote | null =>
  votes.find((vote) => vote.ballot === ballot) ?? null;

/** The votes with another one in its place, or at the end. */
export const withVote = (votes: readonly OwnVote[], vote: OwnVote): readonly OwnVote[] =>
  voteIn(votes, vote.ballot) === null
    ? [...votes, vote]
    : votes.map((one) => (one.ballot === vote.ballot ? vote : one));

/** The votes after one more press. */
export function pressed(votes: readonly OwnVote[], { id, round, question }: BallotHeard, reply: number) {
  const before = voteIn(votes, id);
  const vote: OwnVote = {
    ballot: id,
    round,
    question,
    reply,
    press: (before?.press ?? 0) + 1,
    counted: before?.counted ?? null,
    tally: null,
  };
  return { vote, votes: withVote(votes, vote) };
}

/**
 * The votes once the room was heard of: one that is closed has its tally, and one that was taken back is gone. `own` is what
 * the room has counted for this phone; null where it said nothing of that.
 */
export function afterHearing(
  votes: readonly OwnVote[],
  ballot: BallotHeard | null,
  own: { readonly ballot: string; readonly reply: number } | null,
): readonly OwnVote[] {
  return votes
    .filter((vote) => vote.tally !== null || vote.ballot === ballot?.id)
    .map((vote) => {
      if (vote.ballot !== ballot?.id) return vote;
      return { ...vote, counted: own?.ballot === vote.ballot ? own.reply : vote.counted, tally: ballot.tally };
    });
}
