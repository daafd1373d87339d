/** What a walk knows of a stop and its replies, beside what it hands over of them. */
import type { Ending } from "#encounter/turn.ts";
import type { EngineTurn, StoryState, TraceStep } from "#ink-analysis/branches.ts";
import type { Offer } from "#ink-analysis/state-key.ts";
import type { Memo } from "./memo.ts";
import type { MeterState } from "./meter-state.ts";
import type { Untagged } from "./noted.ts";

/** Where a turn leads. */
export interface Destination {
  readonly stop: number;
  /** The story is over: what is due falls due. */
  readonly over: boolean;
  /** The untagged lines on the way there; null where there are none, or where they were looked at by themselves. */
  readonly untagged?: readonly Untagged[] | null;
}

/** An engine turn, its normalised steps, and the ending that was said in it. */
export interface PlayedTurn {
  readonly engineTurn: EngineTurn;
  readonly steps: readonly TraceStep[];
  readonly ending: Ending | null;
  readonly untagged: readonly Untagged[] | null;
}

/** What the stops at one decision point share. */
export interface SharedMemo {
  /** The same reply at many places is one value, so that it is handed over once. */
  readonly replies: readonly Offer[];
  /** The moves that can still come, and those of the replies, as the tables number them. */
  readonly movesAhead: number;
  readonly moves: readonly number[];
  /** One for each reply, by all that the story asked for. */
  readonly memos: readonly Memo<PlayedTurn>[];
}

/** What is known of one stop, beside what the walk hands over of it. */
export interface StopMemo {
  readonly number: number;
  storyState: StoryState | null;
  readonly shared: SharedMemo;
  /**
   * For each reply, and for the slips that it was judged, by what the story asked of the meters: its variables are
   * those of this stop. A story that counts no slips has one for each reply.
   */
  readonly memos: readonly Memo<Destination>[][];
  /** Replies whose trace is opaque: each turn by itself, by the meters and the history that it began with. */
  readonly single: Map<string, { readonly destination: Destination; readonly came: MeterState }>;
}

/** A reply at a stop, with what is known of it. */
export interface StopReply {
  readonly at: StopMemo;
  readonly index: number;
  /** By the slips that the reply was judged. */
  readonly memos: Memo<Destination>[];
}
