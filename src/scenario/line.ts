/** What a running story says, line by line, with its tags already read. */
import type { Move } from "#guidance/judge.ts";
import type { EndingKind, Gesture, Mood, Prop, Setting, SoundName } from "./words.ts";

/** The trainee's own name as a speaker. */
export const YOU = "YOU";

/** One line of the story. */
export interface Line {
  /** A cast member's speaker name, `YOU`, or null for narration. */
  readonly speaker: string | null;
  readonly text: string;
  readonly tags: LineTags;
  /** What goes through the customer as they say it. Never shown in play. */
  readonly thought?: string;
  /** The line is said after the ending, to somebody else: to whom, and where. */
  readonly afterwards?: string;
}

/** The tags of a line that stage, sound and rules follow. Tags that the line doesn't have are null, 0 or empty. */
export interface LineTags {
  readonly mood: Mood | null;
  readonly gesture: Gesture | null;
  readonly sound: SoundName | null;
  /** Speaker names of those who come and go. */
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** Speaker name of who is the customer from this line on, of several who may be. */
  readonly customer: string | null;
  /** The setting that the conversation moves to. */
  readonly scene: Setting | null;
  /** Things that come into the picture with this line, and things that go. */
  readonly props: readonly Prop[];
  readonly propsGone: readonly Prop[];
  /** The title of the card on which this line stays to be looked at. */
  readonly card: string | null;
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
  /** Its index in the script's order, from 0: what is saved and replayed. */
  readonly index: number;
  readonly text: string;
  readonly move: Move;
  /** A plain continuation, which the guidance doesn't judge. */
  readonly plain: boolean;
  /** Seconds to answer in; null if this choice point sets no limit. */
  readonly seconds: number | null;
  /** This is the reply that is taken when time runs out. */
  readonly timeout: boolean;
  /** The trainer's comment for the debrief; may be empty. */
  readonly note: string;
  /** What goes through the customer when they hear it. Never shown in play. */
  readonly thought?: string;
  readonly id: string | null;
}
