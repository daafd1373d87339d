/** What trainees add to a debrief before they save or share it. Nothing of it is ever filled in for them. */

export interface Added {
  /** Empty unless they typed one. */
  readonly name: string;
  /** The decisions that they think turned the conversation, by number from 0. */
  readonly marked: readonly number[];
  /** What they wrote about it; may be empty. */
  readonly line: string;
  /** Their own words for the plan; null while the proposed plan stands. */
  readonly plan: string | null;
}

export const NOTHING_ADDED: Added = { name: "", marked: [], line: "", plan: null };
