import { SETTINGS, SOUNDS } from "#script/words.ts";
import { roomOf } from "#sound/choose.ts";
import { CLIPS, LOOPS, roomClip } from "#sound/names.ts";
import { placeOf, wholeSprite } from "#sound/sprite.ts";
import { describe, expect, it } from "vitest";

describe("the sprite that the game loads", () => {
  it("has every sound that a script can ask for, and a murmur for every setting", () => {
    for (const sound of SOUNDS) expect(placeOf(sound)[1], sound).toBeGreaterThan(0);
    for (const setting of SETTINGS) expect(placeOf(roomClip(roomOf(setting)))[2], setting).toBe(true);
  });

  it("loops murmurs and heartbeat, and nothing else", () => {
    const looping = Object.entries(wholeSprite()).filter(([, [, , loops]]) => loops);
    expect(looping.map(([clip]) => clip).toSorted()).toEqual(LOOPS.toSorted());
    expect(Object.keys(wholeSprite())).toEqual([...CLIPS]);
  });
});
