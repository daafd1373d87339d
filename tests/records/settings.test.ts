import { describe, expect, it } from "vitest";
import { AS_IT_COMES, type Settings, keepSettings, readSettings } from "#records/settings.ts";
import { openStore } from "#records/store.ts";
import { fullStorage, roomyStorage, shutStorage } from "./a-storage.ts";

const QUIET: Settings = { captions: true, time: 2, text: "slow", sound: { ...AS_IT_COMES.sound, muted: true } };

describe("the settings", () => {
  it("have the sound on, and no captions, for somebody who has set nothing", () => {
    const { sound, captions } = readSettings(openStore(roomyStorage()));
    expect(sound.muted).toBe(false);
    expect(captions).toBe(false);
  });

  it("stay as they were set", () => {
    const storage = roomyStorage();
    keepSettings(openStore(storage), QUIET);
    expect(readSettings(openStore(storage))).toEqual(QUIET);
  });

  it("that were kept before there was a choice of text speed tell at the normal one", () => {
    const store = openStore(roomyStorage());
    const { text: _unknown, ...older } = QUIET;
    store.write("settings", older);
    expect(readSettings(store)).toEqual({ ...QUIET, text: "normal" });
  });

  it.each<[string, unknown]>([
    ["no settings at all", null],
    ["a text", "sound"],
    ["a list", [false]],
    ["settings without the sound", { captions: true }],
    ["a sound that is neither on nor off", { ...QUIET, sound: { ...QUIET.sound, muted: "loud" } }],
    ["a text speed that nobody reads at", { ...QUIET, text: "breakneck" }],
    ["a volume above the loudest", { ...QUIET, sound: { ...QUIET.sound, cues: { volume: 7, muted: false } } }],
  ])("are as they come where what was kept is %s", (_what, kept) => {
    const store = openStore(roomyStorage());
    store.write("settings", kept);
    expect(readSettings(store)).toEqual(AS_IT_COMES);
  });

  it.each([
    ["full", fullStorage],
    ["shut off", shutStorage],
  ])("hold until the page closes where the storage is %s", (_how, storage) => {
    const store = openStore(storage());
    keepSettings(store, QUIET);
    expect(readSettings(store)).toEqual(QUIET);
  });
});
