/**
 * The roads not taken, as values: what could be expected at each decision of a conversation, and how else it could have
 * gone. Plain data only, so that a worker can post it, and facts only: `words/` makes the sentences. find-roads.ts finds
 * them.
 */
import type { Beat } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";
import type { Outlook } from "#paths/chances.ts";
import type { EndingKind } from "#scenario/words.ts";
export type { Outlook } from "#paths/chances.ts";

/** How far the ways were walked, and so how sure the outlooks are. */
export interface Extent {
  /** Every way was walked, and nothing in the story is left to chance. */
  readonly exact: boolean;
  /**
   * walked: every way was. lots: every way was, but the story draws lots; the outlooks hold for the seeds that were
   * walked. too-long: there are more ways than there was time for; what isn't known exactly was played at random.
   */
  readonly because: "walked" | "lots" | "too-long";
  /** How many seeds were walked. */
  readonly seeds: number;
  /** Plays of an ordinary colleague that were sampled; 0 where none was needed. */
  readonly plays: number;
  /** States that were walked. */
  readonly states: number;
}

/** A reply that was on offer at a decision. */
export interface OnOffer {
  /** In the script's order, from 0. */
  readonly index: number;
  /** Its slips as they are judged there: a sorry that comes too soon is one. */
  readonly slips: number;
  /** What can be expected right after it; null where that isn't known. */
  readonly outlook: Outlook | null;
}

/** One decision, with what could be expected before and after. */
export interface Crossing {
  /** The decision's number, from 0. */
  readonly number: number;
  /** Null where it isn't known. `after` is that of the reply taken, with the breath before it if there was one. */
  readonly before: Outlook | null;
  readonly after: Outlook | null;
  /** Every reply on offer, in the script's order: the one taken, without its breath, too. */
  readonly replies: readonly OnOffer[];
  /**
   * The prospect of the best reply without a slip less that of the reply taken: 0 or more. 0 too where it isn't known, or
   * is no more than what sampling may be wrong by.
   */
  readonly loss: number;
  /** The prospect after less the prospect before; below 0 where it fell. */
  readonly gain: number;
  /** The best kind of ending in reach before and after; null if none was found. */
  readonly reach: { readonly before: EndingKind | null; readonly after: EndingKind | null };
  /** The reply without a slip that has the best prospect; null if the one taken is as good, or all others are slips. */
  readonly better: RoadWay | null;
}

/** Another reply, and how the conversation would have gone on after it. */
export interface RoadWay {
  /** The reply, by its index in the script's order. */
  readonly index: number;
  readonly outlook: Outlook;
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
  /** What could be expected after the answer; null where it isn't known. */
  readonly outlook: Outlook | null;
}

/** From this decision on, the best ending that the scenario had was out of reach, and much was lost by it. */
export interface PointOfNoReturn {
  /** The decision's number, from 0. */
  readonly number: number;
  readonly lost: EndingKind;
  /** The best ending that was left; null if none was. */
  readonly left: EndingKind | null;
}

export interface Roads {
  readonly extent: Extent;
  /** One for each decision, in order. */
  readonly crossings: readonly Crossing[];
  /** Null if the best ending stayed in reach to the end, or was lost by a decision that cost little. */
  readonly pointOfNoReturn: PointOfNoReturn | null;
}

/** How many turns of the other road are shown: the better reply and the one after it. */
export const TURNS_TOLD = 2;

/** The least loss that goes with a point of no return. */
export const GREAT_LOSS = 10;
