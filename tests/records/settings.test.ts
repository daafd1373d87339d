import { describe, expect, it } from "vitest";
import { AS_IT_COMES, type Settings, keepSettings, readSettings } from "#records/settings.ts";
import { openStore } from "#records/store.ts";
import { fullStorage, roomyStorage, shutStorage } from "./a-storage.ts";

const QUIET: Settings = {
  captions: "always",
  time: 2,
  text: "slow",
  textSize: 1.3,
  motion: "little",
  contrast: "more",
  keys: false,
  metersExplained: true,
  sayFirst: true,
  sound: { ...AS_IT_COMES.sound, muted: true },
};

describe("the settings", () => {
  it("have the sound on, captions for when it is off, and nothing read aloud, for somebody who has set nothing", () => {
    const { sound, captions } = readSettings(openStore(roomyStorage()));
    expect(sound.muted).toBe(false);
    expect(captions).toBe("when-silent");
    expect(sound.aloud).toBe(false);
  });

  it("stay as they were set", () => {
    const storage = roomyStorage();
    keepSettings(openStore(storage), QUIET);
    expect(readSettings(openStore(storage))).toEqual(QUIET);
  });

  it("that were kept before there was a choice of text speed mean the normal one", () => {
    const store = openStore(roomyStorage());
    const { text: _unknown, ...older } = QUIET;
    store.write("settings", older);
    expect(readSettings(store)).toEqual({ ...QUIET, text: "normal" });
  });

  it("that were kept before there was a choice of size, motion, contrast and keys leave them to the system", () => {
    const store = openStore(roomyStorage());
    const { textSize: _size, motion: _motion, contrast: _contrast, keys: _keys, ...older } = QUIET;
    store.write("settings", older);
    expect(readSettings(store)).toEqual({ ...QUIET, textSize: 1, motion: "system", contrast: "system", keys: true });
  });

  it.each([
    [true, "always"],
    [false, "when-silent"],
  ])("that were kept when captions were on or off (%s) are now %s, with nothing read aloud", (captions, now) => {
    const store = openStore(roomyStorage());
    const { aloud: _unknown, ...sound } = QUIET.sound;
    store.write("settings", { ...QUIET, sound, captions });
    expect(readSettings(store)).toEqual({ ...QUIET, captions: now });
  });

  it.each<[string, unknown]>([
    ["no settings at all", null],
    ["a text", "sound"],
    ["a list", [false]],
    ["settings without the sound", { captions: "always" }],
    ["a sound that is neither on nor off", { ...QUIET, sound: { ...QUIET.sound, muted: "loud" } }],
    ["a text speed that nobody reads at", { ...QUIET, text: "breakneck" }],
    ["captions now and then", { ...QUIET, captions: "sometimes" }],
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
