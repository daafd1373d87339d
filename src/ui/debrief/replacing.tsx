/** Asks before a shared conversation replaces the user's own unfinished one. */
import type { JSX } from "preact";
import { useModal } from "#ui/modal.ts";

interface Props {
  /** How many replies the user's own conversation has. */
  readonly replies: number;
  readonly open: boolean;
  readonly close: () => void;
  readonly agree: () => void;
}

export function Replacing({ replies, open, close, agree }: Props): JSX.Element {
  const dialog = useModal(open);
  return (
    <dialog class="pause panel" aria-labelledby="replacing-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="replacing-title">Your own conversation is still going on</h2>
          <p>
            You are {replies} {replies === 1 ? "reply" : "replies"} into this scenario yourself. Trying again from here
            takes its place.
          </p>
          <button type="button" class="button wide primary" onClick={close}>
            Keep my own
          </button>
          <button
            type="button"
            class="button wide"
            onClick={() => {
              close();
              agree();
            }}
          >
            Try again from here
          </button>
        </>
      ) : null}
    </dialog>
  );
}
