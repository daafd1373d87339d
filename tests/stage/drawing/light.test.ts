import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lightOf } from "#stage/drawing/light.ts";

const meter = fc.integer({ min: 0, max: 100 });

describe("the light in the room", () => {
  it("grows hotter, never cooler, as calm falls", () => {
    fc.assert(
      fc.property(meter, meter, meter, (trust, one, other) => {
        const [calmer, hotter] = [
          lightOf({ calm: Math.max(one, other), trust }),
          lightOf({ calm: Math.min(one, other), trust }),
        ];
        expect(hotter.heat).toBeGreaterThanOrEqual(calmer.heat);
        expect(hotter.edge).toBeGreaterThanOrEqual(calmer.edge);
        expect(hotter.warmth).toBeLessThanOrEqual(calmer.warmth);
      }),
    );
  });

  it("never hides the room", () => {
    fc.assert(
      fc.property(meter, meter, (calm, trust) => {
        const { heat, chill, warmth } = lightOf({ calm, trust });
        expect(heat + chill + warmth).toBeLessThan(0.4);
      }),
    );
  });

  it("closes in at the edges only when the customer is about to lose their temper", () => {
    expect(lightOf({ calm: 25, trust: 10 }).edge).toBe(0);
    expect(lightOf({ calm: 5, trust: 10 }).edge).toBeGreaterThan(0.5);
  });

  it("is warm when both calm and trust are high, and plain between", () => {
    expect(lightOf({ calm: 90, trust: 90 }).warmth).toBeGreaterThan(0.2);
    expect(lightOf({ calm: 90, trust: 40 }).warmth).toBe(0);
    expect(lightOf({ calm: 45, trust: 45 })).toEqual({ heat: 0, chill: 0, warmth: 0, edge: 0 });
  });
});
