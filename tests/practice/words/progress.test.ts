import { describe, expect, it } from "vitest";
import { trendOf } from "#practice/trend.ts";
import { shareWords, slipsWords, takenWords, trendWords } from "#practice/words/progress.ts";

const trend = (...taken: readonly (readonly [number, number])[]) =>
  trendOf(taken.map(([took, offered], at) => ({ at, taken: took, offered, slipped: 0 })));

describe("progress in words", () => {
  it.each([
    [trend(), "Not enough chances yet: none so far. From five on, you see how you’re doing."],
    [trend([1, 3]), "Not enough chances yet: three so far. From five on, you see how you’re doing."],
    [trend([3, 6]), "Five more chances, and you see whether it’s changing."],
    [trend([3, 6], [2, 4]), "One more chance, and you see whether it’s changing."],
    [trend([2, 5], [3, 5], [4, 5]), "Up from 40% to 80%."],
    [trend([5, 5], [3, 5], [1, 2]), "Down from 100% to 60%."],
    [trend([7, 10], [7, 10]), "About the same as at first: 70%."],
  ])("says what has changed, and claims nothing from few chances: %#", (of, words) => {
    expect(trendWords(of)).toBe(words);
  });

  it("counts as people do", () => {
    expect(takenWords({ taken: 14, offered: 18, slipped: 0 })).toBe("14 of 18 chances taken");
    expect(takenWords({ taken: 1, offered: 1, slipped: 0 })).toBe("1 of 1 chance taken");
    expect([0, 1, 3].map(slipsWords)).toEqual(["no slips", "1 slip", "3 slips"]);
    expect(shareWords(2 / 3)).toBe("67%");
  });
});
