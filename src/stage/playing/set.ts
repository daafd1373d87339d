/** The room on the stage: its pictures, and the change from one room to another. */
import type * as Phaser from "phaser";
import type { RoomDrawings } from "#stage/drawing/arrangement.ts";
import type { Motion } from "./motion.ts";
import { put, type Picture, type Pictures } from "./pictures.ts";

/** The room's pictures, drawn and ready. */
export interface Scenery {
  readonly back: Picture;
  readonly crowd: Picture;
  readonly front: Picture;
}

export interface StageSet {
  /** The room, and in it the bystanders. */
  readonly back: Phaser.GameObjects.Container;
  readonly front: Phaser.GameObjects.Image;
  /** Rejects if the browser can't draw it. */
  prepare(room: RoomDrawings): Promise<Scenery>;
  place(scenery: Scenery): void;
}

const CORNER = { x: 0, y: 0 } as const;
/** How bystanders start when something makes them look: units, milliseconds, times. */
const START = { reach: 5, ms: 140, times: 2 } as const;

export function setIn(scene: Phaser.Scene, pictures: Pictures, motion: Motion): StageSet {
  const picture = (): Phaser.GameObjects.Image => scene.add.image(0, 0, "__DEFAULT").setVisible(false);
  const [behind, front] = [picture(), picture()];
  const crowd = scene.add.container(0, 0);
  let gathered = "";

  /** Bystanders start, and change their faces or raise a phone in a cross-fade, unless the whole picture changes. */
  function gather(next: Picture, start: boolean): void {
    if (gathered === next.key) return;
    gathered = next.key;
    const image = scene.add.image(0, 0, next.key);
    put(image, next, CORNER);
    if (!start) crowd.removeAll(true);
    motion.exchange(crowd, image);
    if (start) motion.swing(crowd, { x: START.reach }, START.ms, START.times);
  }

  return {
    back: scene.add.container(0, 0, [behind, crowd]),
    front,
    async prepare(room) {
      const [back, crowd, front] = await Promise.all([
        pictures.of(room.back, room.density),
        pictures.of(room.crowd, room.density),
        pictures.of(room.front, room.density),
      ]);
      return { back, crowd, front };
    },
    place(scenery) {
      const same = behind.texture.key === scenery.back.key;
      put(behind.setVisible(true), scenery.back, CORNER);
      put(front.setVisible(true), scenery.front, CORNER);
      gather(scenery.crowd, same);
    },
  };
}
