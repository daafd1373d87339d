/** What the screen of several groups is given, and what it says of what was handed in: plain values. */
import type { Encounter } from "#encounter/encounter.ts";
import type { GroupPlay } from "./group-play.ts";

/** A group in the list. */
export interface GroupInList {
  /** Its place in the list, from 0; it is called by the number after that. */
  readonly at: number;
  readonly group: number;
  /** When it ended on this computer, in milliseconds since 1970; null where it was handed in. */
  readonly ended: number | null;
  /** The trainer lets it count. */
  readonly counts: boolean;
  readonly play: Pick<GroupPlay, "hash" | "seed" | "steps">;
  /** Null where it can't be compared; `problem` is then a sentence that says why. */
  readonly encounter: Encounter | null;
  readonly problem: string;
}

/** Something that was handed in and can't be taken. */
export interface RefusedGroup {
  /** What was given: the name of a file, or a line. */
  readonly what: string;
  /** What is wrong, and what to do, in sentences. */
  readonly why: string;
  /** The scenario that it is a play of, if that is another one that is here. */
  readonly elsewhere: { readonly scenario: string; readonly title: string } | null;
}

/** What became of what was handed in at once. */
export interface AddedGroups {
  readonly added: number;
  readonly refused: readonly RefusedGroup[];
}
