import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessAt } from "#debrief/guess.ts";
import { debriefed, rentPlayed } from "./small-plays.ts";

const debrief = debriefed(rentPlayed("1 0 0"));
const [moment] = debrief.moments;
if (moment === undefined) throw new Error("this play has no decision");
const inScript = (thoughts: readonly string[], seed = 1) => ({
  scenario: { ...debrief.scenario, thoughts },
  made: { ...debrief.made, seed },
});

describe("what went through the customer's mind", () => {
  it("is guessed among three: the thought, and two that were written for other moments of the scenario", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3 }),
        fc.nat(),
        fc.nat(),
        (all, at, seed) => {
          const thought = all[at % all.length] ?? "";
          const guess = guessAt(inScript(all, seed), { ...moment, thought });
          expect(guess?.options).toHaveLength(3);
          expect(guess?.options).toContain(thought);
          expect(new Set(guess?.options).size).toBe(3);
          for (const option of guess?.options ?? []) expect(all).toContain(option);
        },
      ),
    );
  });

  it("stands in no place that gives it away, and in the same one each time", () => {
    const all = ["one", "two", "three"];
    const placeWith = (seed: number): number =>
      guessAt(inScript(all, seed), { ...moment, thought: "two" })?.options.indexOf("two") ?? -1;
    const places = Array.from({ length: 60 }, (_, seed) => placeWith(seed));
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
    expect(placeWith(7)).toBe(placeWith(7));
  });

  it("is asked with fewer to pick from where the script has fewer, and not at all where it has none", () => {
    expect(guessAt(inScript(["one"]), { ...moment, thought: "one" })?.options).toEqual(["one"]);
    expect(guessAt(inScript(["one"]), { ...moment, thought: "" })).toBeNull();
  });
});
