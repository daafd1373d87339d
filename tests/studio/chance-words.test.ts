import { expect, test } from "vitest";
import type { MeasuredLevel } from "#authoring/look-through/looked-through.ts";
import { chanceStep, goodEndWords, comesWords, doesWords, levelWords } from "#studio/chance-words.ts";

test("a chance is said in words that promise neither too much nor too little", () => {
  expect([1, 0.998, 0.74, 0.5, 0.004, 0, null].map(goodEndWords)).toEqual([
    "always ends well",
    "nearly always ends well",
    "74 of 100 plays end well",
    "50 of 100 plays end well",
    "hardly ever ends well",
    "never ends well",
    "not known",
  ]);
  expect([0.8, 0.6, 0.4, 0.2, 0].map(chanceStep)).toEqual([5, 4, 3, 2, 1]);
});

test("what a reply does is said by the guidance's titles, and a sorry that comes too soon is a slip", () => {
  const does = (helps: string[], hurts: string[], isSlip = hurts.length > 0): string =>
    doesWords({ helps, hurts, isSlip });
  expect(does(["Hear them out"], [])).toBe("Good: Hear them out");
  expect(does(["Hear them out"], ["Used jargon"])).toBe("Good: Hear them out · Slip: Used jargon");
  expect(does(["Apologise"], [], true)).toBe("Good: Apologise · A slip at this moment");
  expect(does([], [])).toBe("Only moves the story on");
});

test("so is how many come to a decision", () => {
  expect([1.4, 1, 0.96, 0.42, 0.01].map(comesWords)).toEqual([
    "everybody comes here, some more than once",
    "everybody comes here",
    "nearly everybody comes here",
    "4 of 10 come here",
    "hardly anybody comes here",
  ]);
});

test("the level that was written is held against how it plays", () => {
  const measured: MeasuredLevel = {
    written: 1,
    fitting: [1],
    fortunes: { usuallyWell: 77, decentWell: 98, decentResolved: 90 },
  };
  expect(levelWords(measured)).toBe(
    "You wrote level 1, for beginners, and that’s how hard it is. An ordinary colleague ends well in 77 of 100 plays, somebody who never slips in 98 of 100.",
  );
  expect(levelWords({ ...measured, fitting: [2, 3] })).toContain("It plays like level 2.");
  expect(levelWords({ ...measured, fitting: [] })).toContain("No level fits");
});
