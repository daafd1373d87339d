/** Whether sound is wanted. What makes the sound listens to it; the screens only turn it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { keepSettings, readSettings } from "#records/settings.ts";
import type { Store } from "#records/store.ts";

export interface SoundSwitch {
  readonly on: ReadonlySignal<boolean>;
  readonly toggle: () => void;
}

export function openSoundSwitch(store: Store): SoundSwitch {
  const on = signal(readSettings(store).sound);
  return {
    on,
    toggle() {
      on.value = !on.value;
      keepSettings(store, { sound: on.value });
    },
  };
}
