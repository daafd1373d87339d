/** What votes come to: which reply most chose, where nobody leads, who changed their mind, and where a room was split. */
import { type VoteTally, votesIn } from "./question.ts";

/** What one vote came to. `of` is how many voted. */
export type VoteOutcome =
  | { readonly kind: "nobody" }
  | { readonly kind: "one"; readonly reply: number; readonly votes: number; readonly of: number }
  | { readonly kind: "tie"; readonly replies: readonly number[]; readonly votes: number; readonly of: number };

/** A reply of the script with its votes. */
interface Share {
  readonly reply: number;
  readonly votes: number;
}

/** The replies that somebody chose, the most votes first; of as many votes, in the script's order. */
export const sharesOf = (tally: VoteTally): readonly Share[] =>
  Object.entries(tally)
    .map(([reply, votes]) => ({ reply: Number(reply), votes }))
    .filter(({ votes }) => votes > 0)
    .toSorted((a, b) => b.votes - a.votes || a.reply - b.reply);

export function outcomeOf(tally: VoteTally): VoteOutcome {
  const shares = sharesOf(tally);
  const [first] = shares;
  if (first === undefined) return { kind: "nobody" };
  const { reply, votes } = first;
  const leading = shares.filter((share) => share.votes === votes).map((share) => share.reply);
  const of = votesIn(tally);
  return leading.length === 1 ? { kind: "one", reply, votes, of } : { kind: "tie", replies: leading, votes, of };
}

/** Two tallies of the same replies in one: phones, and hands of those who have none. */
export function together(one: VoteTally, other: VoteTally): VoteTally {
  const replies = new Set([...Object.keys(one), ...Object.keys(other)].map(Number));
  return Object.fromEntries([...replies].map((reply) => [reply, (one[reply] ?? 0) + (other[reply] ?? 0)]));
}

/**
 * How many have at least changed their minds from one vote to the next: the votes that a reply won. Null where not as many
 * voted, so that nobody can say.
 */
export function changedMinds(first: VoteTally, again: VoteTally): number | null {
  if (votesIn(first) !== votesIn(again)) return null;
  return Object.entries(again).reduce(
    (sum, [reply, votes]) => sum + Math.max(0, votes - (first[Number(reply)] ?? 0)),
    0,
  );
}

/** A room is split where no reply had so large a share of the votes. */
const AGREED = 2 / 3;

export function isSplit(tally: VoteTally): boolean {
  const [first] = sharesOf(tally);
  return first !== undefined && first.votes / votesIn(tally) < AGREED;
}

/** The reply that most chose of all but `taken`: what the others would have said. Null where nobody chose another. */
export const minorityOf = (tally: VoteTally, taken: number): number | null =>
  sharesOf(tally).find(({ reply }) => reply !== taken)?.reply ?? null;

/** How near a vote was to another outcome: the share of those who chose another reply than `taken`, up to 1. */
export function shareOfOthers(tally: VoteTally, taken: number): number {
  const all = votesIn(tally);
  return all === 0 ? 0 : 1 - (tally[taken] ?? 0) / all;
}
