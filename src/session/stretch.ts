/** The stretch that is tried again: some decisions of a conversation, not all of it. */
import type { Retry } from "#records/saved-steps.ts";

/** How many decisions a stretch has, if the conversation is long enough. */
export const STRETCH = 3;

/** Where in the stretch a conversation with this many replies is: which of its decisions is next, from 1. */
export function placeInStretch(retry: Retry | null, replies: number): number | null {
  if (retry === null || retry.goesOn || retry.first.length === 0 || replies < retry.decision) return null;
  return replies - retry.decision + 1;
}

/** The stretch has been played, so that both tries can be compared. */
export function stretchIsOver(retry: Retry | null, replies: number): boolean {
  const place = placeInStretch(retry, replies);
  return place !== null && place > STRETCH;
}
