import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trendOf } from "#practice/trend.ts";
import { TREND_HEIGHT, TREND_WIDTH, trendShape } from "#ui/progress/trend-shape.ts";

const inputs = fc.array(fc.record({ taken: fc.nat(3), offered: fc.nat(6), slipped: fc.nat(2) }), { maxLength: 60 });
const trends = inputs.map((shown) => trendOf(shown.map((one, at) => ({ at, ...one }))));

describe("the picture of a trend", () => {
  it("has a spot for each point that claims something, from left to right, within the picture", () => {
    fc.assert(
      fc.property(trends, ({ points }) => {
        const { spots, left, right, bottom } = trendShape(points);
        expect(spots).toHaveLength(points.filter(({ share }) => share !== null).length);
        for (const [at, { x, y }] of spots.entries()) {
          expect(x).toBeGreaterThan(spots[at - 1]?.x ?? left);
          expect(x).toBeLessThan(right);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        expect(right).toBeLessThan(TREND_WIDTH);
        expect(bottom).toBeLessThan(TREND_HEIGHT);
      }),
    );
  });

  it("draws no line through a single point", () => {
    expect(trendShape(trendOf([{ at: 0, taken: 3, offered: 6, slipped: 0 }]).points).line).toBe("");
  });
});
