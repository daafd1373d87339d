/**
 * Guess, then see: what went through the customer's mind at a turning point. The trainee picks or writes, or doesn't, and
 * is then shown it. Nothing is right or wrong here.
 */
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Guess } from "#debrief/guess.ts";
import type { Guessed } from "#records/reflection.ts";
import { useWords } from "#ui/scenario-words.tsx";

interface Props {
  readonly guess: Guess;
  /** The customer's name. */
  readonly customer: string;
  readonly guessed: Guessed;
  readonly change: (to: Guessed) => void;
}

export function Thought({ guess, customer, guessed, change }: Props): JSX.Element {
  const title = useId();
  const shown = useRef<HTMLParagraphElement>(null);
  const words = useWords();
  const see = (): void => {
    change({ ...guessed, seen: true });
    requestAnimationFrame(() => shown.current?.focus({ preventScroll: true }));
  };
  return (
    <div class="thought" role="group" aria-labelledby={title}>
      <h4 id={title}>
        What went through <span {...words}>{customer}</span>’s mind?
      </h4>
      {guessed.seen ? (
        <>
          <p class="thought-shown" ref={shown} tabIndex={-1}>
            <span class="unseen">It was: </span>
            <q {...words}>{guess.thought}</q>
          </p>
          <Yours guess={guess} guessed={guessed} />
        </>
      ) : (
        <div class="not-printed">
          <ul class="thought-options">
            {guess.options.length < 2
              ? null
              : guess.options.map((option) => (
                  <li key={option}>
                    <button
                      type="button"
                      class="thought-option"
                      aria-pressed={guessed.picked === option}
                      onClick={() => change({ ...guessed, picked: guessed.picked === option ? null : option })}
                      {...words}
                    >
                      {option}
                    </button>
                  </li>
                ))}
          </ul>
          <label class="own-line">
            <span>{guess.options.length < 2 ? "Your guess" : "Or in your own words"} (optional)</span>
            <input
              type="text"
              maxLength={300}
              value={guessed.written}
              onInput={({ currentTarget }) => change({ ...guessed, written: currentTarget.value })}
            />
          </label>
          <button type="button" class="button small" onClick={see}>
            Show what it was
          </button>
        </div>
      )}
      {guessed.seen ? null : (
        <p class="for-print">
          <q {...words}>{guess.thought}</q>
        </p>
      )}
    </div>
  );
}

/** What the trainee had guessed; nothing if they hadn't. */
function Yours({ guess: { thought }, guessed: { picked, written } }: Pick<Props, "guess" | "guessed">): JSX.Element {
  const words = useWords();
  return (
    <>
      {picked === null ? null : picked === thought ? (
        <p class="aside">You picked this one.</p>
      ) : (
        <p class="aside">
          You picked: <q {...words}>{picked}</q>
        </p>
      )}
      {written.trim() === "" ? null : (
        <p class="aside">
          You wrote: <q>{written.trim()}</q>
        </p>
      )}
    </>
  );
}
