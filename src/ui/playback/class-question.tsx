/** Guess, then see, for those who watch together: a question to talk about, and what the customer really thought. */
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Guess } from "#debrief/guess.ts";
import { useWords } from "#ui/scenario-words.tsx";

export function ClassQuestion({ guess, customer }: { guess: Guess; customer: string }): JSX.Element {
  const title = useId();
  const [seen, see] = useState(false);
  const words = useWords();
  return (
    <section class="thought" aria-labelledby={title}>
      <h3 id={title}>
        What do you think went through <span {...words}>{customer}</span>’s mind?
      </h3>
      <ol class="class-options">
        {guess.options.map((option) => (
          <li key={option} class={seen && option === guess.thought ? "was-it" : ""} {...words}>
            {option}
          </li>
        ))}
      </ol>
      {seen ? (
        <p role="status">
          It was: <q {...words}>{guess.thought}</q>
        </p>
      ) : (
        <button type="button" class="button small" onClick={() => see(true)}>
          Show what it was
        </button>
      )}
    </section>
  );
}
