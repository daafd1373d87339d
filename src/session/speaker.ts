/** Whose line it is. */
import type { Beat, Passage, Turn } from "#encounter/turn.ts";

const TRAINEE = "YOU";

export const isTrainee = ({ speaker }: Beat): boolean => speaker === TRAINEE;

/** The beat is the reply itself, said aloud. */
export const isReply = (passage: Passage | Turn, beat: number): boolean =>
  beat === 0 && "reply" in passage && passage.beats[0]?.speaker === TRAINEE;

/** How a line is set: by the customer, by the trainee, by somebody else. */
export function voiceOf(beat: Beat): "by-customer" | "by-you" | "by-other" {
  if (isTrainee(beat)) return "by-you";
  const part = beat.people.find(({ speaker }) => speaker === beat.speaker)?.part ?? "bystander";
  return part === "customer" ? "by-customer" : "by-other";
}
