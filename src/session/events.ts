/** What happens in a conversation as it is revealed, for whoever follows it by the moment: the sound. */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";

export type ConversationEvent =
  /**
   * A conversation has come on the screen; what follows is its own. `language` is that of its lines, a BCP 47 tag; it
   * `begins` for somebody who has just come to it.
   */
  | { readonly kind: "entered"; readonly language: string; readonly begins: boolean }
  /** A reply was given; the lines of its answer follow. */
  | { readonly kind: "turn"; readonly turn: Turn }
  /** A line appears. It takes `lasting` milliseconds to, or null where it stands there whole. */
  | { readonly kind: "line"; readonly beat: Beat; readonly lasting: number | null }
  /** The present line was shown whole before its time. */
  | { readonly kind: "cut" }
  /** All is said, and it has ended. */
  | { readonly kind: "ended"; readonly ending: Ending }
  /** The conversation is not on the screen any more. */
  | { readonly kind: "left" };

export type ConversationListener = (event: ConversationEvent) => void;
