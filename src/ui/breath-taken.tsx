/** A breathing exercise: four seconds in, four seconds out, for as long as the trainee likes. Fetched after the screen. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { wantsLittleMotion } from "./motion.ts";

/** Milliseconds to breathe in, and the same to breathe out; both make one breath. */
const WAY = 4000;
/** The most milliseconds that one frame may count: a breath doesn't go on while the page is hidden. */
const MOST = 250;
/** The ring's width after breathing out, as a share of its width after breathing in. */
const EMPTY = 0.58;

export interface BreathProps {
  readonly close: () => void;
  /** Called once a whole breath is taken. */
  readonly breathed: () => void;
  /** What this breath is good for, in a sentence; it may change after the first whole one. */
  readonly use: string;
  /** What the breath does to the time limit; empty if there is none. */
  readonly time: string;
}

export function Breath({ close, breathed, use, time }: BreathProps): JSX.Element {
  const sheet = useRef<HTMLDivElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  /** Whole seconds since it began. */
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    const still = wantsLittleMotion();
    let before: number | null = null;
    let passed = 0;
    const look = (now: number): void => {
      passed += before === null ? 0 : Math.min(MOST, now - before);
      before = now;
      setSeconds(Math.floor(passed / 1000));
      if (!still) ring.current?.style.setProperty("scale", String(widthAt(passed)));
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, []);

  const way = WAY / 1000;
  const whole = seconds >= 2 * way;
  useEffect(() => {
    if (whole) breathed();
  }, [whole, breathed]);

  // A press anywhere ends it, and so does Escape, which the dialog handles itself.
  useEffect(() => {
    const { current } = sheet;
    current?.addEventListener("click", close);
    return () => current?.removeEventListener("click", close);
  }, [close]);

  return (
    <div class="breath" ref={sheet}>
      <div class="breath-ring">
        <svg viewBox="-100 -100 200 200" aria-hidden="true" focusable="false">
          <circle class="breath-rim" r="92" />
          <circle class="breath-air" r="92" ref={ring} />
        </svg>
        <p class="breath-way" aria-live="polite">
          {Math.floor(seconds / way) % 2 === 0 ? "Breathe in" : "Breathe out"}
        </p>
        <p class="breath-count" translate={false} aria-hidden="true">
          {(seconds % way) + 1}
        </p>
      </div>
      <p class="breath-use" role="status">
        {use}
      </p>
      {time === "" ? null : <p class="breath-time">{time}</p>}
      <button type="button" class="button" onClick={close}>
        Back to the conversation
      </button>
    </div>
  );
}

/** The ring's width after so many milliseconds: it slows down before it turns. */
const widthAt = (passed: number): number => EMPTY + (1 - EMPTY) * (0.5 - 0.5 * Math.cos((Math.PI * passed) / WAY));
