/**
 * What a reply did to the meters, shown where the eye is: beside the face, from where it flies to its meter. The panel
 * says the same in words, so these are hidden from screen readers.
 */
import { Handshake } from "lucide";
import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import type { Teller } from "#session/teller.ts";
import { LANDS_AFTER, CHANGE_STAYS } from "./meter-flight.ts";
import { METER_NAMES, signed } from "./meter-words.ts";
import { wantsLittleMotion } from "./motion.ts";
import { bubbleOrFace } from "./placing.ts";
import { Kettle, Sign } from "./signs.tsx";

const SIGNS = { calm: <Kettle boiling={false} />, trust: <Sign of={Handshake} /> } as const;

interface Change {
  readonly meter: Meter;
  readonly amount: number;
}

interface Shown {
  /** A new number for each change, so that each has its own flight. */
  readonly number: number;
  readonly changes: readonly Change[];
}

export function MeterChanges({ teller }: { teller: Teller }): JSX.Element | null {
  const [shown, setShown] = useState<Shown | null>(null);

  // With the next frame, so that the words of the answer come first.
  useEffect(() => {
    let before: Meters | null = null;
    let number = 0;
    let frame = 0;
    const stop = effect(() => {
      const { value: meters } = teller.meters;
      const moved = before === null || meters === null ? [] : changesBetween(before, meters);
      before = meters;
      if (moved.length === 0 || !teller.answers.peek() || teller.sheet.peek() !== null) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setShown({ number: (number += 1), changes: moved }));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [teller]);

  return shown === null ? null : <Flight key={shown.number} {...shown} />;
}

const changesBetween = (before: Meters, after: Meters): readonly Change[] =>
  METERS.map((meter) => ({ meter, amount: after[meter] - before[meter] })).filter(({ amount }) => amount !== 0);

function Flight({ changes }: Shown): JSX.Element | null {
  const list = useRef<HTMLUListElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const { current } = list;
    if (current === null) return undefined;
    const from = bubbleOrFace();
    Object.assign(current.style, { left: `${from.x}px`, top: `${from.y}px` });
    const flights = wantsLittleMotion() ? [] : [...current.children].map(flyToMeter);
    const done = setTimeout(() => setOver(true), wantsLittleMotion() ? 2 * CHANGE_STAYS : LANDS_AFTER);
    return () => {
      clearTimeout(done);
      for (const flight of flights) flight?.cancel();
    };
  }, []);
  if (over) return null;
  return (
    <ul class="meter-changes" aria-hidden="true" ref={list}>
      {changes.map(({ meter, amount }) => (
        <li key={meter} class={amount > 0 ? "up" : "down"} data-meter={meter}>
          {SIGNS[meter]} {METER_NAMES[meter]} <span translate={false}>{signed(amount)}</span>
        </li>
      ))}
    </ul>
  );
}

function flyToMeter(chip: Element): Animation | null {
  const meter = chip instanceof HTMLElement ? (chip.dataset["meter"] ?? "") : "";
  const goal = document.querySelector(`.gauge-${meter} .gauge-value`)?.getBoundingClientRect();
  if (goal === undefined) return null;
  const here = chip.getBoundingClientRect();
  const across = goal.left + goal.width / 2 - (here.left + here.width / 2);
  const up = goal.top + goal.height / 2 - (here.top + here.height / 2);
  const there = `translate(${across}px, ${up}px) scale(0.6)`;
  return chip.animate(
    [
      { transform: "translateY(8px) scale(0.7)", opacity: 0 },
      { transform: "none", opacity: 1, offset: 0.14 },
      { transform: "none", opacity: 1, offset: CHANGE_STAYS / LANDS_AFTER, easing: "cubic-bezier(0.5, 0, 0.3, 1)" },
      { transform: there, opacity: 0.9 },
    ],
    { duration: LANDS_AFTER, fill: "both" },
  );
}
