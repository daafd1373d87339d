/** The customer's mood if the script doesn't say one, and how far two moods are apart. */
import type { Meters } from "#guidance/words.ts";
import { MOODS, type Mood } from "#scenario/words.ts";

/** The mood for these meters: calm decides how angry the face is, trust how warm it can get. */
export function moodOf({ calm, trust }: Meters): Mood {
  if (calm < 15) return "furious";
  if (calm < 30) return "angry";
  if (calm < 45) return trust < 25 ? "upset" : "tense";
  if (calm < 60) return trust < 30 ? "tense" : "neutral";
  if (calm < 75) return trust < 40 ? "neutral" : "relieved";
  if (calm < 90) return trust < 60 ? "relieved" : "pleased";
  return trust < 75 ? "pleased" : "delighted";
}

/** How many steps lie between two moods, on the scale from furious to delighted: 0 where they are the same. */
export const stepsBetween = (one: Mood, other: Mood): number => Math.abs(MOODS.indexOf(one) - MOODS.indexOf(other));

/** A face that turns further than this from one line to the next contradicts what was just said. */
export const MOST_STEPS = 1;

/** The mood nearest to `mood` that is no more than one step away from `last`; `mood` itself if nothing came before. */
export function nearTo(last: Mood | null, mood: Mood): Mood {
  if (last === null || stepsBetween(last, mood) <= MOST_STEPS) return mood;
  const at = MOODS.indexOf(last);
  return MOODS[MOODS.indexOf(mood) > at ? at + MOST_STEPS : at - MOST_STEPS] ?? mood;
}
