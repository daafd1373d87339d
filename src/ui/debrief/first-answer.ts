/** What answers a reply. Later lines already lead on to the next decision. */
import type { Beat } from "#encounter/turn.ts";

/** The first line that somebody says to it; else the first that is told. */
export const firstAnswer = (answered: readonly Beat[]): Beat | undefined =>
  answered.find(({ speaker }) => speaker !== null) ?? answered[0];
