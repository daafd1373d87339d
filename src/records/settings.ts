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

/** Factors of the text's size. */
export const TEXT_SIZES = [1, 1.15, 1.3, 1.5] as const;

/** How much moves. */
export const MOTIONS = ["system", "little", "full"] as const;

/** How much colours stand out. */
export const CONTRASTS = ["system", "more"] as const;

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
  /** From before there was a choice of these, all is as the system wants it. */
  textSize: v.optional(v.picklist(TEXT_SIZES), 1),
  motion: v.optional(v.picklist(MOTIONS), "system"),
  contrast: v.optional(v.picklist(CONTRASTS), "system"),
  /** Single letters and digits do something. */
  keys: v.optional(v.boolean(), true),
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
  textSize: 1,
  motion: "system",
  contrast: "system",
  keys: true,
  metersExplained: false,
  sayFirst: false,
};

/** The saved settings; defaults if they can't be read. */
export const readSettings = (store: Store): Settings => settingsIn(store.read("settings")) ?? AS_IT_COMES;

/** The settings that a value holds; null if it holds none. */
export function settingsIn(value: unknown): Settings | null {
  const kept = v.safeParse(Settings, value);
  return kept.success ? kept.output : null;
}

/** Returns false if they last only as long as the page. */
export function keepSettings(store: Store, settings: Settings): boolean {
  return store.write("settings", settings);
}
