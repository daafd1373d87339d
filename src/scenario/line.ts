/** What a running story says, line by line, with its tags already understood. */
import type { Move } from "#guidance/judge.ts";
import type { EndingKind, Gesture, Mood, Setting, SoundName } from "./words.ts";

/** The trainee's own name as a speaker. */
export const YOU = "YOU";

/** One line of the story. */
export interface Line {
  /** A cast member's speaker name, `YOU`, or null for narration. */
  readonly speaker: string | null;
  readonly text: string;
  readonly tags: LineTags;
}

/** The tags of a line. What a line doesn't say is null, 0 or empty. */
export interface LineTags {
  readonly mood: Mood | null;
  readonly gesture: Gesture | null;
  readonly sound: SoundName | null;
  /** Speaker names of those who come and go. */
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** Where the stage moves to. */
  readonly scene: Setting | null;
  /** The time that passes before this line, in the author's words. */
  readonly later: string | null;
  /** A discussion point for a class. */
  readonly pause: string | null;
  readonly calm: number;
  readonly trust: number;
  readonly ending: EndingKind | null;
  readonly outcome: string | null;
  readonly id: string | null;
}

/** A choice on offer, as the script has it. */
export interface Reply {
  /** Its place in the script's order, from 0: what is saved and replayed. */
  readonly index: number;
  readonly text: string;
  readonly move: Move;
  /** A plain continuation: nothing that the guidance judges. */
  readonly plain: boolean;
  /** Seconds to answer in, where this choice point sets a limit. */
  readonly seconds: number | null;
  /** This is the reply that is taken when time runs out. */
  readonly timeout: boolean;
  /** The trainer's word for the debrief; empty where there is none. */
  readonly note: string;
  readonly id: string | null;
}
