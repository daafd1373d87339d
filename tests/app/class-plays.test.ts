import { describe, expect, it } from "vitest";
import { classPlaysOf, keepClassPlay } from "#app/class-plays.ts";
import { groupPlayAt } from "#class/group-play.ts";
import { openStore } from "#records/store.ts";
import { roomyStorage } from "../records/a-storage.ts";

const play = (seed: number, ended: number | null) =>
  groupPlayAt(
    null,
    { hash: "h", seed, steps: [], ended: ended !== null, ending: ended === null ? null : "partly" },
    ended ?? 0,
  );

describe("what classes have played on this device", () => {
  it("is kept with each step, in place of how it stood before", () => {
    const store = openStore(roomyStorage());
    keepClassPlay(store, "rent", play(1, null));
    keepClassPlay(store, "rent", play(1, 20));
    expect(classPlaysOf(store, "rent")).toEqual({ latest: play(1, 20), ended: [play(1, 20)] });
    expect(classPlaysOf(store, "kettle")).toEqual({ latest: null, ended: [] });
  });

  it("keeps the groups before; one that was given up makes room", () => {
    const store = openStore(roomyStorage());
    for (const one of [play(1, 20), play(2, null), play(3, null)]) keepClassPlay(store, "rent", one);
    expect(classPlaysOf(store, "rent")).toEqual({ latest: play(3, null), ended: [play(1, 20)] });
  });

  it("passes over what isn’t ours", () => {
    const store = openStore(roomyStorage());
    store.write("class-plays.rent", [{ seed: "x" }, play(1, 20)]);
    expect(classPlaysOf(store, "rent").ended).toEqual([play(1, 20)]);
    store.write("class-plays.rent", "words");
    expect(classPlaysOf(store, "rent").latest).toBeNull();
  });
});
