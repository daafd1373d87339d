/** What the settings do, apart from being saved. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AS_IT_COMES, readSettings } from "#records/settings.ts";
import { openStore } from "#records/store.ts";
import { type Preferences, openPreferences } from "#session/preferences.ts";
import { roomyStorage } from "../records/a-storage.ts";

const later = (then: () => void, ms: number): void => void setTimeout(then, ms);
const opened = (): Preferences => openPreferences(openStore(roomyStorage()), later);

describe("captions", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("are written while the sound is off, or can't be had, and not otherwise", () => {
    const muting = opened();
    muting.heard("A door");
    expect(muting.caption.value).toBeNull();
    muting.toggleMute();
    muting.heard("A door");
    expect(muting.caption.value).toBe("A door");
    const missing = opened();
    missing.soundless();
    missing.heard("A door");
    expect(missing.caption.value).toBe("A door");
  });

  it("are written always, or never, for those who want that", () => {
    const preferences = opened();
    preferences.setCaptions("always");
    preferences.heard("A door");
    expect(preferences.caption.value).toBe("A door");
    preferences.setCaptions("never");
    expect(preferences.caption.value).toBeNull();
    preferences.toggleMute();
    preferences.heard("A door");
    expect(preferences.caption.value).toBeNull();
  });

  it("of what is heard at once stand below one another, the latest three, and go after a while", () => {
    const preferences = opened();
    preferences.setCaptions("always");
    for (const words of ["A door", "A bell rings", "A door", "Paper rustles", "Your heart pounds"])
      preferences.heard(words);
    expect(preferences.caption.value).toBe("A door\nPaper rustles\nYour heart pounds");
    vi.advanceTimersByTime(2000);
    preferences.heard("A bell rings");
    vi.advanceTimersByTime(2000);
    expect(preferences.caption.value).toBe("A bell rings");
    vi.advanceTimersByTime(2000);
    expect(preferences.caption.value).toBeNull();
  });
});

describe("a group of sounds", () => {
  it("that is switched off and on again is as loud as before", () => {
    const preferences = opened();
    preferences.setVolume("voices", 0.3);
    preferences.toggleGroup("voices");
    expect(preferences.settings.value.sound.voices).toEqual({ volume: 0.3, muted: true });
    preferences.toggleGroup("voices");
    expect(preferences.settings.value.sound.voices).toEqual({ volume: 0.3, muted: false });
  });

  it("that was turned all the way down is heard when it is switched on", () => {
    const preferences = opened();
    preferences.setVolume("cues", 0);
    expect(preferences.settings.value.sound.cues.muted).toBe(true);
    preferences.toggleGroup("cues");
    expect(preferences.settings.value.sound.cues.volume).toBeGreaterThan(0);
  });
});

describe("reading aloud", () => {
  it("lets lines come slowly and wait, as long as there is a voice to read them", () => {
    const preferences = opened();
    preferences.setText("fast");
    preferences.toggleAloud();
    expect(preferences.speed.value).toBe("fast");
    preferences.readBy("Alice");
    expect(preferences.speed.value).toBe("slow");
    preferences.toggleMute();
    expect(preferences.speed.value).toBe("fast");
  });

  it("is remembered", () => {
    const store = openStore(roomyStorage());
    openPreferences(store, later).toggleAloud();
    expect(readSettings(store).sound.aloud).toBe(true);
  });
});

describe("resetting the settings", () => {
  it("puts all back, and keeps it so; what the trainee was told about the meters stays told", () => {
    const store = openStore(roomyStorage());
    const preferences = openPreferences(store, later);
    preferences.explained();
    preferences.set({ textSize: 1.5, keys: false });
    preferences.setTime(0);
    expect(readSettings(store)).toMatchObject({ textSize: 1.5, keys: false, time: 0 });
    preferences.reset();
    expect(preferences.settings.value).toEqual({ ...AS_IT_COMES, metersExplained: true });
    expect(readSettings(store)).toEqual(preferences.settings.value);
  });
});
