/** The sound of the conversation on the screen. Loaded at the first gesture, with all that plays it. */
import { effect } from "@preact/signals";
import type { CurrentView } from "#session/current-view.ts";
import type { Preferences } from "#session/preferences.ts";
import { type Sound, openSound } from "#sound/open-sound.ts";
import type { SoundAddress } from "#sound/sprite.ts";

/** What the sound needs: the conversation to follow, and where messages go. */
export interface Hearing {
  readonly current: CurrentView;
  readonly preferences: Preferences;
  /** Shows a message to the trainee. */
  readonly notify: (words: string) => void;
  readonly addressOf?: SoundAddress | undefined;
}

/** `open` opens the device. */
export function openHearing({ current, preferences, notify, addressOf }: Hearing, open = openSound): Sound {
  const sound = open({
    settings: preferences.settings.peek().sound,
    onCaption: preferences.heard,
    onFailure: (words) => {
      preferences.soundless();
      notify(words);
    },
    onReader: preferences.readBy,
    addressOf,
  });
  effect(() => sound.change(preferences.settings.value.sound));
  effect(() => {
    if (current.resting.value) sound.pause();
  });
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("button, a, summary") !== null) sound.click();
  });
  return sound;
}
