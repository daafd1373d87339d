import { describe, expect, it } from "vitest";
import { STRETCH, placeInStretch, stretchIsOver } from "#session/stretch.ts";

const retry = { of: "x", decision: 4, first: [{ reply: 0, breathed: false }], goesOn: false };

describe("a stretch that is tried again", () => {
  it("begins with the decision that it tries again, and has three", () => {
    expect([4, 5, 6].map((replies) => placeInStretch(retry, replies))).toEqual([1, 2, 3]);
    expect([4, 5, 6, 7].map((replies) => stretchIsOver(retry, replies))).toEqual([false, false, false, true]);
    expect(STRETCH).toBe(3);
  });

  it("is none where the whole conversation is played, or gone on with, or the first try is no longer known", () => {
    for (const other of [null, { ...retry, goesOn: true }, { ...retry, first: [] }]) {
      expect(placeInStretch(other, 5)).toBeNull();
      expect(stretchIsOver(other, 9)).toBe(false);
    }
  });
});
