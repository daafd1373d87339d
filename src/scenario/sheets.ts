/** What stands on the sheets for print of a scenario: for the trainer, for whoever watches, and for two at a table. */
import type { Meters } from "#guidance/words.ts";
import type { Character } from "./scenario.ts";
import type { Level } from "./words.ts";

export interface Sheets {
  readonly title: string;
  /** The language of what is quoted from the scenario. */
  readonly language: string;
  readonly trainer: TrainerSheet;
  readonly observer: readonly ObserverItem[];
  readonly customer: CustomerCard;
  readonly employee: EmployeeCard;
  readonly votes: readonly VotePoint[];
}

/** A point of the conversation at which a class stops to vote and talk. In its order. */
export interface VotePoint {
  /** The script's own question; empty where the script has no pauses, and the point is one of those that decide most. */
  readonly question: string;
  /** The line after which it comes; `name` is empty for narration. */
  readonly line: PauseOnSheet["line"];
  /** The part of a conversation that is over by then: 0 to 1. */
  readonly at: number;
  /** How much there is to gain by stopping there: more is more. */
  readonly weight: number;
}

/** Something that is taught: its name, and what to do. */
export interface TaughtOnSheet {
  readonly title: string;
  readonly advice: string;
}

/** A temperament, or a skill: its name, and what it is like. */
export interface Described {
  readonly title: string;
  readonly summary: string;
}

export interface TrainerSheet {
  readonly summary: string;
  readonly role: string;
  /** Everybody who may speak, the customers first, by the names that people call them. */
  readonly people: readonly Pick<Character, "name" | "part">[];
  readonly temperament: Described;
  readonly opening: Meters;
  readonly level: Level;
  readonly objectives: readonly TaughtOnSheet[];
  readonly timing: readonly LessonPart[];
  /** In all. */
  readonly minutes: number;
  readonly pauses: readonly PauseOnSheet[];
  /** The chance that an ordinary colleague comes to a good end: 0 to 1; null where that isn't known. */
  readonly usual: number | null;
}

export interface LessonPart {
  readonly what: "briefing" | "playing" | "talking" | "debrief";
  readonly minutes: number;
}

/** A point at which a class stops and talks. */
export interface PauseOnSheet {
  readonly question: string;
  /** The line after which it stops; `name` is empty for narration. */
  readonly line: { readonly name: string; readonly text: string };
  /** The part of an ordinary colleague's plays that come to it: 0 to 1. */
  readonly comes: number;
  /** Null where no decision follows, or where none of its replies makes much of a difference. */
  readonly missed: MissedThere | null;
}

/** The reply that would help most there and has no slip. */
export interface MissedThere {
  readonly reply: string;
  readonly practices: readonly TaughtOnSheet[];
  /** The part of those who take something else: 0 to 1. */
  readonly by: number;
  /** The chance of a good end with it, and with what is taken instead, 0 to 1; null where that isn't known. */
  readonly chances: { readonly with: number; readonly without: number } | null;
}

export interface ObserverItem {
  /** What the employee does. */
  readonly does: string;
  /** By what it is seen. */
  readonly seenBy: string;
}

export interface CustomerCard {
  readonly name: string;
  readonly temperament: Described;
  readonly opening: Meters;
  /** The first lines, to be said as they are. */
  readonly opens: readonly string[];
  /** What comes out only if somebody handles it well, in the order in which it does. */
  readonly holdsBack: readonly HeldBack[];
  /** Titles of practices and pitfalls that the script has in its replies, the most frequent first. */
  readonly helped: readonly string[];
  readonly hurt: readonly string[];
  /** What the best end of it is, in one sentence; empty if there is no good end. */
  readonly settled: string;
  /** What a bad end is; empty if there is none. */
  readonly leaves: string;
}

export interface HeldBack {
  readonly words: string;
  /** What goes through them meanwhile, never to be said; empty if the script doesn't say. */
  readonly thought: string;
}

export interface EmployeeCard {
  readonly role: string;
  readonly summary: string;
  /** Facts that lie on the counter. */
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly objectives: readonly (TaughtOnSheet & { readonly example: string })[];
}
