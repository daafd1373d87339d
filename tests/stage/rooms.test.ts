import { describe, expect, it } from "vitest";
import { SETTINGS } from "#script/words.ts";
import { letters } from "#stage/rooms/letters.ts";
import { pen } from "#stage/rooms/pen.ts";
import { roomOf } from "#stage/rooms/rooms.ts";

describe("the rooms", () => {
  it.each(SETTINGS)("has a room for the setting %s, the same every time", (setting) => {
    const room = roomOf(setting);
    expect(roomOf(setting)).toEqual(room);
    expect(room.back).not.toMatch(/NaN|undefined/);
    expect(room.front).not.toMatch(/NaN|undefined/);
  });

  it("draws the bank and the quiet room each in its own way", () => {
    expect(roomOf("bank").back).not.toBe(roomOf("quiet-room").back);
  });

  it("moves every corner by a hand's tremble only", () => {
    const [, x = "", y = ""] = /^<path d="M(\S+) (\S+)Q/.exec(pen(3).box(100, 50, 200, 80, { fill: "#fff" })) ?? [];
    expect(Math.abs(Number(x) - 100)).toBeLessThan(2);
    expect(Math.abs(Number(y) - 50)).toBeLessThan(2);
  });

  it("writes signs in strokes, because a picture can't use the page's fonts", () => {
    const sign = letters("City Bank", { x: 0, y: 0, size: 40, ink: "#fff", width: 6 });
    expect(sign.match(/<path/g)).toHaveLength("CITYBANK".length);
    expect(sign).not.toContain("<text");
  });
});
