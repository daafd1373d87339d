/** What went through the customer's mind: asked of the room, then shown. */
import type { JSX } from "preact";
import type { Guess } from "#debrief/guess.ts";
import { useModal } from "#ui/modal.ts";
import { ClassQuestion } from "#ui/playback/class-question.tsx";

interface Props {
  readonly guess: Guess;
  readonly customer: string;
  readonly close: () => void;
}

export function ThoughtDialog({ guess, customer, close }: Props): JSX.Element {
  const dialog = useModal(true);
  return (
    <dialog class="class-dialog panel" aria-label="What they thought" ref={dialog} onClose={close}>
      <ClassQuestion {...{ guess, customer }} />
      <button type="button" class="button" onClick={close}>
        Back
      </button>
    </dialog>
  );
}
