/** The style of a line, by its speaker. */
import type { Beat, Passage, Turn } from "#encounter/turn.ts";

/** The beat is the reply itself, said aloud. */
export const isReply = (passage: Passage | Turn, beat: number): boolean =>
  beat === 0 && "reply" in passage && passage.spoken !== "not-aloud";

const VOICES = { trainee: "by-you", customer: "by-customer", another: "by-other", narration: "narrated" } as const;

/** The style of a line: the customer's, the trainee's, somebody else's, or narration. */
export const voiceOf = ({ by }: Beat): (typeof VOICES)[Beat["by"]] => VOICES[by];
