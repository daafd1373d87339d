import { SETTINGS, SOUNDS } from "#scenario/words.ts";
import { roomSoundOf } from "#sound/choose.ts";
import { LOOPS, SPRITES, clipsOf, roomClip, spriteOfLoop } from "#sound/names.ts";
import { KINDS, fileOf, clipPlaceOf, spriteMap } from "#sound/sprite.ts";
import { describe, expect, it } from "vitest";

describe("the files that the game loads", () => {
  it("have every sound that a script can ask for, and a murmur for every setting", () => {
    for (const sound of SOUNDS) expect(clipPlaceOf(sound)[1], sound).toBeGreaterThan(0);
    for (const setting of SETTINGS) expect(clipPlaceOf(roomClip(roomSoundOf(setting)))[2], setting).toBe(true);
  });

  it("are each there in two kinds, under addresses of their own", () => {
    const addresses = SPRITES.flatMap((sprite) => KINDS.map((kind) => fileOf(sprite, kind)));
    expect(new Set(addresses).size).toBe(SPRITES.length * 2);
  });

  it("loop murmurs and heartbeat, and nothing else", () => {
    const maps = SPRITES.flatMap((sprite) => Object.entries(spriteMap(sprite)));
    const looping = maps.filter(([, [, , loops]]) => loops);
    expect(looping.map(([clip]) => clip).toSorted()).toEqual(LOOPS.toSorted());
    for (const loop of LOOPS) expect(clipsOf(spriteOfLoop(loop)), loop).toContain(loop);
  });
});
