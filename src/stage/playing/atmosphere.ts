/** The light in the room follows the meters: heat where calm is low, warmth where calm and trust are high. */
import type * as Phaser from "phaser";
import type { Beat } from "#encounter/turn.ts";
import { seeThrough } from "#stage/drawing/colours.ts";
import type { View } from "#stage/drawing/layout.ts";
import type { Motion } from "./motion.ts";
import { HEIGHT, WIDTH } from "#stage/drawing/rooms/room.ts";
import { brushFor, keepAs } from "./pictures.ts";

/** How strong each light is, 0 to 1. */
export interface Light {
  /** Red, when they are about to lose their temper. */
  readonly heat: number;
  /** Pale blue, when they don't believe a word. */
  readonly chill: number;
  /** Gold, when things are well. */
  readonly warmth: number;
  /** Dark red closing in from the edges; beats like a pulse. */
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

/** How much of the whole it is, kept within 0 and 1. */
function share(part: number, whole: number): number {
  return Math.max(0, Math.min(1, part / whole));
}

export interface Atmosphere {
  /** Lies over the room and under the people, whose colours stay their own. */
  readonly wash: Phaser.GameObjects.Container;
  /** Lies over everything. */
  readonly edges: Phaser.GameObjects.Image;
  /** Takes `ms` to change. */
  follow(meters: Beat["meters"], ms: number): void;
  fit(view: View): void;
}

export const COLOURS = { heat: "#c75146", chill: "#5b7f9e", warmth: "#f3b65b" } as const;
/** A ring of this colour, as strong as `alpha` at its outside: radii in halves of the picture's width and height. */
export const RING = { colour: "#6e1218", alpha: 0.85, inner: 0.62, outer: 1.45 } as const;
/** How strong the edges are at the bottom of a pulse and, where nothing moves, throughout: shares of their light. */
export const EDGES = { low: 0.55, still: 0.8 } as const;
/** One beat of the pulse, in milliseconds. */
const PULSE = 700;

export function atmosphereIn(scene: Phaser.Scene, motion: Motion): Atmosphere {
  const glow = (name: keyof typeof COLOURS): Phaser.GameObjects.Image => {
    keepAs(scene.textures, name, flat(COLOURS[name]));
    return scene.add.image(0, 0, name).setOrigin(0, 0).setDisplaySize(WIDTH, HEIGHT).setAlpha(0);
  };
  const glows = { heat: glow("heat"), chill: glow("chill"), warmth: glow("warmth") };
  keepAs(scene.textures, "edges", closingIn());
  const edges = scene.add.image(0, 0, "edges").setOrigin(0, 0).setAlpha(0);
  return {
    wash: scene.add.container(0, 0, [glows.heat, glows.chill, glows.warmth]),
    edges,
    follow(meters, ms) {
      const light = lightOf(meters);
      motion.to(glows.heat, { alpha: light.heat }, ms);
      motion.to(glows.chill, { alpha: light.chill }, ms);
      motion.to(glows.warmth, { alpha: light.warmth }, ms);
      if (light.edge === 0 || motion.reduced) motion.to(edges, { alpha: light.edge * EDGES.still }, ms);
      else motion.sway(edges, { alpha: { from: light.edge * EDGES.low, to: light.edge } }, PULSE);
    },
    fit: ({ x, y, width, height }) => edges.setPosition(x, y).setDisplaySize(width, height),
  };
}

function flat(colour: string): HTMLCanvasElement {
  return painted(4, 4, (brush) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 4, 4);
  });
}

function closingIn(): HTMLCanvasElement {
  const [width, height] = [320, 180];
  return painted(width, height, (brush) => {
    // A circle of light in the middle of a square, drawn out to the picture's shape.
    brush.scale(width / 2, height / 2);
    const ring = brush.createRadialGradient(1, 1, RING.inner, 1, 1, RING.outer);
    ring.addColorStop(0, seeThrough(RING.colour, 0));
    ring.addColorStop(1, seeThrough(RING.colour, RING.alpha));
    brush.fillStyle = ring;
    brush.fillRect(0, 0, 2, 2);
  });
}

function painted(width: number, height: number, paint: (brush: CanvasRenderingContext2D) => void): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const brush = brushFor(canvas);
  if (brush !== null) paint(brush);
  return canvas;
}
