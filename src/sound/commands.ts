/**
 * The mixer's commands: for the loudspeakers (player.ts), for the system's voice (speech-synthesis.ts), or for
 * captions.
 */
import type { Voice } from "#scenario/words.ts";
import type { Cue, Loop, SpriteName, Temper, VoiceSprite } from "./names.ts";
import type { MixerGroup } from "./settings.ts";
import type { SpokenWord } from "./speech.ts";

export type Layer = "room" | "heart";
export type Levels = Readonly<Record<MixerGroup, number>>;

/** A line for a voice of the system. */
export interface ReadLine {
  readonly text: string;
  /** Null for narration. */
  readonly voice: Voice | null;
  readonly temper: Temper;
  /** 0 to 1. */
  readonly volume: number;
}

export type Command =
  | { readonly kind: "load"; readonly sprite: SpriteName }
  | { readonly kind: "play"; readonly cue: Cue }
  | {
      readonly kind: "speak";
      readonly sprite: VoiceSprite;
      readonly words: readonly SpokenWord[];
      /** Ms. */
      readonly length: number;
    }
  | { readonly kind: "read"; readonly line: ReadLine }
  | { readonly kind: "hush" }
  | { readonly kind: "loop"; readonly layer: Layer; readonly loop: Loop | null }
  | { readonly kind: "levels"; readonly levels: Levels }
  /** Everything that sounds stops at once. */
  | { readonly kind: "silence" }
  | { readonly kind: "caption"; readonly text: string };
