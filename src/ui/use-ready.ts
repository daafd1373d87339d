/**
 * When replies may be taken: not by a press that began before they could be seen, and not so soon after that nobody can
 * have read one. A second tap on "Next" then gives no answer.
 */
import { useEffect, useState } from "preact/hooks";
import type { Arrival } from "#session/conversation.ts";

/**
 * The least time from when replies can be seen to the press that takes one, in milliseconds. A double tap takes at most
 * 500 (the longest that operating systems offer); reading a reply takes longer than a second.
 */
export const READING = 500;

export interface Ready {
  /** The replies can be taken now. */
  readonly ready: boolean;
  /** Notes that a pointer or a key went down. */
  readonly pressBegins: () => void;
  /** Whether a press that ends now takes a reply: it is ready now, and was when the press began. */
  readonly takes: () => boolean;
}

/** `held`: the replies can't be seen yet. Replies that were there before (`arrival.isNew` is false) are ready at once. */
export function useReady(held: boolean, arrival: Arrival): Ready {
  const [readFor, setReadFor] = useState<Arrival | null>(null);
  /** Whether they were ready when the latest press began; a program that presses has no beginning. */
  const [beganReady, setBeganReady] = useState(true);
  const ready = !held && (!arrival.isNew || readFor === arrival);
  useEffect(() => {
    setBeganReady(true);
    if (held || !arrival.isNew) return undefined;
    const reading = setTimeout(() => setReadFor(arrival), READING);
    return () => clearTimeout(reading);
  }, [held, arrival]);
  return {
    ready,
    pressBegins: () => setBeganReady(ready),
    takes: () => ready && beganReady,
  };
}
