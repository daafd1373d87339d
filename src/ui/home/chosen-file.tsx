/** What every file that is opened on the start page has in common: the dialog, and how it is refused. */
import type { ComponentChildren, JSX } from "preact";
import { useModal } from "#ui/modal.ts";

interface FileDialogProps<About> {
  /** What the dialog is about; null while it is closed. */
  readonly about: About | null;
  readonly close: () => void;
  readonly children: (about: About) => ComponentChildren;
}

/** The id of such a dialog's heading. One of them is open at a time. */
export const FILE_TITLE = "file-title";

/** Says what becomes of a file. It is open while there is something that it is about. */
export function FileDialog<About>({ about, close, children }: FileDialogProps<About>): JSX.Element {
  const dialog = useModal(about !== null);
  return (
    <dialog class="pause panel opened-file" aria-labelledby={FILE_TITLE} ref={dialog} onClose={close}>
      {about === null ? null : children(about)}
    </dialog>
  );
}

interface FileRefusedProps {
  readonly title: string;
  /** A sentence. */
  readonly why: string;
  readonly close: () => void;
}

export function FileRefused({ title, why, close }: FileRefusedProps): JSX.Element {
  return (
    <>
      <h2 id={FILE_TITLE}>{title}</h2>
      <p role="alert">{why} Nothing was changed.</p>
      <CloseButton close={close} />
    </>
  );
}

export function CloseButton({ close }: Pick<FileRefusedProps, "close">): JSX.Element {
  return (
    <button type="button" class="button wide primary" onClick={close}>
      OK
    </button>
  );
}
