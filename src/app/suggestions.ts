/** What to practise next, in words and with the customer's picture. */
import type { Handbook } from "#guidance/catalogue.ts";
import { suggestNext } from "#practice/suggest-next.ts";
import { suggestionWords } from "#practice/words/suggestion.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { NextPracticeSuggestion } from "#ui/progress/next-practice.tsx";
import { wordsIn } from "#ui/scenario-words.tsx";
import type { ListedScenario } from "./content.ts";

/** The best suggestion first. `now` is in milliseconds since 1970. */
export function suggestionsIn(
  attempts: readonly AttemptSummary[],
  listed: readonly ListedScenario[],
  handbook: Handbook,
  now: number,
): readonly NextPracticeSuggestion[] {
  const entries = new Map(listed.map((entry) => [entry.card.id, entry]));
  return suggestNext(attempts, listed, handbook, now).flatMap((suggestion) => {
    const { scenario } = suggestion;
    const entry = entries.get(scenario);
    if (entry === undefined) return [];
    const { title, language, minutes } = entry.card;
    const named = { scenario, title, words: wordsIn(language), minutes, portrait: entry.portrait };
    return [{ ...named, ...suggestionWords(suggestion, handbook) }];
  });
}
