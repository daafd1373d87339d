import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "#scenario/words.ts";
import { letters } from "#stage/drawing/rooms/letters.ts";
import { pen } from "#stage/drawing/rooms/pen.ts";
import { FRONT, HEIGHT, STIRS, WIDTH } from "#stage/drawing/rooms/room.ts";
import { roomOf } from "#stage/drawing/rooms/rooms.ts";
import type { Shape } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";

const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
const textOf = (...shapes: readonly Shape[]): string => svgText({ frame: WHOLE, shapes });

/** Everything that a room is drawn with. */
function picturesOf(setting: (typeof SETTINGS)[number]): readonly string[] {
  const { back, crowd, front } = roomOf(setting);
  return [back, ...STIRS.flatMap((stir) => [crowd(stir, null), crowd(stir, { leftmost: 300 })]), front].map((shapes) =>
    textOf(...shapes),
  );
}

describe("the rooms", () => {
  it.each(SETTINGS)("draws the setting %s the same every time", (setting) => {
    expect(picturesOf(setting)).toEqual(picturesOf(setting));
    for (const picture of picturesOf(setting)) expect(picture).not.toMatch(/NaN|undefined/);
  });

  it("draws each of the ten settings in its own way, down to what lies on the counter", () => {
    const rooms = SETTINGS.map(roomOf);
    expect(new Set(rooms.map(({ back }) => textOf(...back))).size).toBe(rooms.length);
    expect(new Set(rooms.map(({ front }) => textOf(...front))).size).toBe(rooms.length);
  });

  it.each(SETTINGS)("has people in the background of the %s who show how much they hear", (setting) => {
    const { crowd } = roomOf(setting);
    expect(new Set(STIRS.map((stir) => textOf(...crowd(stir, null)))).size).toBe(STIRS.length);
  });

  it.each(SETTINGS)("names nothing twice in the %s, and paints with nothing it hasn't named", (setting) => {
    const { back, crowd, front } = roomOf(setting);
    const picture = textOf(...back, ...crowd(0, null), ...front);
    const ids = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of picture.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  });

  it.each(SETTINGS)("puts nothing on the counter of the %s that reaches above its picture", (setting) => {
    const above = svgText({ frame: { ...WHOLE, height: FRONT }, shapes: roomOf(setting).front });
    expect(new Resvg(above).render().pixels.every((value) => value === 0)).toBe(true);
  });

  it("moves every corner by a hand's tremble only", () => {
    const [, x = "", y = ""] =
      /<path d="M(\S+) (\S+)Q/.exec(textOf(pen(3).box(100, 50, 200, 80, { fill: "#fff" }))) ?? [];
    expect(Math.abs(Number(x) - 100)).toBeLessThan(2);
    expect(Math.abs(Number(y) - 50)).toBeLessThan(2);
  });

  it("writes signs in strokes, because a picture can't use the page's fonts", () => {
    const sign = textOf(letters("City Bank", { x: 0, y: 0, size: 40, ink: "#fff", width: 6 }));
    expect(sign.match(/<path/g)).toHaveLength("CITYBANK".length);
    expect(sign).not.toContain("<text");
  });

  it.each(["0123456789", "Departures 06:40"])("has a letter for every sign of %s", (words) => {
    const sign = textOf(letters(words, { x: 0, y: 0, size: 40, ink: "#fff", width: 6 }));
    expect(sign.match(/<path/g)).toHaveLength(words.replaceAll(" ", "").length);
  });
});
