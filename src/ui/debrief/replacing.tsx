/** Asks before trying again drops the replies of a conversation that is under way. */
import type { JSX } from "preact";
import { repliesIn } from "#ui/counted.ts";
import { useModal } from "#ui/modal.ts";

interface Props {
  /** How many replies the conversation under way has. */
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
          <h2 id="replacing-title">You haven’t finished your conversation</h2>
          <p>
            You’re {repliesIn(replies)}. If you try this again, you lose {replies === 1 ? "it" : "them"}.
          </p>
          <button type="button" class="button wide primary" onClick={close}>
            Keep my conversation
          </button>
          <button
            type="button"
            class="button wide"
            onClick={() => {
              close();
              agree();
            }}
          >
            Try it again
          </button>
        </>
      ) : null}
    </dialog>
  );
}
