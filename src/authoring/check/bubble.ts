/** How much of a line is read at a glance. */
import type { Channel } from "#scenario/words.ts";

/** Characters: a bubble shows some forty in a row on a phone, and a letter has the page for itself. */
export const BUBBLE: Readonly<Record<Channel, number>> = {
  counter: 160,
  phone: 160,
  chat: 160,
  social: 280,
  mail: 600,
};
