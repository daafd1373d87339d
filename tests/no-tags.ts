/** The tags of a line that has none, for tests that make a beat by hand. */
import type { Beat } from "#encounter/turn.ts";

export const NO_TAGS: Beat["tags"] = {
  mood: null,
  gesture: null,
  sound: null,
  enter: [],
  leave: [],
  customer: null,
  scene: null,
  props: [],
  propsGone: [],
  card: null,
  later: null,
  pause: null,
  calm: 0,
  trust: 0,
  ending: null,
  outcome: null,
  id: null,
};
