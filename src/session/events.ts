/** The events of a conversation as it is revealed, for what has to react at that moment: the sound. */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";

export type ConversationEvent =
  /**
   * A conversation is on the screen; all later events belong to it. `language` is that of its lines, a BCP 47 tag;
   * `begins` is true at its very beginning, for a listener that has not heard that yet.
   */
  | { readonly kind: "entered"; readonly language: string; readonly begins: boolean }
  /** A reply was given. The lines of its answer follow. */
  | { readonly kind: "turn"; readonly turn: Turn }
  /** A line appears, over `lasting` milliseconds; null if it is shown whole at once. */
  | { readonly kind: "line"; readonly beat: Beat; readonly lasting: number | null }
  /** The present line was shown whole before its time was over. */
  | { readonly kind: "cut" }
  /** All is said, and the conversation has ended. */
  | { readonly kind: "ended"; readonly ending: Ending }
  /** The conversation has left the screen. */
  | { readonly kind: "left" };

export type ConversationListener = (event: ConversationEvent) => void;
