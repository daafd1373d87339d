import { describe, expect, it } from "vitest";
import { findRoads } from "#debrief/find-roads.ts";
import { type TriedPlay, twoTries } from "#debrief/two-tries.ts";
import { twoTriesWords } from "#debrief/words/two-tries.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../root.ts";
import { rentPlayed } from "./small-plays.ts";

const within = { number: 0, most: 2 };
const walked = (encounter: Encounter): TriedPlay => ({
  encounter,
  roads: findRoads(encounter.scenario, rulebook, stepsOf(encounter), stillClock),
});
const compared = (first: string, second: string, stretch = within) =>
  twoTries(walked(rentPlayed(first)), walked(rentPlayed(second)), stretch, handbook);

describe("two tries at one stretch", () => {
  it("have what was said in each, what it did, and where calm, trust and the chance stood then", () => {
    const tries = compared("0 1 2", "1 0 0");
    expect(tries?.first.moments.map(({ said }) => said)).toEqual([
      "Please, Mr Okafor, try to relax.",
      "That was the system, not us.",
    ]);
    expect(tries?.second.moments.map(({ said }) => said)).toEqual([
      "Say nothing. Let him finish.",
      "What did they tell you on Monday?",
    ]);
    expect(tries?.second.after).toEqual(tries?.second.moments.at(-1)?.after);
    expect([tries?.first.outlook?.good, tries?.second.outlook?.good]).toEqual([0, 1]);
  });

  it("are as long as the second has come so far, and say where one of them ended", () => {
    expect(compared("0 1 2", "1")?.first.moments).toHaveLength(1);
    const toTheEnd = compared("0 1 2", "1 0 0", { number: 1, most: 3 });
    expect([toTheEnd?.first.ended, toTheEnd?.second.ended]).toEqual(["walked-out", "resolved"]);
    expect(compared("0 1 2", "1 0")?.second.ended).toBeNull();
  });

  it("are none where one has not come to the decision", () => {
    expect(compared("0 1 2", "1", { number: 1, most: 3 })).toBeNull();
  });

  it("are told apart by the chance, by calm and trust where that is the same, or not at all", () => {
    const words = (first: string, second: string): string => {
      const tries = compared(first, second);
      return tries === null ? "" : twoTriesWords(tries);
    };
    expect(words("0 1 2", "1 0 0")).toBe("The chance of a good end is 100% now. It was 0% the first time.");
    expect(words("1 2 0", "1 0 0")).toBe("This time calm is 42 instead of 38 and trust is 37 instead of 33.");
    expect(words("1 0 0", "1 0 0")).toBe("Both tries led to the same place.");
  });
});
