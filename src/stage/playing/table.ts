/** What lies on the counter: each thing is put down when its line names it, and taken away again. */
import type * as Phaser from "phaser";
import type { Prop } from "#scenario/words.ts";
import type { Thing } from "#stage/drawing/props/things.ts";
import type { Motion } from "./motion.ts";
import { type Picture, type Pictures, put } from "./pictures.ts";

/** A thing whose picture is ready. */
export interface ReadyThing {
  readonly prop: Prop;
  readonly picture: Picture;
}

export interface Table {
  readonly root: Phaser.GameObjects.Container;
  /** `density` in pixels per unit. Rejects if the browser can't draw one of them. */
  prepare(things: readonly Thing[], density: number): Promise<readonly ReadyThing[]>;
  /** Shows these things and no others, at once or as they are put down and taken away. */
  place(things: readonly ReadyThing[], atOnce: boolean): void;
}

interface Lying {
  readonly holder: Phaser.GameObjects.Container;
  readonly key: string;
}

const CORNER = { x: 0, y: 0 } as const;
/** In milliseconds, and how far above the counter a thing comes from, in units. */
const DOWN = 260;
const AWAY = 180;
const ABOVE = 16;

export function tableIn(scene: Phaser.Scene, pictures: Pictures, motion: Motion): Table {
  const root = scene.add.container(0, 0);
  const lying = new Map<Prop, Lying>();

  function layDown({ prop, picture }: ReadyThing, atOnce: boolean): void {
    const before = lying.get(prop);
    if (before?.key === picture.key) return;
    const image = scene.add.image(0, 0, picture.key);
    put(image, picture, CORNER);
    const holder = before?.holder ?? scene.add.container(0, 0);
    lying.set(prop, { holder, key: picture.key });
    motion.exchange(holder, image);
    if (before !== undefined) return;
    root.add(holder);
    if (atOnce || motion.reduced) return;
    holder.setAlpha(0).setY(-ABOVE);
    motion.to(holder, { alpha: 1, y: 0 }, DOWN, "Back.easeOut");
  }

  function takeAway(holder: Phaser.GameObjects.Container, atOnce: boolean): void {
    const end = (): void => {
      motion.end(holder);
      holder.destroy();
    };
    if (atOnce || motion.reduced) return end();
    motion.to(holder, { alpha: 0, y: -ABOVE / 2 }, AWAY, "Sine.easeIn");
    motion.after(AWAY, end);
  }

  return {
    root,
    prepare: (things, density) =>
      Promise.all(things.map(async ({ prop, drawing }) => ({ prop, picture: await pictures.of(drawing, density) }))),
    place(things, atOnce) {
      for (const [prop, { holder }] of lying) {
        if (things.some((thing) => thing.prop === prop)) continue;
        lying.delete(prop);
        takeAway(holder, atOnce);
      }
      for (const thing of things) layDown(thing, atOnce);
    },
  };
}
