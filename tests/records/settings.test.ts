import { describe, expect, it } from "vitest";
import { keepSettings, readSettings } from "#records/settings.ts";
import { openStore } from "#records/store.ts";
import { fullStorage, roomyStorage, shutStorage } from "./a-storage.ts";

describe("the settings", () => {
  it("have the sound on for somebody who has set nothing", () => {
    expect(readSettings(openStore(roomyStorage()))).toEqual({ sound: true });
  });

  it("stay as they were set", () => {
    const storage = roomyStorage();
    keepSettings(openStore(storage), { sound: false });
    expect(readSettings(openStore(storage))).toEqual({ sound: false });
  });

  it.each<[string, unknown]>([
    ["no settings at all", null],
    ["a text", "sound"],
    ["a list", [false]],
    ["settings without the sound", {}],
    ["a sound that is neither on nor off", { sound: "loud" }],
  ])("are as they come where what was kept is %s", (_what, kept) => {
    const store = openStore(roomyStorage());
    store.write("settings", kept);
    expect(readSettings(store)).toEqual({ sound: true });
  });

  it.each([
    ["full", fullStorage],
    ["shut off", shutStorage],
  ])("hold until the page closes where the storage is %s", (_how, storage) => {
    const store = openStore(storage());
    keepSettings(store, { sound: false });
    expect(readSettings(store)).toEqual({ sound: false });
  });
});
