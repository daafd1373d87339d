import { describe, expect, it } from "vitest";
import { talkQuestion } from "#class/talk.ts";
import { decide } from "#encounter/encounter.ts";
import { rentPlayed } from "../debrief/small-plays.ts";
import { played } from "../encounter/plays.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

const rent = rentPlayed("1");
const ground = {
  beats: rent.turns[0]?.beats ?? [],
  customer: "Mr Okafor",
  number: 0,
  wordsOf: (reply: number) => decide(rent)?.replies[reply]?.text ?? "",
};

describe("the question for the talk", () => {
  it("speaks for those who are few, and asks what was said", () => {
    expect(talkQuestion({ ...ground, tally: { 0: 9, 1: 2, 2: 0 } })).toEqual({
      words: "Two of you would choose “That was the system, not us”. What has Mr Okafor told you so far?",
      own: false,
    });
  });

  it("asks what speaks against it where all agree", () => {
    expect(talkQuestion({ ...ground, number: 1, tally: { 0: 11 } }).words).toBe(
      "All of you would choose “What did they tell you on Monday?”. What could Mr Okafor hold against it?",
    );
  });

  it("asks something else at the next decision", () => {
    const [one, next] = [0, 1].map((number) => talkQuestion({ ...ground, number, tally: { 0: 9, 1: 2 } }).words);
    expect(one).not.toBe(next);
  });

  it("shortens a long reply at a word", () => {
    const wordsOf = () => `I hear you, ${"and again ".repeat(20)}`;
    const { words } = talkQuestion({ ...ground, wordsOf, tally: { 0: 9, 1: 2 } });
    expect(words).toMatch(/^Two of you would choose “I hear you, and again (and again )*(and )?…”\./u);
    expect(words.length).toBeLessThan(120);
  });

  it("asks without votes, too", () => {
    expect(talkQuestion({ ...ground, tally: {} }).words).toBe("What has Mr Okafor told you so far?");
  });

  it("is the script’s own where it has one", () => {
    const scenario = scenarioOf(
      scriptAround("OKAFOR: Three days! #pause: What does he want?\n*   [Wait. #plain]\n    OKAFOR: Still here.").text,
    );
    const { opening } = played(scenario, rulebook, "");
    expect(talkQuestion({ ...ground, beats: opening.beats, tally: { 0: 3, 1: 2 } })).toEqual({
      words: "What does he want?",
      own: true,
    });
  });
});
