import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACE_FRAME, HEAD_FRAME, NECK } from "#stage/drawing/figure.ts";
import { besideIn, CUSTOMER, onScreen, viewOf } from "#stage/drawing/layout.ts";
import { HEIGHT, WIDTH } from "#stage/drawing/rooms/room.ts";

/** Windows from a narrow phone to two screens side by side, in CSS pixels. */
const windows = fc.record({ width: fc.integer({ min: 240, max: 5120 }), height: fc.integer({ min: 200, max: 2400 }) });

/** A corner of the customer's face, seen through a window. */
function faceIn(width: number, height: number): { left: number; right: number; top: number; bottom: number } {
  const view = viewOf(width, height);
  const place = (x: number, y: number): { x: number; y: number } =>
    onScreen(view, {
      x: CUSTOMER.x + (x - NECK.x) * CUSTOMER.scale,
      y: CUSTOMER.y + (y - NECK.y) * CUSTOMER.scale,
    });
  const start = place(FACE_FRAME.x, FACE_FRAME.y);
  const end = place(FACE_FRAME.x + FACE_FRAME.width, FACE_FRAME.y + FACE_FRAME.height);
  return { left: start.x, right: end.x, top: start.y, bottom: end.y };
}

describe("what a window shows of the room", () => {
  it("never looks past the room's edges, and fills the window", () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 0, max: 3 }), ({ width, height }, others) => {
        const view = viewOf(width, height, { others, things: false });
        expect(view.x).toBeGreaterThanOrEqual(0);
        expect(view.y).toBeGreaterThanOrEqual(0);
        expect(view.x + view.width).toBeLessThanOrEqual(WIDTH + 0.001);
        expect(view.y + view.height).toBeLessThanOrEqual(HEIGHT + 0.001);
        expect(view.width * view.scale).toBeCloseTo(width, 3);
        expect(view.height * view.scale).toBeCloseTo(height, 3);
      }),
    );
  });

  it.each([
    ["a laptop", 1280, 720],
    ["a large screen", 1920, 1080],
    ["a very wide screen", 2560, 1080],
    ["an old projector", 1024, 768],
  ])("leaves the right of the picture to the words on %s", (_, width, height) => {
    const face = faceIn(width, height);
    expect(face.left).toBeGreaterThan(width * 0.25);
    expect(face.right).toBeLessThan(width * 0.56);
    expect(face.top).toBeGreaterThan(height * 0.1);
    expect(face.bottom).toBeLessThan(height * 0.6);
  });

  it.each([
    ["an upright phone", 390, 380],
    ["an upright phone whose meters stand above", 390, 270],
    ["a small phone", 320, 256],
  ])("closes in on the customer on %s", (_, width, height) => {
    const face = faceIn(width, height);
    expect(face.bottom - face.top).toBeGreaterThan(height * 0.18);
    expect(face.left).toBeGreaterThan(0);
    expect(face.right).toBeLessThan(width);
  });

  it("shows the customer's face whole in every window", () => {
    fc.assert(
      fc.property(windows, ({ width, height }) => {
        fc.pre(width / height > 0.45 && width / height < 4);
        const face = faceIn(width, height);
        expect(face.left).toBeGreaterThan(0);
        expect(face.right).toBeLessThan(width);
        expect(face.top).toBeGreaterThan(0);
        expect(face.bottom).toBeLessThan(height);
      }),
    );
  });
});

describe("somebody beside the customer", () => {
  it.each([
    [1280, 720],
    [390, 380],
  ])("stands in a window of %i by %i without hiding the customer's head", (width, height) => {
    const view = viewOf(width, height, { others: 1, things: false });
    const { x, scale } = besideIn(view, 0, 1);
    const right = x + (FACE_FRAME.x + FACE_FRAME.width - NECK.x) * scale;
    const customersLeft = CUSTOMER.x + (FACE_FRAME.x - NECK.x) * CUSTOMER.scale;
    expect(x).toBeGreaterThan(view.x);
    expect(right).toBeLessThan(customersLeft);
  });

  it("keeps their eyes about on the height of the customer's, as the horizon asks", () => {
    const companion = besideIn(viewOf(1280, 720, { others: 1, things: false }), 0, 1);
    const eyes = ({ y, scale }: { y: number; scale: number }): number => y + (HEAD_FRAME.y + 400 - NECK.y) * scale;
    expect(Math.abs(eyes(companion) - eyes(CUSTOMER))).toBeLessThan(20);
  });
});
