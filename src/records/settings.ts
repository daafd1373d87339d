/** The settings that last from one visit to the next. */
import * as v from "valibot";
import type { Store } from "./store.ts";

/** The groups of sounds, each with its own volume. */
export const SOUND_GROUPS = ["ambience", "voices", "cues"] as const;
export type SoundGroup = (typeof SOUND_GROUPS)[number];

/** When captions are shown. */
export const CAPTIONS = ["always", "when-silent", "never"] as const;
export type Captions = (typeof CAPTIONS)[number];

/** Factors for time limits; 0 is no limit. */
export const TIMES = [1, 1.5, 2, 0] as const;

/** How fast a line appears. */
export const TEXT_SPEEDS = ["slow", "normal", "fast", "at-once"] as const;
export type TextSpeed = (typeof TEXT_SPEEDS)[number];

const Group = v.object({ volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), muted: v.boolean() });

const Settings = v.object({
  sound: v.object({
    /** Silences everything, whatever the groups are set to. */
    muted: v.boolean(),
    ambience: Group,
    voices: Group,
    cues: Group,
    /** A system voice reads the lines aloud, if there is one. */
    aloud: v.optional(v.boolean(), false),
  }),
  captions: v.union([
    v.picklist(CAPTIONS),
    // The older format, when there were two choices only.
    v.pipe(
      v.boolean(),
      v.transform((on): Captions => (on ? "always" : "when-silent")),
    ),
  ]),
  /** Time limits are multiplied by this; 0 for no limits. */
  time: v.picklist(TIMES),
  /** Data from before there was a choice means normal. */
  text: v.optional(v.picklist(TEXT_SPEEDS), "normal"),
  /** The trainee has been told what the meters mean. */
  metersExplained: v.optional(v.boolean(), false),
  /** They say it in their own words before they see the replies. */
  sayFirst: v.optional(v.boolean(), false),
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
  metersExplained: false,
  sayFirst: false,
};

/** The saved settings; defaults if they can't be read. */
export function readSettings(store: Store): Settings {
  const kept = v.safeParse(Settings, store.read("settings"));
  return kept.success ? kept.output : AS_IT_COMES;
}

export function keepSettings(store: Store, settings: Settings): void {
  store.write("settings", settings);
}
