/** What went through the customer's mind: asked of the room, of its phones too, then shown. */
import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { Guess } from "#debrief/guess.ts";
import { useModal } from "#ui/modal.ts";
import { useWords } from "#ui/scenario-words.tsx";
import type { VoteTally } from "./question.ts";
import type { ClassRoom } from "./room.ts";

interface Props {
  readonly guess: Guess;
  readonly customer: string;
  readonly language: string;
  /** Null where hands alone are raised. */
  readonly room: ClassRoom | null;
  readonly close: () => void;
}

export function ThoughtDialog({ guess, customer, language, room, close }: Props): JSX.Element {
  const dialog = useModal(true);
  const title = useId();
  const words = useWords();
  const [tally, setTally] = useState<VoteTally | null>(null);
  const [seen, see] = useState(false);
  const phones = room?.status.value === "open" ? room : null;
  useEffect(() => {
    const replies = guess.options.map((option, id) => ({ id, words: option }));
    phones?.ask({ id: `thought.${guess.number}.${guess.thought.length}`, replies, language, asks: "thought" }, "first");
    // It is no question any more. Phones keep what they were shown.
    return () => phones?.withdraw();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it is opened
  }, []);
  const show = async (): Promise<void> => {
    see(true);
    if (phones !== null) setTally(await phones.close());
  };
  return (
    <dialog class="class-dialog panel" aria-labelledby={title} ref={dialog} onClose={close}>
      <h2 id={title}>
        What do you think went through <span {...words}>{customer}</span>’s mind?
      </h2>
      <ol class="class-options">
        {guess.options.map((option, at) => (
          <li key={option} class={seen && option === guess.thought ? "was-it" : undefined}>
            <span class="reply-number" translate={false}>
              {at + 1}
            </span>{" "}
            <span {...words}>{option}</span>
            {tally === null ? null : <strong class="class-option-votes"> {tally[at] ?? 0}</strong>}
          </li>
        ))}
      </ol>
      {phones === null || seen ? null : (
        <p role="status">
          Phones voted: {phones.voted.value} of {phones.phones.value}.
        </p>
      )}
      {seen ? (
        <p role="status">
          It was: <q {...words}>{guess.thought}</q>
        </p>
      ) : null}
      <p class="class-dialog-ways">
        {seen ? null : (
          <button type="button" class="button primary" onClick={() => void show()}>
            Show what it was
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          Back
        </button>
      </p>
    </dialog>
  );
}
