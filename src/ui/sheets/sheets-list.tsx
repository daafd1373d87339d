/** Which scenarios there are sheets of: all. */
import { House } from "lucide";
import type { JSX } from "preact";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "#ui/route.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";

interface Props {
  readonly cards: readonly ScenarioCard[];
  readonly hasClasses: boolean;
}

export function SheetsList({ cards, hasClasses }: Props): JSX.Element {
  return (
    <main class="sheets">
      <SheetsNav />
      <h1>Sheets to print</h1>
      <p class="sheets-lead">
        For whoever leads a class: a plan with the questions to ask, a list for people who watch, and two cards to play
        the conversation at a table. They give away what happens, so play it first.
      </p>
      {hasClasses ? (
        <p class="sheets-lead">
          <a href={addressOf({ kind: "class", scenario: "session/plan" })}>Plan a whole session</a>, and print its
          sheets with it.
        </p>
      ) : null}
      <ul class="sheets-of">
        {cards.map(({ id, title, language, summary }) => (
          <li key={id}>
            <a href={addressOf({ kind: "sheets", scenario: id })} {...wordsIn(language)}>
              {title}
            </a>
            <p {...wordsIn(language)}>{summary}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}

export const SheetsNav = (): JSX.Element => (
  <nav class="way-home not-printed" aria-label="Pages">
    <a class="button small" href={addressOf({ kind: "home" })}>
      <Sign of={House} /> Home
    </a>
  </nav>
);
