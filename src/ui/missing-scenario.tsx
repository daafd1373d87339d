/** Said where an address names no scenario: what there is instead, with the one that was probably meant. */
import type { JSX } from "preact";
import { nearest } from "#diagnostics/did-you-mean.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "./route.ts";
import { wordsIn } from "./scenario-words.tsx";

interface Props {
  /** The name in the address; may be anything. */
  readonly asked: string;
  /** Why there may be none of this name. */
  readonly why: string;
  readonly cards: readonly ScenarioCard[];
}

export function MissingScenario({ asked, why, cards }: Props): JSX.Element {
  const near = nearest(
    asked,
    cards.map(({ id }) => id),
  );
  const meant = cards.find(({ id }) => id === near);
  const others = cards.filter((card) => card !== meant);
  return (
    <main class="page">
      <h1>Scenario not found</h1>
      <div role="alert">
        <p>
          There’s no scenario called “{asked}” here. {why}
        </p>
        {meant === undefined ? null : (
          <p>
            Did you mean <LinkTo {...meant} />?
          </p>
        )}
      </div>
      {others.length === 0 ? null : (
        <>
          <p>{meant === undefined ? "These are here:" : "These are here, too:"}</p>
          <ul>
            {others.map((card) => (
              <li key={card.id}>
                <LinkTo {...card} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        <a class="button primary" href={addressOf({ kind: "home" })}>
          Home
        </a>
      </p>
    </main>
  );
}

const LinkTo = ({ id, title, language }: ScenarioCard): JSX.Element => (
  <a href={addressOf({ kind: "play", scenario: id })} {...wordsIn(language)}>
    {title}
  </a>
);
