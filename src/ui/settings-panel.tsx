/** Where the settings are changed: folded in the pause menu, and in a dialog of their own before any conversation. */
import type { JSX } from "preact";
import type { Preferences } from "#session/preferences.ts";
import { useModal } from "./modal.ts";
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

/** The settings before any conversation, in a dialog of their own. */
export function SettingsDialog({
  preferences,
  open,
  close,
}: Props & { open: boolean; close: () => void }): JSX.Element {
  const dialog = useModal(open);
  return (
    <dialog class="pause wide panel" aria-labelledby="settings-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="settings-title">Settings</h2>
          <div class="settings">
            <SettingsLater preferences={preferences} inPlay={false} />
          </div>
          <button type="button" class="button primary" onClick={close}>
            Done
          </button>
        </>
      ) : null}
    </dialog>
  );
}

/** The settings, fetched once somebody looks for them: nothing of the first screen waits for them. */
function SettingsLater(props: SettingsFieldsProps): JSX.Element {
  const part = usePart(() => import("./settings-fields.tsx"));
  if (part === null) return <p class="aside">One moment …</p>;
  if (part === "missing")
    return <p class="aside">The settings haven’t arrived. Check your connection, close this and open it again.</p>;
  return <part.SettingsFields {...props} />;
}
