/** How a line is set, by who says it. */
import type { Beat, Passage, Turn } from "#encounter/turn.ts";

/** The beat is the reply itself, said aloud. */
export const isReply = (passage: Passage | Turn, beat: number): boolean =>
  beat === 0 && "reply" in passage && passage.spoken !== "not-aloud";

const VOICES = { trainee: "by-you", customer: "by-customer", another: "by-other", narration: "narrated" } as const;

/** How a line is set: by the customer, by the trainee, by somebody else; or told. */
export const voiceOf = ({ by }: Beat): (typeof VOICES)[Beat["by"]] => VOICES[by];
