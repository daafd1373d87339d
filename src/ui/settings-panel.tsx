/** Where the settings are changed: folded in the pause menu. Before any conversation they have a dialog of their own. */
import type { JSX } from "preact";
import type { Preferences } from "#session/preferences.ts";
import type { SettingsFieldsProps } from "./settings-fields.tsx";
import { usePart } from "./use-part.ts";

interface Props {
  readonly preferences: Preferences;
}

/** The settings during a conversation, folded. */
export function SettingsPanel({ preferences }: Props): JSX.Element {
  return (
    <details class="settings">
      <summary>Settings</summary>
      <SettingsLater preferences={preferences} inPlay />
    </details>
  );
}

/** The settings, fetched once somebody looks for them: nothing of the first screen waits for them. */
export function SettingsLater(props: SettingsFieldsProps): JSX.Element {
  const part = usePart(() => import("./settings-fields.tsx"));
  if (part === null) return <p class="aside">One moment …</p>;
  if (part === "missing")
    return <p class="aside">The settings haven’t arrived. Check your connection, close this and open it again.</p>;
  return <part.SettingsFields {...props} />;
}
