import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf } from "#practice/progress.ts";
import { FEWEST_CHANCES, trendOf } from "#practice/trend.ts";
import { attempt, taught } from "./attempts.ts";

const chances = (...taken: readonly (readonly [number, number])[]) =>
  taken.map(([took, offered], at) => ({ at, taken: took, offered, slipped: 0 }));

describe("a trend", () => {
  it("claims nothing from fewer than five chances", () => {
    const trend = trendOf(chances([1, 2], [2, 2]));
    expect(trend.share).toBeNull();
    expect(trend.points.map(({ share, offered }) => [share, offered])).toEqual([[null, 4]]);
  });

  it("has a point for each five chances or more, and one for what has come since", () => {
    const trend = trendOf(chances([1, 3], [1, 2], [4, 6], [1, 1]));
    expect(trend.points.map(({ share, taken, offered, from, to }) => [share, taken, offered, from, to])).toEqual([
      [0.4, 2, 5, 0, 1],
      [4 / 6, 4, 6, 2, 2],
      [null, 1, 1, 3, 3],
    ]);
    expect(trend.share).toBe(7 / 12);
  });

  it("loses no chance, and has points that can be told apart, however many attempts there were", () => {
    const inputs = fc.array(fc.record({ taken: fc.nat(4), offered: fc.nat(6), slipped: fc.nat(2) }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(inputs, (shown) => {
        const { whole, points } = trendOf(shown.map((one, at) => ({ at, ...one })));
        expect(points.reduce((sum, { offered }) => sum + offered, 0)).toBe(whole.offered);
        expect(points.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(shown.length);
        expect(points.length).toBeLessThanOrEqual(13);
        for (const { offered, share } of points) expect(share === null).toBe(offered < FEWEST_CHANCES);
        expect(points.slice(0, -1).every(({ offered }) => offered >= FEWEST_CHANCES)).toBe(true);
      }),
    );
  });
});

describe("progress", () => {
  const plays = [
    attempt("first-day", 3, ["hear-out 2 of 2", "interrupted slipped 0 of 1", "apologise 1 of 1"], { score: 80 }),
    attempt("first-day", 0, ["hear-out 0 of 2", "interrupted slipped 1 of 1"], { score: 30, ending: "walked-out" }),
    attempt("late-parcel", 1, ["hear-out 1 of 2", "own-it 1 of 1"], { ending: "partly" }),
    attempt("dead-kettle", 4, ["hear-out 3 of 3", "open-question 0 of 1"]),
  ];
  const { attempts, skills, replayed } = progressOf(plays, taught);

  it("is by skill, in the order of a conversation, with its chances and its slips", () => {
    expect(attempts).toBe(4);
    expect(skills.map(({ skill, whole, share }) => ({ skill, ...whole, share }))).toEqual([
      { skill: "listen", offered: 9, taken: 6, slipped: 1, share: 6 / 9 },
      { skill: "understand", offered: 1, taken: 0, slipped: 0, share: null },
      { skill: "acknowledge", offered: 2, taken: 2, slipped: 0, share: null },
    ]);
  });

  it("is by practice within a skill, with the slips that go against it", () => {
    const [listen] = skills;
    expect(listen?.practices.map(({ practice, whole }) => ({ practice, ...whole }))).toEqual([
      { practice: "hear-out", offered: 9, taken: 6, slipped: 1 },
    ]);
  });

  it("sets the first attempt at a scenario beside the latest, and its skills on the others beside them", () => {
    const [again] = replayed;
    expect(replayed).toHaveLength(1);
    expect(again).toMatchObject({ scenario: "first-day", attempts: 2 });
    expect(again?.first).toMatchObject({
      score: 30,
      ending: "walked-out",
      chances: { offered: 2, taken: 0, slipped: 1 },
    });
    expect(again?.latest).toMatchObject({ score: 80, chances: { offered: 3, taken: 3, slipped: 0 } });
    // Its skills are those of hear-out and apologise: what was understood elsewhere is none of them.
    expect(again?.elsewhere).toEqual({
      before: { offered: 0, taken: 0, slipped: 0 },
      since: { offered: 6, taken: 5, slipped: 0 },
    });
  });

  it("is the same in whatever order the attempts come", () => {
    expect(progressOf(plays.toReversed(), taught)).toEqual(progressOf(plays, taught));
  });

  it("counts attempts of which only the result is known, and says so", () => {
    const old = attempt("first-day", 0, [], { finished: 0, score: 55 });
    expect(progressOf([old], taught)).toEqual({ attempts: 1, counted: 0, skills: [], replayed: [] });
    expect(progressOf([], taught)).toEqual({ attempts: 0, counted: 0, skills: [], replayed: [] });
  });

  it("passes over what is no longer taught", () => {
    expect(progressOf([attempt("first-day", 0, ["juggling 1 of 1", "__proto__ 1 of 1"])], taught).skills).toEqual([]);
  });
});
