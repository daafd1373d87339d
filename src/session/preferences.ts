/** The settings as signals. Screens change them; picture, sound and text listen. */
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
  /** Captions of the sounds that are heard now, one a line; null when there are none or captions are off. */
  readonly caption: ReadonlySignal<string | null>;
  /** The name of the system's voice that can read the lines; null if there is none for their language. */
  readonly reader: ReadonlySignal<string | null>;
  /** The speed at which lines appear: the setting, but slow and waiting while lines are read aloud. */
  readonly speed: ReadonlySignal<TextSpeed>;
  readonly toggleMute: () => void;
  /** `volume` from 0 to 1. Setting it unmutes the group; 0 mutes it. */
  readonly setVolume: (group: SoundGroup, volume: number) => void;
  readonly toggleGroup: (group: SoundGroup) => void;
  readonly toggleAloud: () => void;
  readonly setCaptions: (captions: Captions) => void;
  readonly setTime: (time: Settings["time"]) => void;
  readonly setText: (speed: TextSpeed) => void;
  /** Sets what the page looks like, or whether single keys do something. */
  readonly set: (chosen: Partial<Appearance>) => void;
  /** All settings as they were at first. What the trainee was told stays told. */
  readonly reset: () => void;
  readonly toggleSayFirst: () => void;
  /** Notes that the trainee knows what the meters mean. */
  readonly explained: () => void;
  /** Captions a sound that was just played. */
  readonly heard: (caption: string) => void;
  /** Reports that no sound can be played, even if it is wanted. */
  readonly soundless: () => void;
  /** Reports the system's voice for the lines; null if there is none. */
  readonly readBy: (voice: string | null) => void;
}

export type Appearance = Pick<Settings, "textSize" | "motion" | "contrast" | "keys">;

/** How long a caption stays, in milliseconds. */
const CAPTION_STAYS = 3000;
/** At most this many captions are shown at once. */
const MOST_CAPTIONS = 3;

/** `later` runs a callback after `ms` milliseconds. */
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
        // A group that was turned down to 0 would stay silent when unmuted.
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
    set(chosen) {
      change((now) => ({ ...now, ...chosen }));
    },
    reset() {
      change(({ metersExplained }) => ({ ...AS_IT_COMES, metersExplained }));
    },
    toggleSayFirst() {
      change((now) => ({ ...now, sayFirst: !now.sayFirst }));
    },
    explained() {
      change((now) => ({ ...now, metersExplained: true }));
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
