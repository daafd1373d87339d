/** The time left to answer, as a shrinking bar and in words; when it has run out, a reply is taken. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AnswerClock } from "#session/answer-clock.ts";

/** Milliseconds between two readings of the clock, and the most that one reading may take away. */
const LOOK = 100;
const MOST = 250;

export interface TimeLimitProps {
  /** To answer in, from when it is first shown. */
  seconds: number;
  paused: boolean;
  clock: AnswerClock;
  runOut: () => void;
}

/**
 * Time counts while the page is visible and not `paused`: a hidden tab or a sleeping computer costs the trainee nothing.
 * In an assessment it counts in a hidden tab, too, and goes on from where it was when the page was left.
 */
export function TimeLimit({ seconds, paused, clock, runOut }: TimeLimitProps): JSX.Element {
  const [left, setLeft] = useState(() => Math.min(clock.left() ?? Infinity, seconds * 1000));
  const over = left <= 0;
  const whole = Math.ceil(left / 1000);

  useEffect(() => {
    if (paused || over) return undefined;
    let before = performance.now();
    const looking = setInterval(() => {
      const now = performance.now();
      const most = clock.runsOn() ? Infinity : document.hidden ? 0 : MOST;
      const passed = Math.min(most, now - before);
      before = now;
      setLeft((still) => Math.max(0, still - passed));
    }, LOOK);
    return () => clearInterval(looking);
  }, [paused, over, clock]);

  useEffect(() => {
    if (over) runOut();
  }, [over, runOut]);

  useEffect(() => {
    if (!paused && !over) clock.keep(whole * 1000);
  }, [clock, paused, over, whole]);

  return (
    <div class="time-limit" role="timer" aria-label="Time left to reply">
      <progress max={seconds * 1000} value={left} aria-hidden="true" />
      <span translate={false}>{whole === 1 ? "1 second" : `${whole} seconds`}</span>
    </div>
  );
}
