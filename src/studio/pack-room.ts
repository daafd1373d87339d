/** What a pack's people and house rules are to the screens that show and change them. */
import type { ReadonlySignal } from "@preact/signals";
import type { PickedLook } from "#authoring/pack/cast-file.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Mood } from "#scenario/words.ts";
import type { SharedFile } from "./opened-scripts.ts";

/** What scripts of a pack are checked, walked and played by. */
export interface PackRules extends Pick<OwnScriptAsked, "rulebook" | "handbook" | "looks" | "library"> {
  /** The guidance with the house rules; null where there are none. */
  readonly guidance: Catalogue | null;
  /** A sentence about why its files can't be used: then all goes by what ships. Null where they can. */
  readonly trouble: string | null;
}

export interface PackRoom {
  readonly id: string;
  /** Empty for the trainer's own. */
  readonly name: ReadonlySignal<string>;
  readonly files: ReadonlySignal<readonly SharedFile[]>;
  readonly rules: ReadonlySignal<PackRules>;
  /** What ships, without any pack. */
  readonly shipped: Pick<PackRules, "looks" | "handbook" | "rulebook" | "library">;
  /** Pictures of somebody: their addresses. */
  readonly face: (look: PickedLook, mood: Mood) => string;
  readonly figure: (look: PickedLook, mood: Mood) => string;
  /** What is wrong with these files, as the game checks them; a sentence where they couldn't be checked. */
  readonly check: (files: readonly SharedFile[]) => Promise<readonly ScriptMistake[] | string>;
  /**
   * Changes the files as they are by then, and resolves when `rules` go by them. False where that couldn't be kept: it
   * lasts as long as the page.
   */
  readonly change: (change: (files: readonly SharedFile[]) => readonly SharedFile[]) => Promise<boolean>;
  /** The titles of the pack's scripts in whose text this is found. */
  readonly usedBy: (words: RegExp) => Promise<readonly string[]>;
}

/** The rooms of all packs; a room is the same one each time. */
export interface PackRooms {
  readonly room: (pack: string) => Promise<PackRoom>;
}
