import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineShape } from "#ui/debrief/timeline-shape.ts";

const value = fc.integer({ min: 0, max: 100 });
const NO_ENDINGS = { resolved: 0, partly: 0, unresolved: 0, "walked-out": 0, escalated: 0 };
const outlookOf = (good: number, margin = 0) => ({ good, margin, prospect: 0, endings: NO_ENDINGS });
const someOutlook = fc.option(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
);
const somePoints = fc.array(
  fc.record({
    meters: fc.record({ calm: value, trust: value }),
    outlook: someOutlook.map((one) => (one === null ? null : outlookOf(...one))),
  }),
  { minLength: 1, maxLength: 25 },
);
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

  it("has room for a class's votes below the lines, which stay as they are", () => {
    fc.assert(
      fc.property(somePoints, someWidth, (points, width) => {
        const [one, ofClass] = [timelineShape(points, width), timelineShape(points, width, true)];
        expect(ofClass.height).toBeGreaterThan(one.height);
        expect({ ...ofClass, height: one.height }).toEqual(one);
      }),
    );
  });

  it("draws 100 at the top, 0 at the bottom, and more always higher", () => {
    fc.assert(
      fc.property(value, value, someWidth, (one, other, width) => {
        const { spots, top, bottom, ticks } = timelineShape(
          [
            { meters: { calm: one, trust: other }, outlook: null },
            { meters: { calm: 100, trust: 0 }, outlook: null },
          ],
          width,
        );
        expect(spots[1]?.y).toEqual({ calm: top, trust: bottom });
        expect(Math.sign((spots[0]?.y.calm ?? 0) - (spots[0]?.y.trust ?? 0))).toBe(Math.sign(other - one) + 0);
        expect(ticks.map(({ y }) => y)).toEqual([bottom, (top + bottom) / 2, top]);
      }),
    );
  });

  it("draws the chance on the same heights, with a band where it is only estimated, and nothing while it isn't known", () => {
    const meters = { calm: 0, trust: 0 };
    fc.assert(
      fc.property(someWidth, (width) => {
        const exact = timelineShape(
          [0, 0.5, 1].map((good) => ({ meters, outlook: outlookOf(good) })),
          width,
        );
        const { top, bottom } = exact;
        expect(exact.spots.map(({ chance }) => chance)).toEqual([bottom, (top + bottom) / 2, top]);
        expect(exact.chance?.band).toBe("");
        const estimated = timelineShape([{ meters, outlook: outlookOf(0.5, 0.1) }], width);
        expect(estimated.chance?.band).toMatch(/^M.*Z$/);
        const unknown = timelineShape([{ meters, outlook: null }], width);
        expect([unknown.chance, unknown.spots[0]?.chance]).toEqual([null, null]);
      }),
    );
  });

  it("stays within its frame, however wide the margin of an estimate is", () => {
    fc.assert(
      fc.property(somePoints, someWidth, (points, width) => {
        const { chance, top, bottom } = timelineShape(points, width);
        const heights = [...(chance?.band ?? "").matchAll(/[ML]\S+ (\S+?)(?=[LZ]|$)/g)].map(([, y]) => Number(y));
        for (const y of heights) {
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        }
      }),
    );
  });
});
