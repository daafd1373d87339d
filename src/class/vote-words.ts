/** What a vote came to, in words for the back row. Replies are called by the numbers on their cards. */
import { listed } from "#debrief/words/phrases.ts";
import type { VoteTally } from "./question.ts";
import { type VoteOutcome, changedMinds, sharesOf } from "./votes.ts";

const NUMBERS = [
  "Nobody",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** "Two"; in digits from thirteen on. */
export const countInWords = (count: number): string => NUMBERS[count] ?? String(count);

/** "Two of you"; "All of you" where `of` is as many. */
export function someOfYou(votes: number, of: number): string {
  if (votes === of && of > 2) return "All of you";
  if (votes === of && of === 2) return "Both of you";
  return `${countInWords(votes)} of you`;
}

/** `numberOf` gives the number on a reply's card. */
export function outcomeWords(outcome: VoteOutcome, numberOf: (reply: number) => number): string {
  if (outcome.kind === "nobody") return "No votes came in. Vote again, or the trainer decides.";
  const { votes, of } = outcome;
  if (outcome.kind === "tie") {
    const tied = listed(
      outcome.replies
        .map(numberOf)
        .toSorted((a, b) => a - b)
        .map(String),
    );
    return `A tie: ${tied} have ${votes} ${votes === 1 ? "vote" : "votes"} each. Talk it over and vote again, or the trainer decides.`;
  }
  const reply = numberOf(outcome.reply);
  if (of === 1) return `One vote, for ${reply}.`;
  if (votes === of) return `${of === 2 ? "Both" : `All ${of}`} votes are for ${reply}.`;
  return votes * 2 > of
    ? `Most of you chose ${reply}: ${votes} of ${of}.`
    : `${reply} has the most votes: ${votes} of ${of}.`;
}

/** What the talk has changed; empty where nobody can say. */
export function changedWords(first: VoteTally, again: VoteTally): string {
  const changed = changedMinds(first, again);
  if (changed === null || sharesOf(first).length === 0) return "";
  if (changed === 0) return "Nobody changed their mind.";
  return changed === 1 ? "At least one of you changed your mind." : `At least ${changed} of you changed your mind.`;
}
