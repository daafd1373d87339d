/**
 * Every way through a scenario, as values: what the walker hands over and what every question is asked of.
 * All of it is plain data and arrays of numbers, so that a worker can post it. No walking here: see walk-scenario.ts.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Ending } from "#encounter/turn.ts";
import type { History } from "#guidance/standing.ts";
import type { Offer } from "#ink-analysis/state-key.ts";
import type { Mood, Setting } from "#scenario/words.ts";
import type { Course } from "#encounter/steps.ts";
export type { Offer } from "#ink-analysis/state-key.ts";

/**
 * Where the story waits for a reply, is over, or has broken. States that differ in nothing but their meters and in
 * what the rules remember share a stop.
 */
export type Stop = {
  /** The knot, or knot and stitch, that the story rests in; empty before the first. */
  readonly knot: string;
} & (
  | { readonly kind: "decision"; readonly replies: readonly Offer[] }
  | { readonly kind: "ending"; readonly ending: Ending }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic }
);

/**
 * The states of a conversation: what can't behave differently any more is one state. State `s` is a row of these
 * arrays. Its replies are its edges, `firstEdge[s]` up to `firstEdge[s + 1]`, in the script's order: edge
 * `firstEdge[s] + i` is the reply with index `i`. A state that is an ending or a fault has none.
 */
export interface States {
  readonly count: number;
  /** Index into `stops`. */
  readonly stop: Int32Array;
  /** Both meters, 0 to 100: as they stand when the reply is asked for, or once everything that is due has fallen. */
  readonly calm: Uint8Array;
  readonly trust: Uint8Array;
  /** Index into `histories`: what the rules remember, as far as anything that can still come asks for it. */
  readonly history: Int32Array;
  /** One more than there are states. */
  readonly firstEdge: Int32Array;
  /** The state and the reply by which it was first reached: a shortest way. -1 for where a walk begins. */
  readonly from: Int32Array;
  readonly by: Int32Array;
}

export interface Edges {
  readonly count: number;
  /** The state that the reply leads to; `NOT_FOLLOWED` where the limits came first. */
  readonly to: Int32Array;
  /** Pitfalls in the reply as they were judged: a sorry that came too soon counts. */
  readonly slips: Uint8Array;
}

/** In `Edges.to`: nobody went there. */
export const NOT_FOLLOWED = -1;

/** What stopped a walk before it was through. */
export type WalkBound = "states" | "milliseconds" | "bytes" | "cancelled";

/** A play that was walked along besides: the states it came through, the opening first. */
export interface Trail {
  readonly seed: number;
  readonly steps: Course;
  /** One more than there are steps. Shorter only when a reply was not on offer. */
  readonly states: readonly number[];
}

/** What of the story the walk covered: what the checker asks of knots, replies, endings and tests. */
export interface Coverage {
  /** Knots, and stitches as `knot.stitch`, that were entered. */
  readonly knots: ReadonlySet<string>;
  /** Choices of the compiled story that were on offer, as `Offer.source`. */
  readonly replies: ReadonlySet<string>;
  /** Tests of a meter against a number, by their place in the compiled story. */
  readonly tests: ReadonlyMap<string, Outcomes>;
  /** Every line that was said, as `SPEAKER: text`; narration as `: text`. */
  readonly lines: ReadonlySet<string>;
  /** What an author may want to see for themselves, each with a state and the reply there that leads to it. */
  readonly sightings: readonly (Sighting & SightedAt)[];
  /** Who came, went and spoke in each turn that was taken between two stops; each once. */
  readonly staged: readonly StagedTurn[];
}

/** A turn, by what matters to who is on the stage. */
export interface StagedTurn {
  /** Index into `stops`; -1 for an opening. */
  readonly from: number;
  /** The index of the reply; -1 for an opening. */
  readonly reply: number;
  /** Index into `stops`. */
  readonly to: number;
  readonly lines: readonly StagedLine[];
}

export interface StagedLine {
  /** As in `Coverage.lines`. */
  readonly line: string;
  /** Somebody of the cast; null for the trainee and for narration. */
  readonly speaker: string | null;
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  /** Who is the customer from this line on, of several; null where the line doesn't say it. */
  readonly customer: string | null;
  readonly scene: Setting | null;
}

/** Something that was seen on a way. `line` is as in `Coverage.lines`. */
export type Sighting =
  /** So many lines in a row without a decision; `line` is the first that is too much. */
  | { readonly kind: "stretch"; readonly line: string; readonly lines: number }
  /** The customer's mood at a line that says none, and one that the script says next to it, too far from that. */
  | { readonly kind: "face"; readonly line: string; readonly mood: Mood; readonly said: Mood };

/** Where something was seen: on taking this reply from this state; both -1 in an opening. */
export interface SightedAt {
  readonly state: number;
  readonly reply: number;
}

/** How a test came out, on some way or other. */
export interface Outcomes {
  readonly passed: boolean;
  readonly failed: boolean;
}

/** A play at random that broke: the stop that it came to, its seed, and its replies by index and by words. */
export interface FaultPlayed {
  readonly stop: number;
  readonly seed: number;
  readonly choices: readonly number[];
  readonly words: readonly string[];
}

/** Whole numbers, both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A test of a meter: what the meters can be there on any way, and how often it is true in plays at random. */
export interface MeterTest {
  readonly calm: Range;
  readonly trust: Range;
  /** 0 to 1; null where no play came there. */
  readonly passes: number | null;
}

export interface Walk {
  readonly scenario: string;
  readonly hash: string;
  /** The seeds that it was walked with. */
  readonly seeds: readonly number[];
  /** The story draws lots: what holds with these seeds may not hold with others. */
  readonly draws: boolean;
  /** The state that each seed opens in. */
  readonly openings: readonly number[];
  readonly stops: readonly Stop[];
  readonly histories: readonly History[];
  readonly states: States;
  readonly edges: Edges;
  readonly trails: readonly Trail[];
  readonly coverage: Coverage;
  /** By the place in the compiled story; empty unless it was asked for. */
  readonly meterTests: ReadonlyMap<string, MeterTest>;
  /** Everything was walked: every reply of every state was followed. */
  readonly complete: boolean;
  /** Why not, where it wasn't. */
  readonly bound: WalkBound | null;
  /** Plays at random that went on where the walk had met its limits; 0 where it was through, or none were asked for. */
  readonly randomPlays: number;
  /** Where such plays broke, each with the first that did. */
  readonly faultsPlayed: readonly FaultPlayed[];
  /** Replies that were seen and not followed. */
  readonly unreached: number;
  /** Edges followed. */
  readonly transitions: number;
  /** Turns that the engine ran: all others were looked up. */
  readonly engineTurns: number;
  /** What the walk holds in memory, computed: bytes. */
  readonly bytes: number;
}
