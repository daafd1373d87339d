/** In which order stories are checked while somebody saves one after the other. An empty list stands for all of them. */
import { expect, it } from "vitest";
import { inTurn } from "#cli/build/check-order.ts";

it.each([
  ["a saved story alone", ["a.ink"], [], [["a.ink"]]],
  ["all stories, where the guidance was saved", [], [], [[]]],
  ["the story saved last before those whose check it stopped", ["b.ink"], [["a.ink"]], [["b.ink"], ["a.ink"]]],
  ["a story that is saved again once", ["a.ink"], [["a.ink"]], [["a.ink"]]],
  ["a story that is saved while all are checked first, and all behind it", ["a.ink"], [[]], [["a.ink"], []]],
  ["all stories at once, where single ones were waiting", [], [["a.ink"], ["b.ink"]], [[]]],
])("checks %s", (_, saved, waiting, expected) => {
  expect(inTurn(saved, waiting)).toEqual(expected);
});
