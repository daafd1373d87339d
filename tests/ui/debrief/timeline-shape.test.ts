import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineShape } from "#ui/debrief/timeline-shape.ts";

const value = fc.integer({ min: 0, max: 100 });
const somePoints = fc.array(fc.record({ meters: fc.record({ calm: value, trust: value }) }), {
  minLength: 1,
  maxLength: 25,
});
const someWidth = fc.integer({ min: 200, max: 2000 });

describe("the picture of the timeline", () => {
  it("has a spot for the beginning and for each decision, from left to right, within its frame", () => {
    fc.assert(
      fc.property(somePoints, someWidth, (points, width) => {
        const shape = timelineShape(points, width);
        expect(shape.spots).toHaveLength(points.length);
        for (const [number, spot] of shape.spots.entries()) {
          expect(spot.x).toBeGreaterThan(shape.spots[number - 1]?.x ?? shape.left);
          expect(spot.x).toBeLessThan(shape.right);
        }
      }),
    );
  });

  it("draws 100 at the top, 0 at the bottom, and more always higher", () => {
    fc.assert(
      fc.property(value, value, someWidth, (one, other, width) => {
        const { spots, top, bottom, ticks } = timelineShape(
          [{ meters: { calm: one, trust: other } }, { meters: { calm: 100, trust: 0 } }],
          width,
        );
        expect(spots[1]?.y).toEqual({ calm: top, trust: bottom });
        expect(Math.sign((spots[0]?.y.calm ?? 0) - (spots[0]?.y.trust ?? 0))).toBe(Math.sign(other - one) + 0);
        expect(ticks.map(({ y }) => y)).toEqual([bottom, (top + bottom) / 2, top]);
      }),
    );
  });

  it("writes the lines' names at their ends and never over one another, and leaves them out where it is narrow", () => {
    fc.assert(
      fc.property(value, value, someWidth, (calm, trust, width) => {
        const { names } = timelineShape([{ meters: { calm, trust } }], width);
        expect(names === null).toBe(width < 640);
        if (names === null) return;
        expect(Math.abs(names.calm - names.trust)).toBeGreaterThanOrEqual(24);
        if (calm !== trust) expect(names.calm < names.trust).toBe(calm > trust);
      }),
    );
  });
});
