/** What trainees add to a debrief before they keep or share it. Nothing of it is ever filled in for them. */

export interface Added {
  /** Empty unless they typed one. */
  readonly name: string;
  /** The decisions that they think turned the conversation, by number from 0. */
  readonly marked: readonly number[];
  /** What they wrote about it; empty for nothing. */
  readonly line: string;
  /** Their own words for the plan; null while it stands as it was proposed. */
  readonly plan: string | null;
}

export const NOTHING_ADDED: Added = { name: "", marked: [], line: "", plan: null };
