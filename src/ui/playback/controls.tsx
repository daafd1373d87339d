/** The controls of a film: play and pause, step, slider, speed, and a stop before every reply. */
import { Pause, Play, SkipBack, StepForward } from "lucide";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";
import { SPEEDS } from "#session/film.ts";
import type { Projector } from "#session/projector.ts";

export function Controls({ projector }: { projector: Projector }): JSX.Element {
  const { at, length, running, speed, stops } = projector.film.value;
  const toggle = useRef<HTMLButtonElement>(null);

  // The play button has the focus at first, so that the keyboard works at once.
  useEffect(() => toggle.current?.focus({ preventScroll: true }), []);

  return (
    <section class="playback-controls" aria-label="Playback">
      <div class="playback-keys">
        <button type="button" class="button" aria-keyshortcuts="ArrowLeft" onClick={() => projector.goTo(at - 1)}>
          <Sign of={SkipBack} />
          <span class="unseen">Back one decision</span>
        </button>
        <button
          type="button"
          class="button primary"
          ref={toggle}
          aria-keyshortcuts="Space"
          onClick={running ? projector.pause : projector.play}
        >
          <Sign of={running ? Pause : Play} /> {running ? "Pause" : "Play"}
        </button>
        <button type="button" class="button" aria-keyshortcuts="ArrowRight" onClick={projector.step}>
          <Sign of={StepForward} />
          <span class="unseen">Next line</span>
        </button>
      </div>
      <label class="playback-place">
        <span class="unseen">Place in the conversation</span>
        <input
          type="range"
          min={0}
          max={length}
          value={at}
          aria-valuetext={at === 0 ? "Before the first reply" : `After decision ${at} of ${length}`}
          onInput={({ currentTarget }) => projector.goTo(Number(currentTarget.value))}
        />
      </label>
      <label class="playback-speed">
        <span>Speed</span>
        <select
          aria-label="Speed"
          value={speed}
          onChange={({ currentTarget }) =>
            projector.setSpeed(SPEEDS.find((one) => one === Number(currentTarget.value)) ?? speed)
          }
        >
          {SPEEDS.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </label>
      <label class="playback-stops">
        <input
          type="checkbox"
          checked={stops}
          onChange={({ currentTarget }) => projector.setStops(currentTarget.checked)}
        />
        <span>Pause before each reply</span>
      </label>
    </section>
  );
}
