/** The ways to play, as a debrief names them. */
import type { WayToPlay } from "#encounter/ways-to-play.ts";

export const WAY_NAMES: Readonly<Record<WayToPlay, string>> = {
  practice: "Practice",
  coached: "Coached",
  assessment: "Assessment",
};

/** What a reader of the debrief has to know about the way. */
export const WAY_MARKS: Readonly<Record<WayToPlay, string>> = {
  practice: "Replies could be undone.",
  coached: "There was a tip after each reply.",
  assessment: "Nothing could be undone, and time limits were on. One play measures little.",
};
