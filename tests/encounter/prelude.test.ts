import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, decide } from "#encounter/encounter.ts";
import { type Prelude, preludeOf } from "#encounter/prelude.ts";
import { previewOf } from "#encounter/shown.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { inkFrom, uncheckedScenario } from "../paths/generated-ink.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { asShown } from "./as-shown.ts";

const preludeTo = (story: string): Prelude | null => {
  const scenario = scenarioOf(scriptAround(story).text);
  return preludeOf(scenario, scenario, rulebook);
};
const seeds = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 8, maxLength: 8 });
const REPLIES = "*   [Wait. #plain]\n    OKAFOR: Well.\n*   [Sigh. #plain]\n    OKAFOR: So?";

describe("a conversation's beginning, known before it is played", () => {
  it("is what the forgotten cheque opens with, for every seed", () => {
    const cheque = theCheque;
    const prelude = preludeOf(cheque, cheque, rulebook);
    if (prelude === null) throw new Error("the forgotten cheque has no prelude");
    for (const seed of [0, 1, 77, 4_294_967_295]) {
      const { opening, now, standing, turns } = beginCheque(seed);
      expect(previewOf(prelude, seed)).toMatchObject({
        opening,
        now: asShown(now),
        standing: { meters: standing.meters },
        turns,
      });
    }
  });

  it("carries time limits along", () => {
    const prelude = preludeTo("OKAFOR: Well?\n*   [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well.");
    expect(prelude?.decision).toMatchObject({ number: 0, seconds: 8, timeout: 0 });
  });

  it("holds what the opening lines did to the meters", () => {
    const prelude = preludeTo(`OKAFOR: Three days! #calm: -5\n${REPLIES}`);
    expect(prelude?.opening.before.calm).toBe(30);
    expect(prelude?.opening.after.calm).toBe(25);
  });

  it.each([
    ["a number", `{RANDOM(1, 6) > 3: OKAFOR: Three days!|OKAFOR: Four days!}\n${REPLIES}`],
    ["a shuffled line", `OKAFOR: {~Three days!|Four days!|All week!}\n${REPLIES}`],
    ["which replies there are", `OKAFOR: Well?\n*   {RANDOM(1, 2) == 1} [Go. #plain]\n    OKAFOR: No.\n${REPLIES}`],
    ["a meter", `~ calm = RANDOM(10, 90)\nOKAFOR: Well?\n${REPLIES}`],
    ["something that seldom happens", `{RANDOM(1, 20) == 1: A bell rings.}\nOKAFOR: Well?\n${REPLIES}`],
    [
      "a reply that is seldom missing",
      `OKAFOR: Well?\n*   {RANDOM(1, 20) > 1} [Go. #plain]\n    OKAFOR: No.\n${REPLIES}`,
    ],
    ["an item of a list", `LIST days = (friday), (monday)\nOKAFOR: {LIST_RANDOM(days)}!\n${REPLIES}`],
    ["lines that come once each, in any order", `{shuffle once:\n- OKAFOR: Well?\n- OKAFOR: So?\n}\n${REPLIES}`],
    ["what nobody sees", `~ temp die = RANDOM(1, 6)\nOKAFOR: Well?\n${REPLIES}`],
  ])("can't be known of a story that draws lots about %s before its first decision", (_what, story) => {
    expect(preludeTo(story)).toBeNull();
  });

  it("can be known of a story that sets where its lots begin, and draws none yet", () => {
    expect(preludeTo(`~ SEED_RANDOM(4)\nOKAFOR: Well?\n${REPLIES}`)).not.toBeNull();
  });

  it("is how the story opens for any seed, whatever ink it is made of", () => {
    let previewed = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 60, maxLength: 200 }), seeds, (row, tried) => {
        const scenario = uncheckedScenario(inkFrom(row));
        if (scenario === null) return;
        const prelude = preludeOf(scenario, scenario, rulebook);
        if (prelude === null) return;
        previewed += 1;
        for (const seed of tried) {
          const { opening, now, standing, turns } = begin(scenario, rulebook, seed, stillClock);
          expect(previewOf(prelude, seed)).toMatchObject({
            opening,
            now: asShown(now),
            standing: { meters: standing.meters },
            turns,
          });
        }
      }),
      { numRuns: 60 },
    );
    expect(previewed).toBeGreaterThan(10);
  });

  it("can be known of a story that draws lots only after its first decision", () => {
    const prelude = preludeTo(`OKAFOR: Well?\n${REPLIES}\n-   OKAFOR: {~Three days!|Four days!}`);
    expect(prelude?.opening.beats.map(({ text }) => text)).toEqual(["Well?"]);
  });

  it("can't be known of a story without a decision", () => {
    const story = scriptAround("OKAFOR: I am going.");
    const scenario = scenarioOf(story.text);
    expect(decide(begin(scenario, rulebook, 1, stillClock))).toBeNull();
    expect(preludeOf(scenario, scenario, rulebook)).toBeNull();
  });
});
