import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FaceOnPage, type SpeakerOnPage, tailTo as drawnTo } from "#ui/tail.ts";

type Place = readonly [x: number, y: number];

/** From where the tail leaves the bubble, what its edges bend towards, its tip, and where it is back at the bubble. */
function pointsOf(path: string): { from: Place; bends: readonly Place[]; tip: Place; to: Place } {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const at = (place: number): Place => [numbers[place] ?? Number.NaN, numbers[place + 1] ?? Number.NaN];
  return { from: at(0), bends: [at(2), at(6)], tip: at(4), to: at(8) };
}

const isOn = ({ x, y, radiusX, radiusY }: FaceOnPage, [across, down]: Place): boolean =>
  ((across - x) / radiusX) ** 2 + ((down - y) / radiusY) ** 2 < 1;

const tailTo = (...to: Parameters<typeof drawnTo>): string => drawnTo(...to).path;
const alone = (x: number, y: number): SpeakerOnPage => ({ mouth: { x, y }, face: null, others: [] });
const open = { above: Number.POSITIVE_INFINITY, covered: 0 };

const bubbles = fc.record({
  width: fc.integer({ min: 90, max: 600 }),
  height: fc.integer({ min: 62, max: 400 }),
  above: fc.constant(Number.POSITIVE_INFINITY),
  covered: fc.constant(0),
});
const beside = fc.record({ x: fc.integer({ min: -500, max: -40 }), y: fc.integer({ min: -300, max: 600 }) });
const above = fc.record({ x: fc.integer({ min: -10, max: 600 }), y: fc.integer({ min: -300, max: -10 }) });

describe("the tail of a bubble", () => {
  it("leaves it to the left where the mouth is beside it, between its corners, towards the mouth and short of it", () => {
    fc.assert(
      fc.property(beside, bubbles, ({ x, y }, bubble) => {
        const { from, tip, to } = pointsOf(tailTo(alone(x, y), bubble));
        for (const place of [from, to]) {
          expect(place[0]).toBe(1);
          expect(place[1]).toBeGreaterThanOrEqual(20);
          expect(place[1]).toBeLessThanOrEqual(bubble.height - 19);
        }
        expect(tip[0]).toBeLessThan(0);
        expect(tip[0]).toBeGreaterThan(x);
      }),
    );
  });

  it("ends near a mouth beside it, however far away that is, and points at one that is far below or above", () => {
    fc.assert(
      fc.property(beside, bubbles, ({ x, y }, bubble) => {
        const { from, tip } = pointsOf(tailTo(alone(x, y), bubble));
        const left = Math.hypot(tip[0] - x, tip[1] - y);
        if (Math.abs(y - from[1] - 11) <= 170) expect(left).toBeLessThanOrEqual(34);
        else expect(Math.hypot(tip[0] - 1, tip[1] - from[1] - 11)).toBeLessThanOrEqual(87);
      }),
    );
  });

  it("leaves it upwards where the mouth is above it", () => {
    fc.assert(
      fc.property(above, bubbles, ({ x, y }, bubble) => {
        const { from, tip, to } = pointsOf(tailTo(alone(x, y), bubble));
        expect(from[1]).toBe(1);
        expect(tip[1]).toBeLessThan(1);
        expect(from[0]).toBeGreaterThanOrEqual(20);
        expect(to[0]).toBeLessThanOrEqual(Math.max(42, bubble.width - 20));
      }),
    );
  });

  it("goes no further than it can be seen, and is left out where there is no room for it", () => {
    const bubble = { width: 300, height: 80, covered: 0 };
    const { tip } = pointsOf(tailTo(alone(150, -200), { ...bubble, above: 24 }));
    expect(tip[1]).toBeGreaterThanOrEqual(-24);
    expect(tip[1]).toBeLessThan(-20);
    expect(tailTo(alone(150, -200), { ...bubble, above: 9 })).toBe("");
  });

  it("comes out above the words that stand over the bubble", () => {
    const bubble = { width: 300, height: 80, covered: 160, above: 260 };
    const drawn = tailTo(alone(150, -400), bubble);
    const heights = [...drawn.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect([heights[0], heights[1]]).toEqual([1, -159]);
    expect(Math.min(...heights)).toBeLessThan(-160 - 60);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(-260);
    expect(tailTo(alone(150, -400), { ...bubble, above: 165 })).toBe("");
  });

  it("points up to a mouth that is higher than the bubble, and down to one that is lower", () => {
    const bubble = { width: 300, height: 100, ...open };
    const tipTo = (y: number): number => pointsOf(tailTo(alone(-80, y), bubble)).tip[1];
    expect(tipTo(-60)).toBeLessThan(tipTo(50));
    expect(tipTo(50)).toBeLessThan(tipTo(200));
  });

  it("ends beside the head of a speaker who has turned away, and not on it", () => {
    const head = { x: -150, y: 80, radiusX: 80, radiusY: 97 };
    const { tip } = pointsOf(
      tailTo({ mouth: { x: -195, y: 140 }, face: head, others: [] }, { width: 300, height: 100, ...open }),
    );
    expect(isOn(head, tip)).toBe(false);
    expect(tip[0]).toBeGreaterThan(-150);
    expect(tip[0]).toBeLessThan(-70 + 20);
  });

  it("passes behind the faces between, and reaches the speaker all the same", () => {
    const speaker = { x: -550, y: 40, radiusX: 74, radiusY: 90 };
    const between = { x: -145, y: 50, radiusX: 80, radiusY: 97 };
    const below = { ...between, y: 400 };
    const bubble = { width: 400, height: 90, ...open };
    const mouth = { x: -515, y: 90 };
    const { path, behind } = drawnTo({ mouth, face: speaker, others: [between, below] }, bubble);
    expect(behind).toEqual([between]);
    const { tip } = pointsOf(path);
    expect(Math.hypot(tip[0] - mouth.x, tip[1] - mouth.y)).toBeLessThan(60);
  });

  it("never points at somebody who stands nearer than the speaker", () => {
    const between = { x: -145, y: -250, radiusX: 80, radiusY: 97 };
    const { tip } = pointsOf(
      tailTo({ mouth: { x: -500, y: -250 }, face: null, others: [between] }, { width: 400, height: 90, ...open }),
    );
    expect(tip[0]).toBeLessThan(between.x - between.radiusX);
  });
});
