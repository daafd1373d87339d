/** Movement on the stage. Where the user wants little of it, pictures change at once and nothing moves. */
import type * as Phaser from "phaser";

/** Values to reach, each from where it stands or from a given start. */
type Values = Readonly<Record<string, number | { readonly from: number; readonly to: number }>>;

export interface Motion {
  readonly reduced: boolean;
  /** Moves an object's values to these within `ms`; an earlier movement of the same object ends where it is. */
  to(target: object, values: Readonly<Record<string, number>>, ms: number, ease?: string): void;
  /** There and back, so many times, and to rest at nought. */
  swing(target: object, values: Values, ms: number, times: number): void;
  /** There and back for ever. */
  sway(target: object, values: Values, ms: number): void;
  /** Calls back after `ms` of stage time, which stands still while the tab is hidden. */
  after(ms: number, then: () => void): { cancel(): void };
}

export function motionIn(scene: Phaser.Scene, reduced: boolean): Motion {
  const { tweens, time } = scene;
  return {
    reduced,
    to(targets, values, duration, ease = "Sine.easeOut") {
      tweens.killTweensOf(targets);
      if (reduced || duration === 0) Object.assign(targets, values);
      else tweens.add({ targets, ...values, duration, ease });
    },
    swing(targets, values, duration, times) {
      const rest = Object.fromEntries(Object.keys(values).map((name) => [name, 0]));
      tweens.killTweensOf(targets);
      if (reduced) return;
      const onComplete = (): void => void tweens.add({ targets, ...rest, duration });
      tweens.add({ targets, ...values, duration, yoyo: true, repeat: times - 1, ease: "Sine.easeInOut", onComplete });
    },
    sway(targets, values, duration) {
      tweens.killTweensOf(targets);
      if (!reduced) tweens.add({ targets, ...values, duration, yoyo: true, repeat: -1, ease: "Sine.easeInOut" });
    },
    after(ms, then) {
      const event = time.delayedCall(ms, then);
      return { cancel: () => event.remove(false) };
    },
  };
}
