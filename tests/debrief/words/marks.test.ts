import { describe, expect, it } from "vitest";
import { marksRead } from "#debrief/words/marks.ts";
import { rentPlayed, withItsRoads } from "../small-plays.ts";

// Its turning points are decision 1, lost, and decision 2, won.
const play = withItsRoads(rentPlayed("0 0 1"));

describe("what the trainee marked", () => {
  it.each([
    [[], ""],
    [[0], "You picked decision 1. So did we."],
    [[0, 1], "You picked decisions 1 and 2. So did we."],
    [[1], "You picked decision 2. So did we, but decision 1 mattered most."],
    [[2], "You picked decision 3. We think decision 1 mattered more than decision 3. Compare the two."],
    [
      [1, 2],
      "You picked decisions 2 and 3. We picked decision 2 too. We think decision 1 mattered more than decision 3. Compare the two.",
    ],
  ])("%j is set beside what was worked out", (marked, words) => {
    expect(marksRead(play, marked)).toBe(words);
  });

  it("is left alone where nothing could be worked out", () => {
    expect(marksRead({ ...play, turningPoints: [] }, [1])).toBe("");
  });
});
