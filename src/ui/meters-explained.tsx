/** What the two meters are: said once, when they have moved for the first time, and never again on this device. */
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Preferences } from "#session/preferences.ts";

interface Props {
  /** How many replies have been given. */
  readonly turns: number;
  readonly preferences: Preferences;
}

export function MetersExplained({ turns, preferences }: Props): JSX.Element | null {
  const { metersExplained } = preferences.settings.value;
  const { explained } = preferences;
  // Who answers again has seen them move.
  useEffect(() => {
    if (turns > 1 && !metersExplained) explained();
  }, [turns, metersExplained, explained]);
  if (turns !== 1 || metersExplained) return null;
  return (
    <aside class="meters-explained panel" aria-label="What the meters mean">
      <p>
        <strong>Calm</strong> shows how settled they feel, <strong>Trust</strong> whether they believe in you. Both move
        with what you say.
      </p>
      <button type="button" class="button small" onClick={explained}>
        Got it
      </button>
    </aside>
  );
}
