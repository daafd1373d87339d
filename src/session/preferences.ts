/** The settings on the screens. What they set listens to them; the screens only turn them. */
import { type ReadonlySignal, computed, signal } from "@preact/signals";
import {
  AS_IT_COMES,
  type Captions,
  type Settings,
  type SoundGroup,
  type TextSpeed,
  keepSettings,
  readSettings,
} from "#records/settings.ts";
import type { Store } from "#records/store.ts";

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>;
  /** What is heard now, one sound a line; null when there is nothing, or nobody wants to read it. */
  readonly caption: ReadonlySignal<string | null>;
  /** The voice of the system that can read the lines; null when there is none for their language. */
  readonly reader: ReadonlySignal<string | null>;
  /** How fast lines appear: as it is set, but slow, and waiting, while they are read aloud. */
  readonly speed: ReadonlySignal<TextSpeed>;
  readonly toggleMute: () => void;
  /** `volume` from 0 to 1. A group that was muted is heard again; at 0 it is muted. */
  readonly setVolume: (group: SoundGroup, volume: number) => void;
  readonly toggleGroup: (group: SoundGroup) => void;
  readonly toggleAloud: () => void;
  readonly setCaptions: (captions: Captions) => void;
  readonly setTime: (time: Settings["time"]) => void;
  readonly setText: (speed: TextSpeed) => void;
  /** A sound that means something was made. */
  readonly heard: (caption: string) => void;
  /** Sounds can't be had, though somebody may wish for them. */
  readonly soundless: () => void;
  /** The system has this voice for the lines, or none. */
  readonly readBy: (voice: string | null) => void;
}

/** How long a caption stays, in milliseconds. */
const CAPTION_STAYS = 3000;
/** No more than this are read at once. */
const MOST_CAPTIONS = 3;

/** `later` does something after so many milliseconds. */
export function openPreferences(store: Store, later: (then: () => void, ms: number) => void): Preferences {
  const settings = signal(readSettings(store));
  const caption = signal<string | null>(null);
  const reader = signal<string | null>(null);
  let missing = false;
  let lines: readonly { readonly words: string }[] = [];
  const write = (next: typeof lines): void => {
    lines = next;
    caption.value = lines.length === 0 ? null : lines.map(({ words }) => words).join("\n");
  };
  const captioned = ({ captions, sound }: Settings): boolean =>
    captions === "always" || (captions === "when-silent" && (sound.muted || missing));
  const change = (by: (now: Settings) => Settings): void => {
    settings.value = by(settings.value);
    keepSettings(store, settings.value);
  };
  return {
    settings,
    caption,
    reader,
    speed: computed(() => {
      const { sound, text } = settings.value;
      const reads = sound.aloud && !sound.muted && !sound.voices.muted && reader.value !== null;
      return reads ? "slow" : text;
    }),
    toggleMute() {
      change((now) => ({ ...now, sound: { ...now.sound, muted: !now.sound.muted } }));
    },
    setVolume(group, volume) {
      change((now) => ({ ...now, sound: { ...now.sound, [group]: { volume, muted: volume === 0 } } }));
    },
    toggleGroup(group) {
      change(({ sound, ...rest }) => {
        const { volume, muted } = sound[group];
        // What was turned all the way down would stay unheard.
        const heard = volume === 0 ? AS_IT_COMES.sound[group].volume : volume;
        return { ...rest, sound: { ...sound, [group]: { volume: muted ? heard : volume, muted: !muted } } };
      });
    },
    toggleAloud() {
      change((now) => ({ ...now, sound: { ...now.sound, aloud: !now.sound.aloud } }));
    },
    setCaptions(captions) {
      change((now) => ({ ...now, captions }));
      if (!captioned(settings.value)) write([]);
    },
    setTime(time) {
      change((now) => ({ ...now, time }));
    },
    setText(text) {
      change((now) => ({ ...now, text }));
    },
    heard(words) {
      if (!captioned(settings.value)) return;
      const line = { words };
      write([...lines.filter((other) => other.words !== words), line].slice(-MOST_CAPTIONS));
      later(() => write(lines.filter((other) => other !== line)), CAPTION_STAYS);
    },
    soundless() {
      missing = true;
    },
    readBy(voice) {
      reader.value = voice;
    },
  };
}
