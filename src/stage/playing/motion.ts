/** Animations on the stage. With reduced motion, pictures change at once and nothing moves. */
import type * as Phaser from "phaser";
import type { StageClock } from "./clock.ts";

/** Target values, each from the present value or from a given start. */
type Values = Readonly<Record<string, number | { readonly from: number; readonly to: number }>>;

/** What a layer shows. */
type Content = Phaser.GameObjects.Image | Phaser.GameObjects.Container;

export interface Motion {
  readonly reduced: boolean;
  /** Animates an object's values to these within `ms`; this replaces an earlier animation of the same object. */
  to(target: object, values: Readonly<Record<string, number>>, ms: number, ease?: string): void;
  /** There and back, so many times, and then to rest at 0. */
  swing(target: object, values: Values, ms: number, times: number): void;
  /** There and back for ever. */
  sway(target: object, values: Values, ms: number): void;
  /** Cross-fades the content of a layer into something else. */
  exchange(layer: Phaser.GameObjects.Container, next: Content): void;
  /**
   * Turns the content of a layer round: it narrows until it is seen from the side, and `next`, which is mirrored, widens
   * again. There is never more than one of the two.
   */
  turn(layer: Phaser.GameObjects.Container, next: Content): void;
  /** Stops the animations of an object and of everything in it. */
  end(whole: Phaser.GameObjects.GameObject): void;
  /** Calls back after `ms` of stage time. */
  readonly after: StageClock["after"];
  /** Something was changed by hand and must be drawn; for the next `ms` it changes by itself. */
  readonly stir: StageClock["stir"];
}

/** Milliseconds for a cross-fade. */
const FADE = 120;
/** Milliseconds until somebody who turns is seen from the side, and how wide they are then. */
const HALF_TURN = 90;
const EDGEWISE = 0.62;

export function motionIn({ tweens }: Phaser.Scene, { after, stir }: StageClock, reduced: boolean): Motion {
  function end(whole: Phaser.GameObjects.GameObject): void {
    tweens.killTweensOf(whole);
    if (holdsOthers(whole)) whole.list.forEach(end);
  }

  /** What ends a turn that is not over yet, by layer. */
  const turning = new WeakMap<Phaser.GameObjects.Container, () => void>();

  /** Adds `next` to a layer. Returns what was there before, and a function that removes it. */
  function replace(layer: Phaser.GameObjects.Container, next: Content): readonly [Content[], () => void] {
    turning.get(layer)?.();
    const others = layer.list.filter(isContent);
    layer.add(next);
    return [
      others,
      () => {
        for (const other of others) {
          end(other);
          other.destroy();
        }
      },
    ];
  }

  return {
    reduced,
    end,
    exchange(layer, next) {
      const [others, clear] = replace(layer, next);
      if (reduced || others.length === 0) return clear();
      next.setAlpha(0);
      tweens.add({ targets: next, alpha: 1, duration: FADE });
      // The old picture goes once the new one covers it, or the room would show through both.
      tweens.add({ targets: others, alpha: 0, delay: FADE, duration: FADE, onComplete: clear });
    },
    turn(layer, next) {
      const [others, clear] = replace(layer, next);
      const before = others.at(-1);
      if (reduced || before === undefined) return clear();
      const width = next.scaleX;
      const finish = (from: number): void => {
        turning.delete(layer);
        clear();
        next.setVisible(true).setScale(width * from, 1);
      };
      turning.set(layer, () => finish(1));
      for (const other of others) {
        end(other);
        other.setVisible(other === before);
      }
      next.setVisible(false);
      const edgewise = before.setAlpha(1).scaleX * EDGEWISE;
      const onComplete = (): void => {
        finish(EDGEWISE);
        tweens.add({ targets: next, scaleX: width, duration: HALF_TURN, ease: "Sine.easeOut" });
      };
      tweens.add({
        targets: before,
        scaleX: edgewise,
        x: next.x,
        duration: HALF_TURN,
        ease: "Sine.easeIn",
        onComplete,
      });
    },
    after,
    stir,
    to(targets, values, duration, ease = "Sine.easeOut") {
      tweens.killTweensOf(targets);
      if (reduced || duration === 0) Object.assign(targets, values);
      else tweens.add({ targets, ...values, duration, ease });
      stir();
    },
    swing(targets, values, duration, times) {
      const rest = Object.fromEntries(Object.keys(values).map((name) => [name, 0]));
      tweens.killTweensOf(targets);
      if (reduced) return;
      const onComplete = (): void => void tweens.add({ targets, ...rest, duration });
      tweens.add({ targets, ...values, duration, yoyo: true, repeat: times - 1, ease: "Sine.easeInOut", onComplete });
      stir();
    },
    sway(targets, values, duration) {
      tweens.killTweensOf(targets);
      if (!reduced) tweens.add({ targets, ...values, duration, yoyo: true, repeat: -1, ease: "Sine.easeInOut" });
      stir();
    },
  };
}

/** Whether it is a container. */
export function holdsOthers(thing: Phaser.GameObjects.GameObject): thing is Phaser.GameObjects.Container {
  return thing.type === "Container";
}

/** Whether it is something that a layer shows. */
function isContent(thing: Phaser.GameObjects.GameObject): thing is Content {
  return holdsOthers(thing) || thing.type === "Image";
}
