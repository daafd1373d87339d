/** The duration of the call, as a telephone shows it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Milliseconds between two readings of the clock, and the most that one reading may add. */
const LOOK = 250;
const MOST = 500;

/**
 * Counts from when it is first shown, which is when the call is dialled, and from 0 again when the conversation
 * begins again (`replies` is 0 again). It stops while `held`; time while the tab was hidden or the computer slept is not
 * counted. No screen reader announces it; users can look it up.
 */
export function CallTimer({ replies, held }: { replies: number; held: boolean }): JSX.Element {
  const [passed, setPassed] = useState(0);
  const begun = replies > 0;

  useEffect(() => {
    if (!begun) setPassed(0);
  }, [begun]);

  useEffect(() => {
    if (held) return undefined;
    let before = performance.now();
    const looking = setInterval(() => {
      const now = performance.now();
      const seen = document.hidden ? 0 : Math.min(MOST, now - before);
      before = now;
      setPassed((until) => until + seen);
    }, LOOK);
    return () => clearInterval(looking);
  }, [held]);

  return (
    <span class="call-timer" translate={false} role="timer" aria-live="off" aria-label="Time on the phone">
      {asClock(passed)}
    </span>
  );
}

/** Milliseconds as minutes and seconds: `2:05`. */
function asClock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
