/** What somebody set once and expects to stay so. */
import * as v from "valibot";
import type { Store } from "./store.ts";

/** The sounds that can be set apart from one another. */
export const SOUND_GROUPS = ["ambience", "voices", "cues"] as const;
export type SoundGroup = (typeof SOUND_GROUPS)[number];

/** When sounds that mean something are written as well. */
export const CAPTIONS = ["always", "when-silent", "never"] as const;
export type Captions = (typeof CAPTIONS)[number];

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
    /** A voice of the system reads the lines, where it has one. */
    aloud: v.optional(v.boolean(), false),
  }),
  captions: v.union([
    v.picklist(CAPTIONS),
    // As it was kept when there were two ways only.
    v.pipe(
      v.boolean(),
      v.transform((on): Captions => (on ? "always" : "when-silent")),
    ),
  ]),
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
    aloud: false,
  },
  captions: "when-silent",
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
