import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stirOf } from "#stage/drawing/crowd.ts";
import { STIRS } from "#stage/drawing/rooms/room.ts";

const level = fc.integer({ min: 0, max: 100 });

describe("those in the background", () => {
  it("are never less drawn in when the customer is less calm, whatever their trust", () => {
    fc.assert(
      fc.property(level, level, level, level, (one, other, trust, otherTrust) => {
        const [calmer, hotter] = [Math.max(one, other), Math.min(one, other)];
        expect(stirOf({ calm: hotter, trust })).toBeGreaterThanOrEqual(stirOf({ calm: calmer, trust: otherTrust }));
      }),
    );
  });

  it("go about their day at the best of times, and are alarmed at the worst", () => {
    expect(stirOf({ calm: 100, trust: 50 })).toBe(STIRS[0]);
    expect(stirOf({ calm: 0, trust: 50 })).toBe(STIRS.at(-1));
  });
});
