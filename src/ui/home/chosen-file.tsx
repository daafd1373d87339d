/** What every file that is opened on the start page has in common: the button, the dialog, and how it is refused. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useModal } from "#ui/modal.ts";

interface FileButtonProps {
  /** Which files the browser proposes. */
  readonly accept: string;
  /** What the file is, for screen readers. */
  readonly label: string;
  readonly chosen: (file: File) => void;
  readonly children: ComponentChildren;
}

/** Lets a file be chosen; the same one again, too. */
export function FileButton({ accept, label, chosen, children }: FileButtonProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button small" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) chosen(file);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

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

/** Takes a file that is dropped anywhere on the page, for as long as the page is open. */
export function useDroppedFile(open: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });
}
