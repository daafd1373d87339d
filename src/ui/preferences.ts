/** The settings on the screens. What they set listens to them; the screens only turn them. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { type Settings, type SoundGroup, type TextSpeed, keepSettings, readSettings } from "#records/settings.ts";
import type { Store } from "#records/store.ts";

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>;
  /** The caption of the sound that is heard now; null when there is none, or none is wanted. */
  readonly caption: ReadonlySignal<string | null>;
  readonly toggleMute: () => void;
  /** `volume` from 0 to 1; 0 mutes the group. */
  readonly setVolume: (group: SoundGroup, volume: number) => void;
  readonly toggleCaptions: () => void;
  readonly setTime: (time: Settings["time"]) => void;
  readonly setText: (speed: TextSpeed) => void;
  /** A sound that means something was made. */
  readonly heard: (caption: string) => void;
}

/** How long a caption stays, in milliseconds. */
const CAPTION_STAYS = 3000;

export function openPreferences(store: Store): Preferences {
  const settings = signal(readSettings(store));
  const caption = signal<string | null>(null);
  let fading = 0;
  const change = (by: (now: Settings) => Settings): void => {
    settings.value = by(settings.value);
    keepSettings(store, settings.value);
  };
  return {
    settings,
    caption,
    toggleMute() {
      change((now) => ({ ...now, sound: { ...now.sound, muted: !now.sound.muted } }));
    },
    setVolume(group, volume) {
      change((now) => ({ ...now, sound: { ...now.sound, [group]: { volume, muted: volume === 0 } } }));
    },
    toggleCaptions() {
      change((now) => ({ ...now, captions: !now.captions }));
      caption.value = null;
    },
    setTime(time) {
      change((now) => ({ ...now, time }));
    },
    setText(text) {
      change((now) => ({ ...now, text }));
    },
    heard(words) {
      if (!settings.value.captions) return;
      caption.value = words;
      clearTimeout(fading);
      fading = setTimeout(() => (caption.value = null), CAPTION_STAYS);
    },
  };
}
