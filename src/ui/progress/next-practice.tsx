/** What to practise next: one suggestion, why, and "something else". */
import { Play, Shuffle } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SuggestionWords } from "#practice/words/suggestion.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import "#ui/styles/next-practice.css";
import type { ScenarioTitle } from "./replayed-card.tsx";

/** A suggestion, ready to be shown. */
export interface NextPracticeSuggestion extends SuggestionWords, ScenarioTitle {
  readonly scenario: string;
  readonly minutes: number;
  /** Address of the customer's portrait. */
  readonly portrait: string;
}

/** The best suggestion first; nothing is shown where there is none. After the last, the first comes again. */
export function NextPractice({ suggestions }: { suggestions: readonly NextPracticeSuggestion[] }): JSX.Element | null {
  const [at, setAt] = useState(0);
  const suggestion = suggestions[at % Math.max(1, suggestions.length)];
  if (suggestion === undefined) return null;
  const { scenario, why, title, words, afterTitle, minutes, portrait } = suggestion;
  return (
    <section class="next-practice panel" aria-labelledby="next-practice">
      <img class="next-portrait" src={portrait} alt="" width={280} height={280} />
      <h2 id="next-practice">What to practise next</h2>
      <p class="next-why" role="status">
        {why} <strong {...words}>{title}</strong>
        {afterTitle}
      </p>
      <p class="next-actions">
        <a class="button primary" href={addressOf({ kind: "before", scenario })}>
          <Sign of={Play} /> Play it
          <span class="next-minutes">about {minutes} minutes</span>
        </a>
        {suggestions.length < 2 ? null : (
          <button type="button" class="button" onClick={() => setAt(at + 1)}>
            <Sign of={Shuffle} /> Something else
          </button>
        )}
      </p>
    </section>
  );
}
