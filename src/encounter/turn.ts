/** What stage, sound, screens, debrief and records read of a conversation, and nothing else. */
import type { Move } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import type { Meters } from "#guidance/words.ts";
import type { Line, Reply } from "#scenario/line.ts";
export type { Reply } from "#scenario/line.ts";
import type { Character } from "#scenario/scenario.ts";
import type { EndingKind, Gesture, Mood, Prop, Setting } from "#scenario/words.ts";

/** Somebody on the stage during a beat. */
export interface Presence extends Character {
  /** The mood that the script gives; if it gives none to the customer, the meters decide. */
  readonly mood: Mood;
  /** Their gesture in this beat; only the speaker has one. */
  readonly gesture: Gesture | null;
}

/** Who says a beat: the trainee, the customer, somebody else, or the narrator. */
export type By = "trainee" | "customer" | "another" | "narration";

/** How a reply was given: aloud in the words that were on offer, aloud in other words, or by an action. */
export type Spoken = "as-offered" | "in-other-words" | "not-aloud";

/** A card on the counter: a fact that stays to be looked at. */
export interface CounterCard {
  readonly title: string;
  readonly text: string;
}

/** A line as it was played, with everything a view needs to show it without looking back. */
export interface Beat extends Line {
  readonly by: By;
  /** The speaker's name as people say it; empty for narration. */
  readonly name: string;
  /** The room the conversation is in. */
  readonly scene: Setting;
  /** Who is on the stage, the customer first if they are there. */
  readonly people: readonly Presence[];
  /** The things in the picture, in the order in which they came. */
  readonly props: readonly Prop[];
  /** The cards on the counter, the oldest first; no two have the same title. */
  readonly cards: readonly CounterCard[];
  /** The meters after the beat has been said. */
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
  /** Every part of every movement; they add up to `after` minus `before`. */
  readonly changes: readonly Change[];
  readonly beats: readonly Beat[];
}

/** One decision, the reply taken, what it changed and why, and what was said then. */
export interface Turn extends Passage {
  readonly decision: Decision;
  readonly reply: Reply;
  /** If it was spoken aloud, the first beat has the words. */
  readonly spoken: Spoken;
  /** A breath was taken before it. */
  readonly breathed: boolean;
  /** What the trainee said in their own words before they saw the replies; missing if nothing. */
  readonly saidFirst?: string;
  /** The move that was judged: the reply's own, and the breath before it if that counts. */
  readonly move: Move;
  /** Its pitfalls as they were judged: first the apologies that came too soon, then its own. */
  readonly pitfalls: readonly string[];
}

export interface Ending {
  readonly kind: EndingKind;
  /** One sentence: what became of it. */
  readonly outcome: string;
  /** What the customer says of it afterwards, in the order in which it is said. A walk leaves it out. */
  readonly afterwards: readonly Account[];
}

/** A line that the customer says after the ending, to somebody they know or to nobody in particular. */
export interface Account {
  readonly speaker: string;
  /** The speaker's name as people say it. */
  readonly name: string;
  readonly text: string;
  /** To whom, and where: `to his daughter, at supper`. */
  readonly to: string;
}
