/** What the customer says afterwards, to somebody they know: in their own words, and before any assessment. */
import type { JSX } from "preact";
import type { Account } from "#encounter/turn.ts";
import { capital } from "#debrief/words/phrases.ts";
import { useWords } from "#ui/scenario-words.tsx";

export function TheirAccount({ said }: { said: readonly Account[] }): JSX.Element | null {
  const words = useWords();
  const [first] = said;
  if (first === undefined) return null;
  return (
    <figure class="their-account">
      <figcaption {...words}>
        <span class="speaker">{first.name}</span> {first.to}
      </figcaption>
      <blockquote {...words}>
        {said.map(({ text, to, name }, place) => (
          <p key={place}>
            {to === first.to ? null : (
              <span class="their-account-to">{name === first.name ? capital(to) : `${name}, ${to}`}: </span>
            )}
            {text}
          </p>
        ))}
      </blockquote>
    </figure>
  );
}
