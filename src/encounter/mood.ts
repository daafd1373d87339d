/** The customer's mood if the script doesn't say one. */
import type { Meters } from "#guidance/words.ts";
import type { Mood } from "#scenario/words.ts";

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
