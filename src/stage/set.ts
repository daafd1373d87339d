/** The room on the stage: its two pictures, and the change from one room to another. */
import type * as Phaser from "phaser";
import type { Setting } from "#script/words.ts";
import type { Frame } from "./art.ts";
import { put, type Picture, type Pictures } from "./pictures.ts";
import { FRONT, HEIGHT, WIDTH } from "./rooms/room.ts";
import { roomOf, roomSvg } from "./rooms/rooms.ts";

/** The room's pictures, drawn and waiting. */
export interface Scenery {
  readonly setting: Setting;
  readonly back: Picture;
  readonly front: Picture;
}

export interface StageSet {
  readonly back: Phaser.GameObjects.Image;
  readonly front: Phaser.GameObjects.Image;
  /** Rejects when the browser can't draw it. `density` in pixels to a unit. */
  prepare(setting: Setting, density: number): Promise<Scenery>;
  place(scenery: Scenery): void;
}

const WHOLE: Frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
/** Where the counter and what stands on it are drawn. */
const LOWER: Frame = { x: 0, y: FRONT, width: WIDTH, height: HEIGHT - FRONT };
const CORNER = { x: 0, y: 0 } as const;

export function setIn(scene: Phaser.Scene, pictures: Pictures): StageSet {
  const back = scene.add.image(0, 0, "__DEFAULT").setVisible(false);
  const front = scene.add.image(0, 0, "__DEFAULT").setVisible(false);
  return {
    back,
    front,
    async prepare(setting, density) {
      const room = roomOf(setting);
      const [behind, before] = await Promise.all([
        pictures.of({ frame: WHOLE, svg: roomSvg(room.back, WHOLE) }, density),
        pictures.of({ frame: LOWER, svg: roomSvg(room.front, LOWER) }, density),
      ]);
      return { setting, back: behind, front: before };
    },
    place(scenery) {
      put(back.setVisible(true), scenery.back, CORNER);
      put(front.setVisible(true), scenery.front, CORNER);
    },
  };
}
