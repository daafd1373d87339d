/** The conversation so far, to read again, and to go back to any decision in it. */
import type { JSX } from "preact";
import type { Shown } from "#encounter/shown.ts";
import type { Passage } from "#encounter/turn.ts";
import { useModal } from "./modal.ts";
import { useWords } from "./scenario-words.tsx";

export function ReadBack(props: {
  shown: Shown;
  open: boolean;
  close: () => void;
  /** How many beats of the latest passage have begun: what has yet to be said is not shown. */
  begun: number;
  /** How many of the lines that are said afterwards have begun. */
  accounts: number;
  /** Goes back to the decision with this number, from 0; null where nothing is taken back. */
  goBack: ((number: number) => void) | null;
}): JSX.Element {
  const { shown, open, close, begun, accounts, goBack } = props;
  const last = shown.turns.length - 1;
  const dialog = useModal(open);
  const words = useWords();
  return (
    <dialog class="read-back panel" aria-labelledby="read-back-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <header>
            <h2 id="read-back-title">The conversation so far</h2>
            <button type="button" class="button small" onClick={close}>
              Close
            </button>
          </header>
          <ol>
            <li>
              <Lines passage={shown.opening} begun={last < 0 ? begun : Infinity} />
            </li>
            {shown.turns.map((turn, number) => (
              <li key={number}>
                <p class="said-by-you">
                  <span class="speaker">You</span> <span {...words}>{turn.reply.text}</span>
                </p>
                <Lines passage={turn} begun={number === last ? begun : Infinity} />
                {goBack === null ? null : (
                  <button
                    type="button"
                    class="button small"
                    onClick={() => {
                      close();
                      goBack(number);
                    }}
                  >
                    Change this reply
                    <span class="unseen">
                      : <span {...words}>{turn.reply.text}</span>
                    </span>
                  </button>
                )}
              </li>
            ))}
            {shown.now.kind === "ending" && shown.now.ending.afterwards.length > 0 ? (
              <li>
                {shown.now.ending.afterwards.slice(0, accounts).map(({ name, text, to }, line) => (
                  <p key={line} {...words}>
                    <strong>{`${name}, ${to}:`}</strong> {text}
                  </p>
                ))}
              </li>
            ) : null}
          </ol>
        </>
      ) : null}
    </dialog>
  );
}

/** The lines of the others, and the narration. */
function Lines({ passage, begun }: { passage: Passage; begun: number }): JSX.Element {
  const words = useWords();
  return (
    <>
      {passage.beats
        .slice(0, begun)
        .filter(({ by, text }) => by !== "trainee" && text !== "")
        .map((beat, index) => (
          <p key={index} {...words}>
            {beat.name === "" ? null : <strong>{beat.name}:</strong>}
            {beat.speaker !== null || beat.tags.card === null ? null : <strong>{beat.tags.card}:</strong>} {beat.text}
          </p>
        ))}
    </>
  );
}
