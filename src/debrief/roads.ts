/**
 * The roads not taken, as values: what else could have become of the conversation at each of its decisions.
 * All of it is plain data, so that a worker can post it. How they are found: see find-roads.ts.
 */
import type { Beat, Ending } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";

type EndingKind = Ending["kind"];

/** How far the ways were walked. The words are to be shown: they never claim more than was done. */
export interface Extent {
  /** Every way was walked, and nothing in the story is left to chance. */
  readonly exact: boolean;
  /** What may be said of the roads, for the trainee. */
  readonly words: string;
  /** How much was walked, for the trainer: "15,897 states walked: all of them". */
  readonly walked: string;
}

/** The best that was in reach: an ending, and calm and trust together as they would have been at it. */
export interface Aim {
  readonly ending: EndingKind;
  readonly points: number;
}

/** How much worse the best ending in reach is after a reply than it was before. Never negative. */
export interface Regret {
  /** Kinds of ending further down, 0 to 5: below the worst of the five is that no ending was left. */
  readonly kinds: number;
  /** Calm and trust together at the end: less by so many points. Counts where `kinds` is 0. */
  readonly points: number;
}

/** One decision, seen from above. */
export interface Crossing {
  /** The decision's number, from 0. */
  readonly number: number;
  /** The best ending in reach before the reply, and after it. Null where no way to an ending was found. */
  readonly before: Aim | null;
  readonly after: Aim | null;
  readonly regret: Regret;
  /** The regret that the worst reply on offer would have had: what was at stake. */
  readonly stake: Regret;
  /** The reply that kept the best in reach; null where the one taken did so itself, and where only a slip would have. */
  readonly better: RoadWay | null;
}

/** Another reply, and how the conversation would have gone on after it. */
export interface RoadWay {
  /** The reply, by its index in the script's order. */
  readonly index: number;
  /** The first turns of that way, the better reply's own first; no slip is in them. */
  readonly steps: readonly RoadStep[];
}

/** A turn of a way that was not taken. */
export interface RoadStep {
  readonly said: string;
  readonly spoken: boolean;
  readonly answered: readonly Beat[];
  /** Both meters once it was answered. */
  readonly after: Meters;
}

/** From this decision on, the best ending that the scenario had was out of reach. */
export interface PointOfNoReturn {
  /** The decision's number, from 0. */
  readonly number: number;
  readonly lost: EndingKind;
  /** The best that was left; null where no ending was. */
  readonly left: EndingKind | null;
  /** The same as a sentence. */
  readonly words: string;
}

export interface Roads {
  readonly extent: Extent;
  /** One for each decision, in order. */
  readonly crossings: readonly Crossing[];
  /** Null where the best ending stayed in reach to the end. */
  readonly pointOfNoReturn: PointOfNoReturn | null;
}

/** How many turns of the other way are told: the better reply and the one after it. */
export const TURNS_TOLD = 2;
