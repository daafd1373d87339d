/** What trainees add to a debrief before they save or share it. Nothing of it is ever filled in for them. */

import type { WayToPlay } from "#encounter/ways-to-play.ts";

export interface Added {
  /** Empty unless they typed one. */
  readonly name: string;
  /** The decisions that they think turned the conversation, by number from 0. */
  readonly marked: readonly number[];
  /** What they wrote about it; may be empty. */
  readonly line: string;
  /** Their own words for the plan; null while the proposed plan stands. */
  readonly plan: string | null;
  /** How it was played. */
  readonly way: WayToPlay;
  /** What they thought would be hardest, before it began; may be empty. */
  readonly hardest: string;
  /** What they said in their own words before they saw the replies is wanted, too. */
  readonly ownWords: boolean;
}

export const NOTHING_ADDED: Added = {
  name: "",
  marked: [],
  line: "",
  plan: null,
  way: "practice",
  hardest: "",
  ownWords: false,
};
