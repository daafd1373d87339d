/** What the two meters are: said once, when they have moved for the first time, and never again on this device. */
import type { JSX } from "preact";
import type { Preferences } from "#session/preferences.ts";

interface Props {
  /** How many replies have been given. */
  readonly turns: number;
  readonly preferences: Preferences;
}

export function MetersExplained({ turns, preferences }: Props): JSX.Element | null {
  if (turns === 0 || preferences.settings.value.metersExplained) return null;
  return (
    <aside class="meters-explained panel" aria-label="What the meters mean">
      <p>
        <strong>Calm</strong> shows how settled they feel, <strong>Trust</strong> whether they believe in you. Both move
        with what you say.
      </p>
      <button type="button" class="button small" onClick={preferences.explained}>
        Got it
      </button>
    </aside>
  );
}
