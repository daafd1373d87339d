/** The pause menu: continue, undo the last reply, begin again, leave. Its button or Escape opens it. */
import { CirclePlay, LogOut, RotateCcw, Undo2 } from "lucide";
import type { JSX } from "preact";
import { useModal } from "./modal.ts";
import type { Preferences } from "#session/preferences.ts";
import { SettingsPanel } from "./settings-panel.tsx";
import { Sign } from "./signs.tsx";

export interface PauseChoices {
  readonly preferences: Preferences;
  /** Null if there is nothing to undo. */
  readonly takeBack: (() => void) | null;
  /** Null if it can't be begun again. */
  readonly restart: (() => void) | null;
  /** It is an assessment. */
  readonly assessed: boolean;
  readonly leave: () => void;
}

export function PauseMenu(props: PauseChoices & { open: boolean; close: () => void }): JSX.Element {
  const { open, close, takeBack, restart, assessed, leave, preferences } = props;
  const dialog = useModal(open);

  const after = (act: () => void) => () => {
    close();
    act();
  };
  return (
    <dialog class="pause panel" aria-label="Paused" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2>Paused</h2>
          <button type="button" class="button wide primary" onClick={close}>
            <Sign of={CirclePlay} /> Continue
          </button>
          {takeBack === null ? null : (
            <button type="button" class="button wide" onClick={after(takeBack)}>
              <Sign of={Undo2} /> Undo last reply
            </button>
          )}
          {restart === null ? null : (
            <button type="button" class="button wide" onClick={after(restart)}>
              <Sign of={RotateCcw} /> Start again
            </button>
          )}
          <button type="button" class="button wide" onClick={after(leave)}>
            <Sign of={LogOut} /> Save and exit
          </button>
          <SettingsPanel preferences={preferences} />
          <p class="aside">
            Your progress is saved.
            {assessed ? " This is an assessment: you can’t undo a reply or start again." : ""}
          </p>
        </>
      ) : null}
    </dialog>
  );
}
