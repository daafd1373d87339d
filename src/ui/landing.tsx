/**
 * The effect of a reply, at the picture's edge: red shards and a jolt if it made things worse, round gold light if it
 * made them better. The meters give the same in figures, for those who don't see it.
 */
import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { wantsLittleMotion } from "./motion.ts";
import { stageElement } from "./placing.ts";
import type { Landing, Teller } from "#session/teller.ts";

/** In milliseconds. */
const JOLT = 240;

export function LandingEdge({ teller }: { teller: Teller }): JSX.Element | null {
  const [landing, setLanding] = useState<Landing | null>(null);

  // With the next frame, so that the words of the answer come first.
  useEffect(() => {
    let frame = 0;
    const stop = effect(() => {
      const latest = teller.landing.value;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setLanding(latest));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [teller]);

  useEffect(() => {
    if (landing === null || landing.well || wantsLittleMotion()) return;
    stageElement()?.animate(
      [0, -7, 6, -4, 2, 0].map((x) => ({ transform: `translate(${x}px, ${x / -3}px)` })),
      { duration: JOLT, easing: "linear" },
    );
  }, [landing]);

  if (landing === null) return null;
  return (
    <svg
      key={landing.reply}
      class={`landing ${landing.well ? "well" : "badly"}`}
      viewBox="0 0 160 90"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={landing.well ? LIGHT : SHARDS} />
    </svg>
  );
}

const AROUND = "M0 0H160V90H0Z";

/** How far each point of the frame reaches inwards, in order around it. */
const DEPTHS = [3, 9, 2.5, 6, 2, 11, 3, 7, 2, 8.5, 2.5, 5.5];

/** Points along the picture's edge, clockwise, each moved inwards by `depthAt`. */
function edge(step: number, depthAt: (point: number) => number): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = [];
  const add = (x: number, y: number, inwards: readonly [number, number]): void => {
    const depth = depthAt(points.length);
    points.push([x + inwards[0] * depth, y + inwards[1] * depth]);
  };
  for (let x = step; x < 160; x += step) add(x, 0, [0, 1]);
  for (let y = step; y < 90; y += step) add(160, y, [-1, 0]);
  for (let x = 160 - step; x > 0; x -= step) add(x, 90, [0, -1]);
  for (let y = 90 - step; y > 0; y -= step) add(0, y, [1, 0]);
  return points;
}

/** Hard and pointed. */
const SHARDS = `${AROUND}M${edge(5, (point) => DEPTHS[point % DEPTHS.length] ?? 2)
  .map((point) => point.join(" "))
  .join("L")}Z`;

/** Soft and round: scallops, as a cloud has them. */
const LIGHT = ((): string => {
  const points = edge(10, () => 3.5);
  const bows = [...points.slice(1), ...points.slice(0, 1)].map(([x, y]) => `A6.5 6.5 0 0 1 ${x} ${y}`);
  return `${AROUND}M${(points[0] ?? [0, 0]).join(" ")}${bows.join("")}Z`;
})();
