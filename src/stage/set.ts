/** The room on the stage: its two pictures, and the change from one room to another. */
import type * as Phaser from "phaser";
import type { RoomDrawings } from "./arrangement.ts";
import { put, type Picture, type Pictures } from "./pictures.ts";

/** The room's pictures, drawn and waiting. */
export interface Scenery {
  readonly back: Picture;
  readonly front: Picture;
}

export interface StageSet {
  readonly back: Phaser.GameObjects.Image;
  readonly front: Phaser.GameObjects.Image;
  /** Rejects when the browser can't draw it. */
  prepare(room: RoomDrawings): Promise<Scenery>;
  place(scenery: Scenery): void;
}

const CORNER = { x: 0, y: 0 } as const;

export function setIn(scene: Phaser.Scene, pictures: Pictures): StageSet {
  const back = scene.add.image(0, 0, "__DEFAULT").setVisible(false);
  const front = scene.add.image(0, 0, "__DEFAULT").setVisible(false);
  return {
    back,
    front,
    async prepare(room) {
      const [behind, before] = await Promise.all([
        pictures.of(room.back, room.density),
        pictures.of(room.front, room.density),
      ]);
      return { back: behind, front: before };
    },
    place(scenery) {
      put(back.setVisible(true), scenery.back, CORNER);
      put(front.setVisible(true), scenery.front, CORNER);
    },
  };
}
