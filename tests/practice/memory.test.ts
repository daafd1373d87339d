import { Rating } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { gradeOf, memoryOf } from "#practice/memory.ts";
import { DAY, MONDAY, attempt, taught } from "./attempts.ts";

const recallOf = (shown: readonly string[], days: number): number =>
  memoryOf([attempt("first-day", 0, shown)], taught, MONDAY + days * DAY).get("hear-out")?.recall ?? Number.NaN;

describe("the grade that an attempt gives a practice", () => {
  it.each([
    ["missed", { offered: 2, taken: 0, underPressure: 0, slipped: 0 }, Rating.Again],
    ["slipped on, and never done", { offered: 0, taken: 0, underPressure: 0, slipped: 1 }, Rating.Again],
    ["done, and slipped on", { offered: 2, taken: 2, underPressure: 2, slipped: 1 }, Rating.Hard],
    ["done at one chance of three", { offered: 3, taken: 1, underPressure: 1, slipped: 0 }, Rating.Hard],
    ["done", { offered: 2, taken: 2, underPressure: 0, slipped: 0 }, Rating.Good],
    ["done under pressure, but not always", { offered: 3, taken: 2, underPressure: 1, slipped: 0 }, Rating.Good],
    ["done under pressure", { offered: 2, taken: 2, underPressure: 1, slipped: 0 }, Rating.Easy],
  ])("follows from what was done: %s", (_, shown, grade) => {
    expect(gradeOf(shown)).toBe(grade);
  });
});

describe("the memory of a practice", () => {
  it("fades with time", () => {
    const [today, later, muchLater] = [0, 7, 90].map((days) => recallOf(["hear-out 1 of 1"], days));
    expect(today).toBeCloseTo(1);
    expect(later).toBeLessThan(today ?? 0);
    expect(muchLater).toBeLessThan(later ?? 0);
  });

  it("lasts longer for what was done under pressure, and shorter for what was missed or slipped on", () => {
    const after = (shown: string): number => recallOf([shown], 14);
    expect(after("hear-out 1 of 1 pressed")).toBeGreaterThan(after("hear-out 1 of 1"));
    expect(after("hear-out 1 of 1")).toBeGreaterThan(after("hear-out 0 of 1"));
    expect(after("interrupted slipped 1 of 1")).toBe(after("hear-out 0 of 1"));
  });

  it("lasts longer with each time that it was done", () => {
    const often = [0, 3, 10, 30].map((day) => attempt("first-day", day, ["hear-out 1 of 1"]));
    const once = often.slice(-1);
    const at = MONDAY + 60 * DAY;
    expect(memoryOf(often, taught, at).get("hear-out")?.recall).toBeGreaterThan(
      memoryOf(once, taught, at).get("hear-out")?.recall ?? 1,
    );
  });

  it("knows when it was last done, which a missed chance doesn't change", () => {
    const plays = [attempt("first-day", 0, ["hear-out 1 of 1"]), attempt("first-day", 5, ["hear-out 0 of 1"])];
    expect(memoryOf(plays, taught, MONDAY + 9 * DAY).get("hear-out")).toMatchObject({
      last: MONDAY + 5 * DAY,
      lastTaken: MONDAY,
    });
  });

  it("is none of what there was never a chance for, nor of what is no longer taught", () => {
    const known = memoryOf([attempt("first-day", 0, ["hear-out 1 of 1", "juggling 1 of 1"])], taught, MONDAY);
    expect([...known.keys()]).toEqual(["hear-out"]);
  });
});
