/** The light in the room follows the meters: heat where calm is low, warmth where calm and trust are high. */
import type { Beat } from "#encounter/turn.ts";
import { type Frame, rectangle, type Shape } from "./shapes.ts";

/** How strong each light is, 0 to 1. */
export interface Light {
  /** Red, when they are about to lose their temper. */
  readonly heat: number;
  /** Pale blue, when they don't believe a word. */
  readonly chill: number;
  /** Gold, when things are well. */
  readonly warmth: number;
  /** Dark red closing in from the edges; it beats like a pulse. */
  readonly edge: number;
}

/** Meters run from 0 to 100. */
export function lightOf({ calm, trust }: Beat["meters"]): Light {
  const heat = share(45 - calm, 45);
  return {
    heat: 0.26 * heat,
    chill: 0.22 * share(40 - trust, 40) * (1 - heat),
    warmth: 0.26 * share(Math.min(calm, trust) - 45, 40),
    edge: 0.8 * share(25 - calm, 25),
  };
}

/** A ratio, clamped to 0 to 1. */
function share(part: number, whole: number): number {
  return Math.max(0, Math.min(1, part / whole));
}

export const COLOURS = { heat: "#c75146", chill: "#5b7f9e", warmth: "#f3b65b" } as const;
/** The strength of the edges at the bottom of a pulse and, with reduced motion, all the time: shares of their light. */
export const EDGES = { low: 0.55, still: 0.8 } as const;

/** A ring of this colour, with `opacity` at its outside: radii as shares of half the picture's width and height. */
const RING = { colour: "#6e1218", opacity: 0.85, inner: 0.62, outer: 1.45 } as const;

/** The dark edges of this part of the picture, at this strength. */
export function edgesOf(frame: Frame, opacity = 1): Shape {
  const { colour, inner, outer } = RING;
  const [halfX, halfY] = [frame.width / 2, frame.height / 2];
  return rectangle(frame, {
    fill: {
      x: frame.x + halfX,
      y: frame.y + halfY,
      radiusX: halfX * outer,
      radiusY: halfY * outer,
      stops: [
        { at: inner / outer, colour, opacity: 0 },
        { at: 1, colour, opacity: RING.opacity },
      ],
    },
    opacity,
  });
}
