/** The dialog in which a pack's people, or its house rules, are looked at and changed. */
import { ArrowLeft, X } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { Sign } from "#ui/signs.tsx";
import type { PackRoom } from "./pack-room.ts";
import "./pack-dialog.css";

interface Props {
  readonly room: PackRoom;
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  /** The script lies in a folder of the disk. */
  readonly inFolder: boolean;
  /** What has just been done; empty where there is nothing to say. */
  readonly said: string;
  /** Where one came from within the dialog. */
  readonly back: { readonly words: string; readonly go: () => void } | null;
  readonly children: ComponentChildren;
}

export function PackDialog({ room, open, close, title, said, inFolder, back, children }: Props): JSX.Element {
  const dialog = useModal(open);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  // Another view is a new place: whoever can't see it hears where they are, and the next key begins there.
  useLayoutEffect(() => {
    heading.current?.focus();
    shown.current?.scrollTo(0, 0);
  }, [open, title]);
  const name = room.name.value;
  const { trouble } = room.rules.value;
  return (
    <dialog class="pause panel pack-dialog" aria-labelledby="pack-dialog-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <header>
            {back === null ? null : (
              <button type="button" class="button small" onClick={back.go}>
                <Sign of={ArrowLeft} /> {back.words}
              </button>
            )}
            <h2 id="pack-dialog-title" ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {name === "" ? null : <p class="aside">of “{name}”</p>}
            <button type="button" class="button small close" onClick={close}>
              <Sign of={X} /> Close
            </button>
          </header>
          <div class="pack-shown" ref={shown}>
            <p role="status">{said}</p>
            {inFolder ? (
              <p class="aside">
                What you change here is kept on this device and goes into the pack that you hand on. The files in your
                folder stay as they are.
              </p>
            ) : null}
            {trouble === null ? (
              children
            ) : (
              <p role="alert" class="field-wrong">
                The files of this pack can’t be used as they are: {trouble} Until they are mended and opened anew, its
                scripts go by what ships with Composure.
              </p>
            )}
          </div>
        </>
      ) : null}
    </dialog>
  );
}
