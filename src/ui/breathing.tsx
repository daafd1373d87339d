/** The dialog in which a breath is taken. */
import type { JSX } from "preact";
import type { BreathProps } from "./breath-taken.tsx";
import { useModal } from "./modal.ts";
import { usePart } from "./use-part.ts";

export function Breathing({ open, ...props }: BreathProps & { open: boolean }): JSX.Element {
  const dialog = useModal(open);
  const part = usePart(() => import("./breath-taken.tsx"));
  const there = part === null || part === "missing" ? null : part;
  return (
    <dialog class="breathing" aria-label="A moment to breathe" ref={dialog} onClose={props.close}>
      {open && there !== null ? <there.Breath {...props} /> : null}
      {open && there === null ? (
        <button type="button" class="button" onClick={props.close}>
          Back to the conversation
        </button>
      ) : null}
    </dialog>
  );
}
