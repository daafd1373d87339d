import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debriefOf } from "#debrief/debrief.ts";
import { FORMULA } from "#debrief/words/score.ts";
import { LIMIT, MANY_SLIPS, type Score } from "#debrief/score.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { RENT_PLAYS, debriefed, oneWay, playedWith, rentPlayed } from "./small-plays.ts";

const scoreOf = (replies: readonly string[], breaths: readonly number[] = []): Score =>
  debriefed(oneWay(replies, breaths)).score;

/** The slips of a play: those tagged on its replies, and those that the rule for apologies makes. */
const slipsIn = ({ turns }: Encounter): number => turns.reduce((sum, { pitfalls }) => sum + pitfalls.length, 0);

describe("the score", () => {
  it("is 100 where every chance was taken and nothing slipped", () => {
    expect(scoreOf(["#use: hear-out", "#use: paraphrase", "#use: offer-solution"]).whole).toBe(100);
  });

  it("is 0 where no chance was taken", () => {
    expect(debriefed(rentPlayed("0 1 2")).score.whole).toBe(0);
    expect(debriefed(rentPlayed("2 2 1")).score.whole).toBe(0);
  });

  it("counts no decision at which nothing helpful was on offer", () => {
    expect(scoreOf(["#use: hear-out", "#plain", "#plain"]).whole).toBe(100);
  });

  it("falls with every slip, by what it cost", () => {
    const trifle = scoreOf(["#use: hear-out", "#slip: vague", "#use: paraphrase"]).whole;
    const worst = scoreOf(["#use: hear-out", "#slip: nothing-we-can-do", "#use: paraphrase"]).whole;
    expect([100 > trifle, trifle > worst]).toEqual([true, true]);
  });

  it("falls less where the next reply makes a slip good", () => {
    const madeGood = scoreOf(["#use: hear-out", "#slip: vague", "#use: paraphrase", "#plain"]);
    const left = scoreOf(["#use: hear-out", "#use: paraphrase", "#slip: vague", "#plain"]);
    expect(madeGood.whole).toBeGreaterThan(left.whole);
    expect(madeGood.skills.find(({ skill }) => skill === "resolve")?.slips).toBe(0.6);
    expect(left.skills.find(({ skill }) => skill === "resolve")?.slips).toBe(1.2);
  });

  it("takes a plain going on for neither better nor worse between a slip and what makes it good", () => {
    const straight = scoreOf(["#slip: vague", "#use: paraphrase", "#plain"]);
    const later = scoreOf(["#slip: vague", "#plain", "#use: paraphrase"]);
    expect(later.whole).toBe(straight.whole);
  });

  it("charges a promise that can't be kept with the debt that falls due", () => {
    const { skills } = scoreOf(["#slip: over-promised"]);
    expect(skills.map(({ skill, slips }) => [skill, slips])).toEqual([
      ["resolve", rulebook.rules.promiseIsADebt.trust / 10],
    ]);
  });

  it("has no chance in the same practice once too often", () => {
    const { skills } = scoreOf(["#use: validate", "#use: validate", "#use: validate"]);
    expect(skills.map(({ taken, offered }) => [taken, offered])).toEqual([[2, 2]]);
  });

  it("counts a breath that mattered as a chance taken to steady oneself, on top", () => {
    const breathed = scoreOf(["#use: hear-out", "#slip: vague"], [0]);
    expect(breathed.skills.find(({ skill }) => skill === "settle")).toMatchObject({ taken: 1, offered: 1, score: 100 });
    expect(breathed.whole).toBeGreaterThan(scoreOf(["#use: hear-out", "#slip: vague"]).whole);
  });

  it("has a chance for the skills that were shown, or else for those that would have helped, in equal shares", () => {
    const chances = (index: number): string[] =>
      debriefed(
        playedWith(
          "*   [Wait. #plain]\n*   [Listen. #use: hear-out]\n*   [Nod. #use: validate #use: empathise]",
          index,
        ),
      ).score.skills.map(({ skill, taken, offered }) => `${skill} ${taken}/${offered}`);
    expect(chances(0)).toEqual(["listen 0/0.5", "acknowledge 0/0.5"]);
    expect(chances(1)).toEqual(["listen 1/1"]);
    expect(chances(2)).toEqual(["acknowledge 1/1"]);
  });

  it("counts no chance in what would not have helped: a sorry at the height of the anger", () => {
    expect(debriefed(playedWith("*   I'm sorry. #use: apologise\n*   [Wait. #plain]", 1)).score.skills).toEqual([]);
  });

  it("is the mean of the skills, each weighing as much as it had chances", () => {
    for (const play of RENT_PLAYS) {
      const { mean, skills } = debriefed(rentPlayed(play)).score;
      const weight = skills.reduce((sum, one) => sum + one.weight, 0);
      const weighed = skills.reduce((sum, one) => sum + one.score * one.weight, 0);
      expect(Math.abs(mean - weighed / weight)).toBeLessThan(1);
    }
  });

  it("tells its formula in sentences, with the numbers that it goes by", () => {
    for (const sentence of FORMULA) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(FORMULA.at(-1)).toBe("With 3 or more slips, your total is never above 60.");
    expect([MANY_SLIPS, LIMIT]).toEqual([3, 60]);
  });
});

describe("rude is never good", () => {
  it("so three slips hold down even a play that did all else well", () => {
    const good = [
      "hear-out",
      "paraphrase",
      "empathise",
      "open-question",
      "own-it",
      "be-direct",
      "act-fast",
      "follow-up",
    ];
    const spoilt = [
      ...good.map((id) => `#use: ${id}`),
      ...Array.from({ length: 3 }, () => "#use: learn-from-it #slip: vague"),
    ];
    const { whole, mean, limited } = scoreOf(spoilt);
    expect({ whole, limited }).toEqual({ whole: LIMIT, limited: true });
    expect(mean).toBeGreaterThan(LIMIT);
  });

  it("and no play of the forgotten cheque with three pitfalls or more scores over 60", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (seed, play) => {
        const played = playAtRandom(beginCheque(seed), play);
        const score = debriefOf(played, handbook)?.score;
        const slips = slipsIn(played);
        expect(score?.slips).toBe(slips);
        expect(score?.whole).toBeGreaterThanOrEqual(0);
        expect(score?.whole).toBeLessThanOrEqual(slips >= 3 ? 60 : 100);
      }),
      { numRuns: 60 },
    );
  });

  it("nor does any play of any small story", () => {
    const tags = fc.constantFrom(
      "#use: hear-out",
      "#use: apologise",
      "#use: hear-out #slip: vague",
      "#use: own-it #slip: told-to-relax",
      "#slip: over-promised",
      "#slip: blamed #slip: argued",
      "#plain",
    );
    fc.assert(
      fc.property(fc.array(tags, { minLength: 1, maxLength: 9 }), (replies) => {
        const play = oneWay(replies);
        const { whole, slips } = debriefed(play).score;
        expect(slips).toBe(slipsIn(play));
        if (slips >= 3) expect(whole).toBeLessThanOrEqual(60);
      }),
      { numRuns: 60 },
    );
  });
});
