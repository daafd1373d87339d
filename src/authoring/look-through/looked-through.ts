/** What is known of a script once every way through it was walked: plain values, so that a worker can send them. */
import type { Course } from "#encounter/steps.ts";
import type { Meters } from "#guidance/words.ts";
import type { Level } from "#scenario/words.ts";
import type { MapColours } from "#authoring/map/script-map.ts";
import type { Fortunes } from "#authoring/check/level.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";

/** How much of a script was walked. */
export interface WalkedExtent {
  /** Every way was walked, and nothing is left to chance: what was not found can't be. */
  readonly isProved: boolean;
  /** Every way was walked, of the seeds that were tried. */
  readonly isComplete: boolean;
  readonly draws: boolean;
  /** Situations that were looked at. */
  readonly states: number;
  /** Ways from the beginning to an ending, among those; `Infinity` where one can go round in circles. */
  readonly ways: number;
  /** Replies that were seen and not followed. */
  readonly unreached: number;
  /** Plays at random besides. */
  readonly plays: number;
}

export interface ReplyOutlook {
  readonly words: string;
  /** From 1; 0 where it stands in another file. */
  readonly line: number;
  /** The chance of a good end after it, 0 to 1; null where it isn't known. */
  readonly good: number | null;
  /** It is judged a slip where an ordinary colleague usually stands. */
  readonly isSlip: boolean;
  /** Titles of what it does well, and of what it gets wrong, as the guidance has them. */
  readonly helps: readonly string[];
  readonly hurts: readonly string[];
}

export interface DecisionOutlook {
  readonly knot: string;
  /** Of the first reply on offer; 0 where it stands in another file. */
  readonly line: number;
  /** The part of an ordinary colleague's plays that come to it; more than 1 where they come again. */
  readonly comes: number;
  /** The chance of a good end before a reply is taken, 0 to 1; null where it isn't known. */
  readonly good: number | null;
  /** Where an ordinary colleague usually stands. */
  readonly meters: Meters;
  readonly replies: readonly ReplyOutlook[];
}

export interface MeasuredLevel {
  readonly written: Level;
  /** The levels that it would be right to write, the easiest first; it may be none. */
  readonly fitting: readonly Level[];
  readonly fortunes: Fortunes;
}

/** What a reply usually does to the meters, at those with which one usually comes to it: points. */
export interface ReplyEffect extends Meters {
  /** From 1. */
  readonly line: number;
}

/** A shortest way to a line of the script, and how it stands there. */
export interface WayThere {
  /** From 1. */
  readonly line: number;
  /**
   * A reply: the way ends where it is on offer. A line that is said: the way ends with the reply that it answers. A knot:
   * the way ends where the knot first waits for a reply, or ends.
   */
  readonly at: "reply" | "said" | "knot";
  readonly seed: number;
  readonly steps: Course;
  readonly meters: Meters;
  /** The script's variables by name, their values as text. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Which reply of which card leads where on the drawn maps: numbers as their elements have them. */
export interface MapLinks {
  readonly replies: readonly { readonly card: number; readonly reply: number; readonly words: string }[];
  /** In the order of their numbers. */
  readonly roads: readonly { readonly from: number; readonly reply: number; readonly to: number }[];
}

export interface MapPictures extends MapLinks {
  /** For each way to colour it the text of an SVG; `data-line`, `data-card`, `data-reply` and `data-road` say what is what. */
  readonly pictures: Readonly<Record<MapColours, string>>;
}

export type LookedThrough =
  /** It can't be read, so that nothing was walked. */
  | { readonly kind: "wrong"; readonly mistakes: readonly ScriptMistake[] }
  | {
      readonly kind: "walked";
      /** It has no errors, so that what it teaches was looked at as well. */
      readonly isSound: boolean;
      /** Everything that was found, what a quick look finds as well. */
      readonly mistakes: readonly ScriptMistake[];
      /** Warnings that the author has marked as meant; they are not among the mistakes. */
      readonly meant: number;
      readonly extent: WalkedExtent;
      readonly decisions: readonly DecisionOutlook[];
      /** Null where not everything was walked, or it has errors. */
      readonly level: MeasuredLevel | null;
      /** Null where there is nothing to draw. */
      readonly map: MapPictures | null;
      readonly effects: readonly ReplyEffect[];
      /** One for each line that can be come to, in the script's order. */
      readonly ways: readonly WayThere[];
    };
