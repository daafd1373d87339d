import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tailTo } from "#ui/tail.ts";

/** From where the tail leaves the bubble, to its tip, and back to the bubble. */
function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const at = (place: number): readonly [number, number] => [
    numbers[place] ?? Number.NaN,
    numbers[place + 1] ?? Number.NaN,
  ];
  return [at(0), at(4), at(8)];
}

const bubbles = fc.record({ width: fc.integer({ min: 90, max: 600 }), height: fc.integer({ min: 62, max: 400 }) });
const beside = fc.record({ x: fc.integer({ min: -500, max: -40 }), y: fc.integer({ min: -300, max: 600 }) });
const above = fc.record({ x: fc.integer({ min: -10, max: 600 }), y: fc.integer({ min: -300, max: -10 }) });

describe("the tail of a bubble", () => {
  it("leaves it to the left where the mouth is beside it, between its corners, towards the mouth and short of it", () => {
    fc.assert(
      fc.property(beside, bubbles, (mouth, bubble) => {
        const [from, tip, to] = pointsOf(tailTo(mouth, bubble));
        for (const [x, y] of [from ?? [0, 0], to ?? [0, 0]]) {
          expect(x).toBe(1);
          expect(y).toBeGreaterThanOrEqual(20);
          expect(y).toBeLessThanOrEqual(bubble.height - 19);
        }
        expect(tip?.[0]).toBeLessThan(0);
        expect(tip?.[0]).toBeGreaterThan(mouth.x);
      }),
    );
  });

  it("leaves it upwards where the mouth is above it", () => {
    fc.assert(
      fc.property(above, bubbles, (mouth, bubble) => {
        const [from, tip, to] = pointsOf(tailTo(mouth, bubble));
        expect(from?.[1]).toBe(1);
        expect(tip?.[1]).toBeLessThan(0);
        expect(from?.[0]).toBeGreaterThanOrEqual(20);
        expect(to?.[0]).toBeLessThanOrEqual(Math.max(42, bubble.width - 20));
      }),
    );
  });

  it("points up to a mouth that is higher than the bubble, and down to one that is lower", () => {
    const bubble = { width: 300, height: 100 };
    const tipTo = (y: number): number => pointsOf(tailTo({ x: -80, y }, bubble))[1]?.[1] ?? Number.NaN;
    expect(tipTo(-60)).toBeLessThan(tipTo(50));
    expect(tipTo(50)).toBeLessThan(tipTo(200));
  });
});
