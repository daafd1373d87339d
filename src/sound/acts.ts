/** What the desk asks for: done by the loudspeakers (player.ts), by a voice of the system (reader.ts), or written. */
import type { Voice } from "#scenario/words.ts";
import type { Cue, Loop, SpriteName, Temper, VoiceSprite } from "./names.ts";
import type { Group } from "./settings.ts";
import type { SpokenWord } from "./speech.ts";

export type Layer = "room" | "heart";
export type Levels = Readonly<Record<Group, number>>;

/** A line for a voice of the system. */
export interface ReadLine {
  readonly text: string;
  /** Null for narration. */
  readonly voice: Voice | null;
  readonly temper: Temper;
  /** 0 to 1. */
  readonly volume: number;
}

export type Act =
  | { readonly act: "load"; readonly sprite: SpriteName }
  | { readonly act: "play"; readonly cue: Cue }
  | {
      readonly act: "speak";
      readonly sprite: VoiceSprite;
      readonly words: readonly SpokenWord[];
      /** Ms. */
      readonly length: number;
    }
  | { readonly act: "read"; readonly line: ReadLine }
  | { readonly act: "hush" }
  | { readonly act: "loop"; readonly layer: Layer; readonly loop: Loop | null }
  | { readonly act: "levels"; readonly levels: Levels }
  /** Everything that sounds ends at once. */
  | { readonly act: "silence" }
  | { readonly act: "caption"; readonly text: string };
