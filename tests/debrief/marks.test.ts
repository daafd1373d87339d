import { describe, expect, it } from "vitest";
import { marksRead } from "#debrief/marks.ts";
import { rentPlayed, withItsRoads } from "./small-plays.ts";

// Its turning points are decisions 1 and 3, lost, and decision 2, kept.
const play = withItsRoads(rentPlayed("0 0 1"));
const fewer = { ...play, turningPoints: play.turningPoints.slice(0, 2) };

describe("what the trainee marked", () => {
  it.each([
    [[], ""],
    [[0], "You marked decision 1. That is what the debrief found too."],
    [[0, 2], "You marked decisions 1 and 3. That is what the debrief found too."],
    [[2], "You marked decision 3. The debrief has it among the turning points too, and decision 1 before all."],
    [
      [1],
      "You marked decision 2. The meters put more weight on decision 1 than on decision 2; they can't see everything, so compare the two.",
    ],
    [
      [1, 2],
      "You marked decisions 2 and 3. Decision 3 is among the turning points here too. The meters put more weight on decision 1 than on decision 2; they can't see everything, so compare the two.",
    ],
  ])("%j is set beside what was worked out", (marked, words) => {
    expect(marksRead(fewer, marked)).toBe(words);
  });

  it("is left alone where nothing could be worked out", () => {
    expect(marksRead({ ...play, turningPoints: [] }, [1])).toBe("");
  });
});
