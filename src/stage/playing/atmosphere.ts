/** The light in the room as it changes: washes over the room, and edges that beat like a pulse (see light.ts). */
import type * as Phaser from "phaser";
import type { Beat } from "#encounter/turn.ts";
import type { StageView } from "#stage/drawing/layout.ts";
import { COLOURS, EDGES, edgesOf, lightOf } from "#stage/drawing/light.ts";
import { HEIGHT, WIDTH } from "#stage/drawing/rooms/room.ts";
import { type Frame, rectangle, type Shape } from "#stage/drawing/shapes.ts";
import type { Motion } from "./motion.ts";
import { keepAs, paintedOn } from "./pictures.ts";

export interface Atmosphere {
  /** Over the room and under the people, so that their colours don't change. */
  readonly wash: Phaser.GameObjects.Container;
  /** Over everything. */
  readonly edges: Phaser.GameObjects.Image;
  /** Changes the light to that of these meters within `ms`. */
  follow(meters: Beat["meters"], ms: number): void;
  fit(view: StageView): void;
}

/** One beat of the pulse, in milliseconds. */
const PULSE = 700;

/** The frames of the textures, one pixel a unit: as small as possible for one colour, and for a ring. */
const FLAT: Frame = { x: 0, y: 0, width: 4, height: 4 };
const ROUND: Frame = { x: 0, y: 0, width: 320, height: 180 };

export function atmosphereIn(scene: Phaser.Scene, motion: Motion): Atmosphere {
  const glow = (name: keyof typeof COLOURS): Phaser.GameObjects.Image => {
    keepAs(scene.textures, name, textureOf(rectangle(FLAT, { fill: COLOURS[name] }), FLAT));
    return scene.add.image(0, 0, name).setOrigin(0, 0).setDisplaySize(WIDTH, HEIGHT).setAlpha(0);
  };
  const glows = { heat: glow("heat"), chill: glow("chill"), warmth: glow("warmth") };
  keepAs(scene.textures, "edges", textureOf(edgesOf(ROUND), ROUND));
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

/** The texture is made once, and stretched over the visible part. */
function textureOf(shape: Shape, frame: Frame): HTMLCanvasElement {
  return paintedOn(frame.width, frame.height, { frame, shapes: [shape] });
}
