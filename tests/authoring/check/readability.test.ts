import { describe, expect, it } from "vitest";
import { readingAge, sentencesOf } from "#authoring/check/readability.ts";

describe("the reading age", () => {
  it("is the Automated Readability Index, five years on", () => {
    // 9 words of 38 letters in one sentence: 4.71 × 38/9 + 0.5 × 9 − 21.43 = 2.96.
    expect(readingAge(["He has your cheque under his tray since Monday."])).toBeCloseTo(7.96, 2);
    // 4 words of 43 letters, hyphen and apostrophe not counted, in two sentences.
    expect(readingAge(["Undocumented re-directions.", "Customers' complaints."])).toBeCloseTo(
      5 + 4.71 * 10.75 + 1 - 21.43,
      2,
    );
  });

  it("is that of all sentences together", () => {
    const [short, long] = ["He waits.", "Documentation accompanying consignments contradicts specifications."];
    const together = readingAge([short, long]) ?? 0;
    expect(together).toBeGreaterThan(readingAge([short]) ?? 0);
    expect(together).toBeLessThan(readingAge([long]) ?? 0);
  });

  it("is never less than that of a child who begins to read, and none of no words", () => {
    expect(readingAge(["No."])).toBe(5);
    expect(readingAge(["…"])).toBeNull();
    expect(readingAge([])).toBeNull();
  });
});

describe("sentences", () => {
  it.each([
    ["Three days! The rent bounced.", ["Three days!", "The rent bounced."]],
    ['"A window." There.', ['"A window."', "There."]],
    ["Nine pounds fifty", ["Nine pounds fifty"]],
    ["Well... Go on, then.", ["Well...", "Go on, then."]],
    ["…", []],
  ])("of %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
