/** What every page of a verdict has around it: the way home, the scenario's name, and the heading. */
import { House } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { useFocus } from "#ui/debrief/use-focus.ts";
import { addressOf } from "#ui/route.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";

interface Props {
  readonly card: Pick<ScenarioCard, "title" | "language">;
  readonly title: string;
  /** What stands under the heading. */
  readonly lead: ComponentChildren;
  /** Focuses the heading. */
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

export function VerdictFrame({ card, title, lead, focus, children }: Props): JSX.Element {
  const words = useMemo(() => wordsIn(card.language), [card.language]);
  const heading = useFocus(focus);
  return (
    <ScenarioWords.Provider value={words}>
      <main class="debrief assessed verdict">
        <nav class="way-home not-printed" aria-label="Pages">
          <a class="button small" href={addressOf({ kind: "home" })}>
            <Sign of={House} /> Home
          </a>
        </nav>
        <header class="verdict-head">
          <p class="kicker" {...words}>
            {card.title}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead}
        </header>
        {children}
      </main>
    </ScenarioWords.Provider>
  );
}
