import { expect, test } from "vitest";
import { type MapBox, inSight, moved, readableAt, wholeMap, zoomed } from "#studio/map-view.ts";

const MAP: MapBox = { x: 0, y: 96, width: 4000, height: 1000 };
const PANE = { width: 800, height: 400 };

test("all of a map fits into the pane, in its middle, and a small one is not blown up", () => {
  const { scale, x, y } = wholeMap(MAP, PANE);
  expect(scale).toBeCloseTo(0.2);
  expect(x).toBeCloseTo(0);
  expect(y + PANE.height / scale / 2).toBeCloseTo(96 + 500);
  expect(wholeMap({ ...MAP, width: 200, height: 100 }, PANE).scale).toBe(1);
});

test("what is under the pointer stays there while the map grows", () => {
  const at = { x: 300, y: 100 };
  const before = readableAt({ x: 400, y: 500, width: 330, height: 140 }, PANE);
  const after = zoomed(before, 1.25, at, 0.1);
  expect(after.scale).toBeGreaterThan(before.scale);
  expect(after.x + at.x / after.scale).toBeCloseTo(before.x + at.x / before.scale);
  expect(after.y + at.y / after.scale).toBeCloseTo(before.y + at.y / before.scale);
});

test("it grows and shrinks only so far", () => {
  const view = wholeMap(MAP, PANE);
  expect(zoomed(view, 0.01, { x: 0, y: 0 }, view.scale).scale).toBeCloseTo(view.scale);
  expect(zoomed(view, 1000, { x: 0, y: 0 }, view.scale).scale).toBe(2.5);
});

test("however far it is moved, some of the map stays in sight", () => {
  const view = { x: 0, y: 96, scale: 1 };
  for (const by of [-1e6, 1e6]) {
    const { x, y } = moved(view, { x: by, y: by }, MAP, PANE);
    expect(x).toBeLessThan(MAP.x + MAP.width);
    expect(x + PANE.width).toBeGreaterThan(MAP.x);
    expect(y).toBeLessThan(MAP.y + MAP.height);
    expect(y + PANE.height).toBeGreaterThan(MAP.y);
  }
});

test("a card that is reached by keyboard comes into sight, and one that is in sight moves nothing", () => {
  const view = { x: 0, y: 96, scale: 1 };
  const card = { x: 2000, y: 700, width: 330, height: 140 };
  const { x, y } = inSight(view, card, PANE);
  expect(x + PANE.width).toBeGreaterThanOrEqual(card.x + card.width);
  expect(y + PANE.height).toBeGreaterThanOrEqual(card.y + card.height);
  expect(inSight(view, { x: 100, y: 200, width: 330, height: 140 }, PANE)).toEqual(view);
});
