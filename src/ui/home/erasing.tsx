/** Erases everything on the device: a button, and a dialog that says what goes. */
import { Trash2 } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { Sign } from "#ui/signs.tsx";

export interface ErasingProps {
  /** Erases it, and opens the page as on a first visit. Rejects if something stayed. */
  readonly erase: () => Promise<void>;
}

export function Erasing({ erase }: ErasingProps): JSX.Element {
  const [asks, setAsks] = useState(false);
  const [failed, setFailed] = useState(false);
  const dialog = useModal(asks);
  const close = (): void => setAsks(false);
  return (
    <>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setAsks(true)}>
        <Sign of={Trash2} /> Erase everything on this device
      </button>
      <dialog class="pause panel" aria-labelledby="erasing-title" ref={dialog} onClose={close}>
        {asks ? (
          <>
            <h2 id="erasing-title">Erase everything on this device?</h2>
            <p>
              All your conversations and debriefs go, your progress, your note book, your settings, and the scenarios of
              your own that you’ve kept. You can’t get them back, unless you’ve saved a copy, and have the files of
              those scenarios.
            </p>
            {failed ? (
              <p role="alert">Something couldn’t be erased. Close the other tabs of this page and try again.</p>
            ) : null}
            <button type="button" class="button wide primary" onClick={close}>
              Keep everything
            </button>
            <button type="button" class="button wide" onClick={() => void erase().catch(() => setFailed(true))}>
              Erase everything
            </button>
          </>
        ) : null}
      </dialog>
    </>
  );
}
