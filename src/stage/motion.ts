/** Movement on the stage. Where the user wants little of it, pictures change at once and nothing moves. */
import type * as Phaser from "phaser";
import type { Clock } from "./clock.ts";

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
  /** Calls back after `ms` of stage time. */
  readonly after: Clock["after"];
  /** Something was changed by hand, and is drawn; for `ms` from now it changes by itself. */
  readonly stir: Clock["stir"];
}

export function motionIn({ tweens }: Phaser.Scene, { after, stir }: Clock, reduced: boolean): Motion {
  return {
    reduced,
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
