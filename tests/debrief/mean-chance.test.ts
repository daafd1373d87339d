import { describe, expect, it } from "vitest";
import { meanChance } from "#debrief/mean-chance.ts";
import type { Crossing } from "#debrief/roads.ts";

const UNKNOWN: Crossing = {
  number: 0,
  before: null,
  after: null,
  replies: [],
  loss: 0,
  gain: 0,
  reach: { before: null, after: null },
  better: null,
};
const after = (good: number): Crossing => ({
  ...UNKNOWN,
  after: {
    good,
    margin: 0,
    prospect: 0,
    endings: { resolved: good, partly: 0, unresolved: 1 - good, "walked-out": 0, escalated: 0 },
  },
});

describe("how well placed a conversation was throughout", () => {
  it("is its chance of a good end on average after each reply", () => {
    expect(meanChance({ crossings: [after(0.4), after(0.8)] })).toBeCloseTo(0.6);
  });

  it("leaves out what isn't known, and is unknown where nothing is", () => {
    expect(meanChance({ crossings: [UNKNOWN, after(0.5)] })).toBe(0.5);
    expect(meanChance({ crossings: [UNKNOWN] })).toBeNull();
  });
});
