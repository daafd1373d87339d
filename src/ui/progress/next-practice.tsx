/** What to practise next: one suggestion, why, and "something else". */
import { Play, Shuffle } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SuggestionWords } from "#practice/words/suggestion.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import type { ScenarioTitle } from "./replayed-card.tsx";

/** A suggestion, ready to be shown. */
export interface NextPracticeSuggestion extends SuggestionWords, ScenarioTitle {
  readonly scenario: string;
}

/** The best suggestion first; nothing is shown where there is none. After the last, the first comes again. */
export function NextPractice({ suggestions }: { suggestions: readonly NextPracticeSuggestion[] }): JSX.Element | null {
  const [at, setAt] = useState(0);
  const suggestion = suggestions[at % Math.max(1, suggestions.length)];
  if (suggestion === undefined) return null;
  const { scenario, why, title, words, afterTitle } = suggestion;
  return (
    <section class="next-practice panel" aria-labelledby="next-practice">
      <h2 id="next-practice">What to practise next</h2>
      <p class="next-why" role="status">
        {why} <strong {...words}>{title}</strong>
        {afterTitle}
      </p>
      <p class="next-actions">
        <a class="button primary" href={addressOf({ kind: "play", scenario })}>
          <Sign of={Play} /> Play it
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
