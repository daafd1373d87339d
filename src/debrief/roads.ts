/**
 * The roads not taken, as values: how else the conversation could have gone at each of its decisions. Plain data only,
 * so that a worker can post it. find-roads.ts finds them.
 */
import type { Beat, Ending } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";

type EndingKind = Ending["kind"];

/** How far the ways were walked. `words` are for the screen: they say that something is estimated, and are empty where nothing is. */
export interface Extent {
  /** Every way was walked, and nothing in the story is left to chance. */
  readonly exact: boolean;
  /** What may be said about the roads, for the trainee. */
  readonly words: string;
  /** How much was walked, for the trainer: "15,897 states walked: all of them". */
  readonly walked: string;
}

/** The best outcome in reach: an ending, and calm and trust together at that ending. */
export interface Aim {
  readonly ending: EndingKind;
  readonly points: number;
}

/** Regret: how much worse the best ending in reach is after a reply than before it. Never negative. */
export interface Regret {
  /** How many kinds of ending worse, 0 to 5: one below the worst of the five means that no ending is left. */
  readonly kinds: number;
  /** How many points of calm and trust together are lost at the end. Counts if `kinds` is 0. */
  readonly points: number;
}

/** One decision, with the outcomes in reach. */
export interface Crossing {
  /** The decision's number, from 0. */
  readonly number: number;
  /** The best outcome in reach before the reply, and after it. Null if no way to an ending was found. */
  readonly before: Aim | null;
  readonly after: Aim | null;
  readonly regret: Regret;
  /** The regret of the worst reply on offer: what was at stake. */
  readonly stake: Regret;
  /** A reply that keeps the best ending in reach; null if the one taken did, or if only a slip would have. */
  readonly better: RoadWay | null;
}

/** Another reply, and how the conversation would have gone on after it. */
export interface RoadWay {
  /** The reply, by its index in the script's order. */
  readonly index: number;
  /** The first turns of that way, the better reply's own first; no slip is in them. */
  readonly steps: readonly RoadStep[];
}

/** A turn of a road that was not taken. */
export interface RoadStep {
  readonly said: string;
  readonly spoken: boolean;
  readonly answered: readonly Beat[];
  /** Both meters after the answer. */
  readonly after: Meters;
}

/** From this decision on, the best ending that the scenario had was out of reach. */
export interface PointOfNoReturn {
  /** The decision's number, from 0. */
  readonly number: number;
  readonly lost: EndingKind;
  /** The best ending that was left; null if none was. */
  readonly left: EndingKind | null;
  /** The same as a sentence. */
  readonly words: string;
}

export interface Roads {
  readonly extent: Extent;
  /** One for each decision, in order. */
  readonly crossings: readonly Crossing[];
  /** Null if the best ending stayed in reach to the end. */
  readonly pointOfNoReturn: PointOfNoReturn | null;
}

/** How many turns of the other road are shown: the better reply and the one after it. */
export const TURNS_TOLD = 2;
