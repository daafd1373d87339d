/** Turns on the stage, with containers and animations that do no more than remember what was asked of them. */
import { describe, expect, it } from "vitest";
import type * as Phaser from "phaser";
import { type Motion, motionIn } from "#stage/playing/motion.ts";

interface Tween {
  readonly targets: unknown;
  readonly onComplete?: () => void;
  readonly scaleX?: number;
}

class Thing {
  readonly type = "Container";
  list: Thing[] = [];
  visible = true;
  alpha = 1;
  x = 0;
  scaleX: number;
  gone = false;
  layer: Thing | null = null;
  constructor(scaleX = 1) {
    this.scaleX = scaleX;
  }
  add(thing: Thing): void {
    this.list.push(thing);
    thing.layer = this;
  }
  setVisible(on: boolean): this {
    this.visible = on;
    return this;
  }
  setAlpha(alpha: number): this {
    this.alpha = alpha;
    return this;
  }
  setScale(x: number): this {
    this.scaleX = x;
    return this;
  }
  destroy(): void {
    this.gone = true;
    if (this.layer !== null) this.layer.list = this.layer.list.filter((one) => one !== this);
  }
}

/** A stage whose animations end when they are told to. */
function staged(reduced = false): { motion: Motion; layer: Thing; end: () => void } {
  let tweens: Tween[] = [];
  const scene = {
    tweens: {
      add: (tween: Tween) => void tweens.push(tween),
      killTweensOf: (target: unknown) => void (tweens = tweens.filter(({ targets }) => targets !== target)),
    },
  };
  const clock = { after: () => ({ cancel: () => undefined }), stir: () => undefined };
  const end = (): void => {
    const [first, ...rest] = tweens;
    tweens = rest;
    if (first !== undefined && first.scaleX !== undefined && first.targets instanceof Thing)
      first.targets.scaleX = first.scaleX;
    first?.onComplete?.();
  };
  const motion = motionIn(
    scene as unknown as Phaser.Scene,
    clock as unknown as Parameters<typeof motionIn>[1],
    reduced,
  );
  return { motion, layer: new Thing(), end };
}

const turned = (motion: Motion, layer: Thing, next: Thing): void =>
  motion.turn(layer as unknown as Phaser.GameObjects.Container, next as unknown as Phaser.GameObjects.Container);
const seen = ({ list }: Thing): readonly number[] => list.filter(({ visible }) => visible).map(({ scaleX }) => scaleX);

describe("somebody who turns round", () => {
  it("is seen once at each moment, narrower in the middle, never a sliver, and whole at the end", () => {
    const { motion, layer, end } = staged();
    turned(motion, layer, new Thing(1));
    expect(seen(layer)).toEqual([1]);
    turned(motion, layer, new Thing(-1));
    expect(seen(layer)).toEqual([1]);
    end();
    expect(seen(layer)).toHaveLength(1);
    expect(Math.abs(seen(layer)[0] ?? 1)).toBeLessThan(0.8);
    expect(Math.abs(seen(layer)[0] ?? 0)).toBeGreaterThan(0.5);
    end();
    expect(seen(layer)).toEqual([-1]);
    expect(layer.list).toHaveLength(1);
  });

  it("turns back at once when something else is wanted in the middle of it", () => {
    const { motion, layer, end } = staged();
    turned(motion, layer, new Thing(1));
    turned(motion, layer, new Thing(-1));
    turned(motion, layer, new Thing(1));
    expect(seen(layer)).toHaveLength(1);
    end();
    end();
    end();
    expect(seen(layer)).toEqual([1]);
    expect(layer.list).toHaveLength(1);
  });

  it("looks the other way at once where little motion is wanted", () => {
    const { motion, layer } = staged(true);
    turned(motion, layer, new Thing(1));
    turned(motion, layer, new Thing(-1));
    expect(seen(layer)).toEqual([-1]);
  });
});
