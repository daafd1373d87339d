import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { PROPS } from "#scenario/words.ts";
import { thingsOn } from "#stage/drawing/props/things.ts";
import { svgText } from "#stage/drawing/svg.ts";

const things = thingsOn(PROPS, { customer: null, companion: false });
/** How far around a picture is looked for what it leaves out, in units. */
const AROUND = 40;

describe("the things on the counter", () => {
  it("are all there is to show, but for the phone, which somebody in the background holds", () => {
    expect(things.map(({ prop }) => prop)).toEqual(PROPS.filter((prop) => prop !== "phone-up"));
    expect(new Set(things.map(({ drawing }) => svgText(drawing))).size).toBe(things.length);
  });

  it.each(things)("$prop lies wholly inside its own picture", ({ drawing: { frame, shapes } }) => {
    const { x, y, width, height } = frame;
    const wider = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
    const { pixels } = new Resvg(svgText({ frame: wider, shapes })).render();
    const outside = pixels.some((value, at) => {
      const column = (at >> 2) % wider.width;
      const row = Math.floor((at >> 2) / wider.width);
      const inside = column >= AROUND && column < AROUND + width && row >= AROUND && row < AROUND + height;
      return value !== 0 && !inside;
    });
    expect(outside).toBe(false);
  });
});
