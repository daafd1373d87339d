import { describe, expect, it } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { authorNumbers } from "#authoring/check/numbers.ts";
import { briefNumbers, numbersText } from "#authoring/check/numbers-text.ts";
import { wordsOf } from "#authoring/check/word-count.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { readScenario } from "#script/read-scenario.ts";
import { stillClock } from "../../root.ts";
import { headerWith, inputOf } from "../../script/a-script.ts";
import { catalogue } from "./checking.ts";

/** Two decisions. */
const FULL = `${headerWith("# title: Full")}
VAR calm = 60
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Well?
*   [Let him finish. #use: hear-out]
    OKAFOR: So.
*   [Let him wait. #calm: +20 #plain]
    OKAFOR: Hm.
*   Please, try to relax. #slip: told-to-relax
    OKAFOR: Relax?
-   { calm < 58: -> hot }
    OKAFOR: And now?
*   I look it up. #use: offer-solution
    OKAFOR: Good. #ending: resolved #outcome: He has his money.
    -> END
*   It was your fault. #slip: blamed
    OKAFOR: Mine? #ending: unresolved #outcome: He has nothing.
    -> END
=== hot ===
OKAFOR: Enough. #ending: walked-out #outcome: He leaves.
-> END
`;

function numbersOf(text: string) {
  const read = readScenario(inputOf(text));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join("; "));
  return authorNumbers(checkScript(read.value, catalogue(), stillClock).subject);
}
const numbers = numbersOf(FULL);

describe("the numbers that an author needs", () => {
  it("say at a test what the meter can be there on any way, and how many random plays pass it", () => {
    const [test] = numbers.tests;
    expect(test).toMatchObject({ words: "calm < 58", ranges: [{ meter: "calm", least: 40, most: 80 }] });
    expect(test?.passes).toBeCloseTo(1 / 3, 1);
    expect(numbersText(numbers, { paint: UNPAINTED, width: 100 }).join("\n")).toMatch(
      /calm < 58 {3}calm 40 to 80 here, 3\d% go this way/,
    );
  });

  it("say at a decision where calm and trust can be, at random and without a slip", () => {
    const [first, second] = numbers.decisions;
    expect(first?.atRandom.calm).toEqual({ least: 60, most: 60, middle: 60 });
    expect(second?.atRandom.calm).toMatchObject({ least: 68, most: 80, middle: 68 });
    expect(second?.withoutASlip?.trust.least).toBeGreaterThanOrEqual(30);
  });

  it("give the chance and the scores of each ending", () => {
    const gone = numbers.endings.find(({ kind }) => kind === "walked-out");
    expect(gone?.atRandom).toBeCloseTo(1 / 3);
    expect(gone?.withoutASlip).toBe(0);
    expect(gone?.score?.most).toBeLessThan(60);
  });

  it("have both measures of the level, whether it fits or not", () => {
    expect(briefNumbers(numbers)[0]).toMatch(
      /ordinary colleague's plays \d+% .*; of plays without a slip 100%, and 100% resolved/,
    );
  });

  it("tell where a meter can't rise any more on the best way", () => {
    const fuller = numbersOf(FULL.replace("VAR calm = 60", "VAR calm = 100"));
    expect(fuller.full).toEqual([{ meter: "calm", value: 100, from: 1, of: 2 }]);
    expect(numbers.full).toEqual([]);
  });

  it("count the words of a play, its replies among them, and set them beside the header", () => {
    expect(numbers.reading).toMatchObject({ decisions: 2, lines: 5, promised: 6 });
    expect([wordsOf("Well, it's 5 o'clock."), wordsOf("…"), wordsOf("你好，世界")]).toEqual([4, 0, 2]);
  });
});
