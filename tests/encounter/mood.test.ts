import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moodOf } from "#encounter/mood.ts";
import type { Meters } from "#guidance/words.ts";
import { MOODS } from "#scenario/words.ts";

const points = fc.integer({ min: 0, max: 100 });
/** 0 is the angriest. */
const warmth = (meters: Meters): number => MOODS.indexOf(moodOf(meters));

describe("the mood that the meters show", () => {
  it("is never hotter with more calm", () => {
    fc.assert(
      fc.property(points, points, points, (calm, more, trust) => {
        expect(warmth({ calm: Math.min(100, calm + more), trust })).toBeGreaterThanOrEqual(warmth({ calm, trust }));
      }),
    );
  });

  it("is never hotter with more trust", () => {
    fc.assert(
      fc.property(points, points, points, (calm, trust, more) => {
        expect(warmth({ calm, trust: Math.min(100, trust + more) })).toBeGreaterThanOrEqual(warmth({ calm, trust }));
      }),
    );
  });

  it("goes from furious to delighted, and comes past every mood there is", () => {
    expect(moodOf({ calm: 0, trust: 0 })).toBe("furious");
    expect(moodOf({ calm: 100, trust: 100 })).toBe("delighted");
    const shown = new Set<string>();
    for (let calm = 0; calm <= 100; calm++) for (const trust of [0, 50, 100]) shown.add(moodOf({ calm, trust }));
    expect([...shown].toSorted()).toEqual(MOODS.toSorted());
  });

  it("is no better than relieved for somebody who has calmed down and believes nothing", () => {
    for (let calm = 0; calm < 90; calm++) expect(["pleased", "delighted"]).not.toContain(moodOf({ calm, trust: 0 }));
  });
});
