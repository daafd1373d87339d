/** The settings before any conversation, in a dialog of their own. Loaded with the page that opens it. */
import type { ComponentChildren, JSX } from "preact";
import type { Preferences } from "#session/preferences.ts";
import { useModal } from "./modal.ts";
import { SettingsLater } from "./settings-panel.tsx";

interface Props {
  readonly preferences: Preferences;
  readonly open: boolean;
  readonly close: () => void;
  /** Below the settings: what else there is to change about the device. */
  readonly below?: ComponentChildren;
}

export function SettingsDialog({ preferences, open, close, below }: Props): JSX.Element {
  const dialog = useModal(open);
  return (
    <dialog class="pause wide panel" aria-labelledby="settings-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="settings-title">Settings</h2>
          <div class="settings">
            <SettingsLater preferences={preferences} inPlay={false} />
            {below}
          </div>
          <button type="button" class="button primary" onClick={close}>
            Done
          </button>
        </>
      ) : null}
    </dialog>
  );
}
