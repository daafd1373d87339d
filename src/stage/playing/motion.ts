/** Animations on the stage. With reduced motion, pictures change at once and nothing moves. */
import type * as Phaser from "phaser";
import type { StageClock } from "./clock.ts";

/** Target values, each from the present value or from a given start. */
type Values = Readonly<Record<string, number | { readonly from: number; readonly to: number }>>;

export interface Motion {
  readonly reduced: boolean;
  /** Animates an object's values to these within `ms`; this replaces an earlier animation of the same object. */
  to(target: object, values: Readonly<Record<string, number>>, ms: number, ease?: string): void;
  /** There and back, so many times, and then to rest at 0. */
  swing(target: object, values: Values, ms: number, times: number): void;
  /** There and back for ever. */
  sway(target: object, values: Values, ms: number): void;
  /** Cross-fades the content of a layer into something else. */
  exchange(layer: Phaser.GameObjects.Container, next: Phaser.GameObjects.Image | Phaser.GameObjects.Container): void;
  /** Stops the animations of an object and of everything in it. */
  end(whole: Phaser.GameObjects.GameObject): void;
  /** Calls back after `ms` of stage time. */
  readonly after: StageClock["after"];
  /** Something was changed by hand and must be drawn; for the next `ms` it changes by itself. */
  readonly stir: StageClock["stir"];
}

/** Milliseconds for a cross-fade. */
const FADE = 120;

export function motionIn({ tweens }: Phaser.Scene, { after, stir }: StageClock, reduced: boolean): Motion {
  function end(whole: Phaser.GameObjects.GameObject): void {
    tweens.killTweensOf(whole);
    if (holdsOthers(whole)) whole.list.forEach(end);
  }

  return {
    reduced,
    end,
    exchange(layer, next) {
      const others = [...layer.list];
      layer.add(next);
      const clear = (): void => {
        for (const other of others) {
          end(other);
          other.destroy();
        }
      };
      if (reduced || others.length === 0) return clear();
      next.setAlpha(0);
      tweens.add({ targets: next, alpha: 1, duration: FADE });
      // The old picture goes once the new one covers it, or the room would show through both.
      tweens.add({ targets: others, alpha: 0, delay: FADE, duration: FADE, onComplete: clear });
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
