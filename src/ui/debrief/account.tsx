/** What the customer says afterwards, to somebody they know: in their own words, and before any assessment. */
import type { JSX } from "preact";
import type { Account as Said } from "#encounter/turn.ts";
import { capital } from "#debrief/words/phrases.ts";
import { useWords } from "#ui/scenario-words.tsx";

export function Account({ said }: { said: readonly Said[] }): JSX.Element | null {
  const words = useWords();
  const [first] = said;
  if (first === undefined) return null;
  return (
    <figure class="account">
      <figcaption {...words}>
        <span class="speaker">{first.name}</span> {first.to}
      </figcaption>
      <blockquote {...words}>
        {said.map(({ text, to, name }, place) => (
          <p key={place}>
            {to === first.to ? null : (
              <span class="account-to">{name === first.name ? capital(to) : `${name}, ${to}`}: </span>
            )}
            {text}
          </p>
        ))}
      </blockquote>
    </figure>
  );
}
