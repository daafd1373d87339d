/** The time left to answer, as a shrinking bar and in words; when it has run out, a reply is taken. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Milliseconds between two readings of the clock, and the most that one reading may take away. */
const LOOK = 100;
const MOST = 250;

/**
 * `seconds` to answer in, from when it is first shown. Time counts only while the page is visible and not `paused`: a
 * hidden tab or a sleeping computer costs the trainee nothing.
 */
export function TimeLimit(props: { seconds: number; paused: boolean; runOut: () => void }): JSX.Element {
  const { seconds, paused, runOut } = props;
  const [left, setLeft] = useState(seconds * 1000);
  const over = left <= 0;

  useEffect(() => {
    if (paused || over) return undefined;
    let before = performance.now();
    const looking = setInterval(() => {
      const now = performance.now();
      const passed = document.hidden ? 0 : Math.min(MOST, now - before);
      before = now;
      setLeft((still) => Math.max(0, still - passed));
    }, LOOK);
    return () => clearInterval(looking);
  }, [paused, over]);

  useEffect(() => {
    if (over) runOut();
  }, [over, runOut]);

  const whole = Math.ceil(left / 1000);
  return (
    <div class="time-limit" role="timer" aria-label="Time left to reply">
      <progress max={seconds * 1000} value={left} aria-hidden="true" />
      <span translate={false}>{whole === 1 ? "1 second" : `${whole} seconds`}</span>
    </div>
  );
}
