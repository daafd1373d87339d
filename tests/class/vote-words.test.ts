import { describe, expect, it } from "vitest";
import { changedWords, outcomeWords, someOfYou } from "#class/vote-words.ts";
import { outcomeOf } from "#class/votes.ts";

/** Cards are numbered from 1 in the script's order here. */
const said = (tally: Readonly<Record<number, number>>) => outcomeWords(outcomeOf(tally), (reply) => reply + 1);

describe("what a vote came to", () => {
  it.each([
    [{ 0: 5, 1: 7 }, "Most of you chose 2: 7 of 12."],
    [{ 0: 5, 1: 4, 2: 3 }, "1 has the most votes: 5 of 12."],
    [{ 1: 12 }, "All 12 votes are for 2."],
    [{ 1: 2 }, "Both votes are for 2."],
    [{ 1: 1 }, "One vote, for 2."],
    [{ 0: 5, 2: 5, 1: 2 }, "A tie: 1 and 3 have 5 votes each. Talk it over and vote again, or the trainer decides."],
    [{ 0: 1, 2: 1, 1: 1 }, "A tie: 1, 2 and 3 have 1 vote each. Talk it over and vote again, or the trainer decides."],
    [{}, "No votes came in. Vote again, or the trainer decides."],
  ])("of %j is said in one breath", (tally, words) => {
    expect(said(tally)).toBe(words);
  });

  it.each([
    [2, 12, "Two of you"],
    [1, 12, "One of you"],
    [12, 12, "All of you"],
    [2, 2, "Both of you"],
    [14, 30, "14 of you"],
  ])("names %i of %i people", (votes, of, words) => {
    expect(someOfYou(votes, of)).toBe(words);
  });
});

describe("what a talk has changed", () => {
  it.each([
    [{ 0: 7, 1: 5 }, { 0: 7, 1: 5 }, "Nobody changed their mind."],
    [{ 0: 7, 1: 5 }, { 0: 6, 1: 6 }, "At least one of you changed your mind."],
    [{ 0: 7, 1: 5 }, { 0: 2, 1: 10 }, "At least 5 of you changed your mind."],
    [{ 0: 7, 1: 5 }, { 0: 2, 1: 9 }, ""],
  ])("from %j to %j", (first, again, words) => {
    expect(changedWords(first, again)).toBe(words);
  });
});
