import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasKeptNothing, openStore } from "#records/store.ts";
import { fullStorage, overflow, roomyStorage, shutStorage, storageThat } from "./a-storage.ts";

describe("a store on a storage that keeps", () => {
  it("has for the next page whatever this one wrote", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (name, value) => {
        const storage = roomyStorage();
        const first = openStore(storage);
        expect(first.write(name, value)).toBe(true);
        expect(openStore(storage).read(name)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(first.lasting).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("has nothing under a name that was never written, or was removed", () => {
    const store = openStore(roomyStorage());
    store.write("attempt", [1]);
    store.remove("attempt");
    expect(store.read("attempt")).toBeUndefined();
    expect(store.read("settings")).toBeUndefined();
  });

  it("leaves alone what other pages of the same site keep there", () => {
    const kept = new Map([["settings", "of somebody else"]]);
    const store = openStore(roomyStorage(kept));
    store.write("settings", { sound: false });
    store.remove("settings");
    expect([...kept]).toEqual([["settings", "of somebody else"]]);
  });

  it.each(["", "{", "undefined", '{"a":'])("takes text that is no JSON for nothing: %j", (text) => {
    const store = openStore(roomyStorage(new Map([["composure./.settings", text]])));
    expect(store.read("settings")).toBeUndefined();
    expect(store.write("settings", { sound: true })).toBe(true);
    expect(store.read("settings")).toEqual({ sound: true });
  });
});

describe.each([
  ["there is no storage", () => null],
  ["the storage is full", fullStorage],
  ["the storage is shut off", shutStorage],
])("where %s", (_where, storage) => {
  it("a store keeps for as long as the page lasts, and says that it doesn't last", () => {
    const store = openStore(storage());
    expect(store.write("attempt", { choices: [1, 2] })).toBe(false);
    expect(store.read("attempt")).toEqual({ choices: [1, 2] });
    expect(store.lasting).toBe(false);
  });

  it("nothing is thrown by asking for, or removing, what isn't there", () => {
    const store = openStore(storage());
    expect(store.read("attempt")).toBeUndefined();
    store.remove("attempt");
    expect(store.read("attempt")).toBeUndefined();
  });

  it("what was removed is gone", () => {
    const store = openStore(storage());
    store.write("attempt", 1);
    store.remove("attempt");
    expect(store.read("attempt")).toBeUndefined();
  });
});

describe("a storage that fills up while one plays", () => {
  it("never gives back what was written before the last write", () => {
    const kept = new Map<string, string>();
    let full = false;
    const store = openStore(storageThat((name, text) => (full ? overflow() : void kept.set(name, text)), kept));
    store.write("attempt", [0]);
    full = true;
    store.write("attempt", [0, 1]);
    expect(store.read("attempt")).toEqual([0, 1]);
    full = false;
    store.write("attempt", [0, 1, 2]);
    expect(store.read("attempt")).toEqual([0, 1, 2]);
  });

  it("is reported as not lasting from the first write that failed", () => {
    const store = openStore(fullStorage());
    expect(store.lasting).toBe(true);
    store.write("attempt", [0]);
    expect(store.lasting).toBe(false);
  });
});

describe("somebody who is here for the first time", () => {
  it("has kept nothing, or their settings alone", () => {
    const store = openStore(roomyStorage());
    expect(hasKeptNothing(store)).toBe(true);
    store.write("settings", { text: "slow" });
    expect(hasKeptNothing(store)).toBe(true);
  });

  it("has kept something from their first reply on, until all of it is erased", () => {
    const store = openStore(roomyStorage());
    store.write("open.kettle", true);
    expect(hasKeptNothing(store)).toBe(false);
    store.remove("open.kettle");
    expect(hasKeptNothing(store)).toBe(true);
  });

  it("has kept nothing here, whatever another copy of the game on the host has", () => {
    const storage = roomyStorage();
    openStore(storage, "/team-a/").write("kept", 3);
    expect(hasKeptNothing(openStore(storage, "/team-b/"))).toBe(true);
  });
});

describe("two copies of the game on one host", () => {
  it("keep what is theirs apart", () => {
    const storage = roomyStorage();
    const [one, other] = [openStore(storage, "/a/"), openStore(storage, "/b/")];
    one.write("attempt", [1]);
    other.write("attempt", [2]);
    expect(one.read("attempt")).toEqual([1]);
    other.remove("attempt");
    expect(one.read("attempt")).toEqual([1]);
    expect(openStore(storage, "/a/").read("attempt")).toEqual([1]);
  });

  it("share nothing with one inside the other's folder", () => {
    const storage = roomyStorage();
    openStore(storage, "/").write("attempt", [1]);
    expect(openStore(storage, "/a/").read("attempt")).toBeUndefined();
  });
});

describe("what was kept before names had folders", () => {
  it("goes to the copy that finds it first, and to no other", () => {
    const storage = roomyStorage(new Map([["composure.attempt", "[1]"]]));
    expect(openStore(storage, "/a/").read("attempt")).toEqual([1]);
    expect(openStore(storage, "/b/").read("attempt")).toBeUndefined();
    expect(openStore(storage, "/a/").read("attempt")).toEqual([1]);
  });

  it("replaces nothing that is newer", () => {
    const storage = roomyStorage();
    openStore(storage, "/a/").write("attempt", [2]);
    storage.setItem("composure.attempt", "[1]");
    expect(openStore(storage, "/a/").read("attempt")).toEqual([2]);
  });

  it("leaves alone what is somebody else's", () => {
    const kept = new Map([["another.program", "here"]]);
    openStore(roomyStorage(kept), "/a/");
    expect([...kept]).toEqual([["another.program", "here"]]);
  });

  it("stays where it is while the storage is full", () => {
    const kept = new Map([["composure.attempt", "[1]"]]);
    openStore(fullStorage(kept), "/a/");
    expect([...kept]).toEqual([["composure.attempt", "[1]"]]);
  });
});
