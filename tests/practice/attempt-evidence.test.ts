import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { begin, choose } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { summaryOf } from "#practice/attempt-evidence.ts";
import type { Evidence } from "#records/attempt-summary.ts";
import { playedWith, oneWay, rentPlayed, theRent } from "../debrief/small-plays.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";

const MADE = { finished: 1000, way: "practice", timed: true } as const;

type Encounter = Parameters<typeof summaryOf>[0];

const evidenceOf = (encounter: Encounter, timed = true): readonly Evidence[] =>
  summaryOf(encounter, handbook, { ...MADE, timed })?.evidence ?? [];

/** "hear-out 1 of 1, 1 under pressure" and "blamed slipped 1 of 1". */
const inWords = (encounter: Encounter, timed = true): string[] =>
  evidenceOf(encounter, timed).map(({ guidance, offered, taken, slipped, underPressure }) =>
    guidance in handbook.practices
      ? `${guidance} ${taken} of ${offered}${underPressure === 0 ? "" : `, ${underPressure} under pressure`}`
      : `${guidance} slipped ${slipped} of ${offered}`,
  );

describe("the summary of an attempt", () => {
  it("says which scenario, when, how, and how it ended; score and chance come with the debrief", () => {
    expect(summaryOf(rentPlayed("1 0 0"), handbook, MADE)).toMatchObject({
      scenario: theRent.id,
      finished: 1000,
      way: "practice",
      ending: "resolved",
      score: null,
      chance: null,
    });
  });

  it("is not there while the conversation goes on", () => {
    expect(summaryOf(choose(begin(theRent, rulebook, 1, stillClock), 0), handbook, MADE)).toBeNull();
  });
});

describe("the evidence of an attempt", () => {
  it("has what was taken, what was missed, and what was slipped on", () => {
    expect(inWords(rentPlayed("0 2 0"))).toEqual([
      "hear-out 0 of 1",
      "open-question 0 of 1",
      "be-direct 1 of 1, 1 under pressure",
      "offer-solution 1 of 1, 1 under pressure",
      "told-to-relax slipped 1 of 1",
      "blamed slipped 0 of 1",
      "sorry-too-soon slipped 0 of 1",
      "nothing-we-can-do slipped 0 of 1",
      "over-promised slipped 0 of 1",
    ]);
  });

  it("takes an apology at the height of the anger for the slip that it is", () => {
    expect(evidenceOf(rentPlayed("2 0 0"))).toContainEqual({
      guidance: "sorry-too-soon",
      offered: 1,
      taken: 0,
      slipped: 1,
      underPressure: 0,
    });
    expect(inWords(rentPlayed("2 0 0")).filter((words) => words.startsWith("apologise"))).toEqual([]);
  });

  it("doesn't say that another good reply at the same decision was missed", () => {
    const play = playedWith("*   [Listen. #use: hear-out]\n*   [Nod. #use: validate]", 0);
    expect(inWords(play)).toEqual(["hear-out 1 of 1"]);
  });

  it("counts a breath that helped as a practice", () => {
    expect(inWords(oneWay(["#use: hear-out"], [0]))).toContain("steady-self 1 of 1");
  });

  it("knows what was done under pressure: with an angry customer, or against the clock where it ran", () => {
    const replies = "*   [Listen. #use: hear-out #seconds: 9]\n*   [Wait. #plain #timeout]";
    const timed = playedWith(replies, 0);
    expect(inWords(timed)).toEqual(["hear-out 1 of 1, 1 under pressure"]);
    expect(inWords(timed, false)).toEqual(["hear-out 1 of 1"]);
  });

  it("never has more taken than offered, nor more slips than chances to slip, in any play", () => {
    const plays = fc.tuple(fc.nat(), fc.nat()).map(([seed, play]) => playAtRandom(beginCheque(seed), play));
    fc.assert(
      fc.property(plays, (play) => {
        for (const { offered, taken, slipped, underPressure } of evidenceOf(play)) {
          expect(offered).toBeGreaterThan(0);
          expect(offered).toBeLessThanOrEqual(play.turns.length);
          expect(taken + slipped).toBeLessThanOrEqual(offered);
          expect(underPressure).toBeLessThanOrEqual(taken);
        }
      }),
      { numRuns: 30 },
    );
  });
});
