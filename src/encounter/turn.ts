/** What stage, sound, screens, debrief and records read of a conversation, and nothing else. */
import type { Change } from "#guidance/judge.ts";
import type { Meters } from "#guidance/words.ts";
import type { Line, Reply } from "#script/line.ts";
import type { EndingKind, Mood, Setting } from "#script/words.ts";

/** A line as it was played: everything a view needs to show it without looking back. */
export interface Beat extends Omit<Line, "speaker"> {
  /** A cast member's speaker name, `YOU`, or null for narration. */
  readonly speaker: string | null;
  /** The speaker's name as people say it; empty for narration. */
  readonly name: string;
  /** The customer's mood from this beat on: the script's, or what the meters say. */
  readonly mood: Mood;
  /** Where the conversation stands, in which room. */
  readonly scene: Setting;
  /** Who is on the stage, by speaker name. */
  readonly present: readonly string[];
  /** As they stand once the beat has been said. */
  readonly meters: Meters;
}

/** The replies on offer at one point of the conversation. */
export interface Decision {
  /** How many decisions came before it. */
  readonly number: number;
  readonly replies: readonly Reply[];
  /** The order in which they are shown, drawn from the seed: indices into `replies`. */
  readonly shown: readonly number[];
  /** Seconds to answer in, or null. */
  readonly seconds: number | null;
  /** The index of the reply that is taken when time runs out; null without a limit. */
  readonly timeout: number | null;
}

/** What was said in one go, and what it did to the meters. */
export interface Passage {
  readonly before: Meters;
  readonly after: Meters;
  /** Every part of every movement; they add up to `after` less `before`. */
  readonly changes: readonly Change[];
  readonly beats: readonly Beat[];
}

/** One decision, the reply taken, what it changed and why, and what was said then. */
export interface Turn extends Passage {
  readonly decision: Decision;
  readonly reply: Reply;
}

export interface Ending {
  readonly kind: EndingKind;
  /** One sentence: what became of it. */
  readonly outcome: string;
}
