/** How long the call has lasted, as a telephone's display shows it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How often the clock is looked at, and the most that one look may add, in milliseconds. */
const LOOK = 250;
const MOST = 500;

/**
 * Counts from when it is first shown, and anew once the conversation has begun anew (`replies` is 0 again). It stands
 * still while `held`, and what passed while the tab was hidden or the computer slept is not counted. It is announced
 * by nobody: who wants to know looks.
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
    <span class="call-timer" role="timer" aria-live="off" aria-label="Time on the phone">
      {asClock(passed)}
    </span>
  );
}

/** Minutes and seconds, of milliseconds: `2:05`. */
function asClock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
