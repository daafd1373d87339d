/** The ways to play, in words. */
import type { WayToPlay } from "#encounter/ways-to-play.ts";

export const WAY_SENTENCES: Readonly<Record<WayToPlay, string>> = {
  practice: "Take your time. You can undo a reply and start again.",
  coached: "The same, and after each reply you get one short tip: what worked, or what to try instead.",
  assessment:
    "You can’t undo a reply or start again, and time limits are on. One play of about a dozen decisions measures little: don’t read much into it.",
};

export const SAY_FIRST = "Say it first";
export const SAY_FIRST_SENTENCE =
  "Before you see the replies, you type what you’d say. Then you pick the reply nearest to it, or another one.";

/** A factor for time limits, in words. */
export const timeName = (factor: number): string => (factor === 0 ? "off" : factor === 1 ? "normal" : `${factor}×`);
