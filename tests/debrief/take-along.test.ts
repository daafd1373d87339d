import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debriefOf } from "#debrief/debrief.ts";
import type { TakeAlong } from "#debrief/take-along.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { handbook } from "../guidance/the-guidance.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { RENT_PLAYS, debriefed, oneWay, playedWith, rentPlayed, withItsRoads } from "./small-plays.ts";

const ofRent = (replies: string): TakeAlong => withItsRoads(rentPlayed(replies)).takeAlong;

describe("the strongest thing", () => {
  it("is the reply that gave most, with the trainee's own words", () => {
    expect(ofRent("1 0 0").strongest).toMatchObject({
      number: 2,
      words:
        "At decision 3 you said “I pay it today, and I ring you at five.” “Offer a fair fix” and “Be specific”: calm +7, trust +13.",
    });
  });

  it("may have been a breath", () => {
    expect(ofRent("0b 1 2").strongest.words).toBe(
      "At decision 1 you took a breath first. “Take a breath first”: calm +5, trust +2.",
    );
  });

  it("is that somebody stayed, where nothing helped", () => {
    const { words, number, guidance } = ofRent("0 1 2").strongest;
    expect(words).toMatch(/^You stayed with Mr Okafor to the end/);
    expect([number, guidance]).toEqual([null, null]);
  });
});

describe("the one change", () => {
  it("is what the better reply did, at the decision with the most to regret", () => {
    const { words, number, guidance } = ofRent("1 1 0").change;
    expect(words).toBe(
      "At decision 2 you said “That was the system, not us.” You could have said “What did they tell you on Monday?”: calm 49 instead of 39 and trust 50 instead of 35 two replies later, and you could still reach the best ending.",
    );
    expect([number, guidance?.id]).toEqual([1, "open-question"]);
  });

  it("is a plan: when, by the mood that the customer was in, and then, by what helps", () => {
    for (const play of RENT_PLAYS) expect(ofRent(play).change.plan).toMatch(/^When someone .*, then I .*\.$/);
  });

  it("takes its words from the guidance, or the practice's example where a company gave none", () => {
    const { "hear-out": heard } = handbook.practices;
    if (heard === undefined) throw new Error("nobody is heard out any more");
    expect(ofRent("0 0 0").change.plan).toBe(`When someone is shouting at me, then ${heard.plan}.`);
    const without = { ...handbook, practices: { ...handbook.practices, "hear-out": { ...heard, plan: "" } } };
    expect(debriefOf(rentPlayed("0 0 0"), without)?.takeAlong.change.plan).toBe(
      `When someone is shouting at me, then I remember “Hear them out” and say something like “${heard.example}”`,
    );
  });

  it("is one to do again, where nothing could have been better", () => {
    const { words, plan, number } = ofRent("1 0 0").change;
    expect(words).toBe("Nothing to fix. Do it again.");
    expect(plan).toMatch(/^When someone is hurt and keeps coming back to it, then I offer something/);
    expect(number).toBe(2);
  });

  it("is a slip, even one that cost nothing in the end", () => {
    // Both meters are at their end after either reply, and so is the ending.
    const play = playedWith(
      "*   [Argue. #slip: argued]\n*   [Listen. #use: hear-out]\n-   OKAFOR: Well. #calm: +100 #trust: +100",
      0,
    );
    const { turningPoints, takeAlong } = withItsRoads(play);
    expect(turningPoints).toEqual([]);
    expect(takeAlong.change.words).toBe("At decision 1 you chose “Argue.” You could have said “Listen.”");
    expect(takeAlong.change.plan).toMatch(/^When someone .*, then I let them tell all of it/);
  });

  it("is nothing, where the conversation left nothing to change", () => {
    const { words, plan } = withItsRoads(oneWay([])).takeAlong.change;
    expect([words, plan]).toEqual(["Nothing to change.", ""]);
  });
});

describe("what to practise next", () => {
  it("is the skill that most was lost in, with what was said there", () => {
    const { words, why, skill, guidance } = ofRent("0 0 0").next;
    expect([words, skill, guidance?.id]).toEqual(["Listen: hear them out.", "listen", "hear-out"]);
    expect(why).toMatch(/^At decision 1 you chose “Please, Mr Okafor, try to relax.” Told them to relax/);
    expect(why).toContain(handbook.practices["hear-out"]?.why);
  });

  it("is a practice that there was no need of, where nothing was lost", () => {
    const { words, why } = debriefed(playedWith("*   [Listen. #use: hear-out]\n*   [Nod. #use: validate]", 0)).takeAlong
      .next;
    expect(words).toBe("Something you didn’t need this time: grant them their anger.");
    expect(why).toMatch(
      /^At decision 1 you chose “Listen.” Missed: Grant them their anger. You could have said “Nod.” People /,
    );
  });

  it("is another scenario, where this one has no more to practise", () => {
    expect(debriefed(oneWay(["#use: hear-out"])).takeAlong.next.words).toBe("Try another scenario.");
  });
});

it("whatever was said, there are three things to take along, in whole sentences", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, play) => {
      const { strongest, change, next } = debriefed(playAtRandom(beginCheque(seed), play)).takeAlong;
      for (const words of [strongest.words, change.words, change.plan, next.words, next.why])
        expect(words).toMatch(/^[A-Z“].*[.!?…][”"]?$/s);
    }),
    { numRuns: 30 },
  );
});
