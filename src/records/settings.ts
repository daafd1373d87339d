/** What somebody set once and expects to stay so. */
import * as v from "valibot";
import type { Store } from "./store.ts";

/** The sounds that can be set apart from one another. */
export const SOUND_GROUPS = ["ambience", "voices", "cues"] as const;
export type SoundGroup = (typeof SOUND_GROUPS)[number];

/** How much longer time limits can be made; 0 is no limit. */
export const TIMES = [1, 1.5, 2, 0] as const;

/** How fast a line appears. */
export const TEXT_SPEEDS = ["slow", "normal", "fast", "at-once"] as const;
export type TextSpeed = (typeof TEXT_SPEEDS)[number];

const Group = v.object({ volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), muted: v.boolean() });

const Settings = v.object({
  sound: v.object({
    /** Everything is silent, whatever the groups say. */
    muted: v.boolean(),
    ambience: Group,
    voices: Group,
    cues: Group,
  }),
  /** Sounds that mean something are written as well. */
  captions: v.boolean(),
  /** Time limits are this many times as long; 0 for none at all. */
  time: v.picklist(TIMES),
  /** What was kept before there was a choice is normal. */
  text: v.optional(v.picklist(TEXT_SPEEDS), "normal"),
});
export type Settings = v.InferOutput<typeof Settings>;

export const AS_IT_COMES: Settings = {
  sound: {
    muted: false,
    ambience: { volume: 0.7, muted: false },
    voices: { volume: 0.8, muted: false },
    cues: { volume: 0.8, muted: false },
  },
  captions: false,
  time: 1,
  text: "normal",
};

/** The settings as kept; unreadable ones are as they come. */
export function readSettings(store: Store): Settings {
  const kept = v.safeParse(Settings, store.read("settings"));
  return kept.success ? kept.output : AS_IT_COMES;
}

export function keepSettings(store: Store, settings: Settings): void {
  store.write("settings", settings);
}
