import { describe, expect, it } from "vitest";
import { whenWords } from "#ui/when.ts";

const at = (day: number, hour: number): number => new Date(2026, 4, day, hour).getTime();
const now = at(20, 9);

describe("how long ago something was", () => {
  it.each([
    ["today", at(20, 0)],
    ["yesterday", at(19, 23)],
    ["yesterday", at(19, 1)],
    ["2 days ago", at(18, 23)],
    ["13 days ago", at(7, 8)],
    ["2 weeks ago", at(6, 8)],
    ["today", at(21, 8)],
  ])("is %s", (words, then) => {
    expect(whenWords(then, now)).toBe(words);
  });

  it("is the date when it is long past", () => {
    expect(whenWords(new Date(2025, 10, 3, 12).getTime(), now)).toBe("on 3 November 2025");
  });

  it("counts days by the calendar, also across a change of the clocks", () => {
    for (let days = 2; days < 14; days++)
      expect(whenWords(new Date(2026, 2, 31 - days, 23).getTime(), new Date(2026, 2, 31, 1).getTime())).toBe(
        `${days} days ago`,
      );
  });
});
