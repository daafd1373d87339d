/** Puts the start page together: the shelf, with what was played of each scenario. Loaded when it is shown. */
import { readFinished } from "#records/finished-plays.ts";
import { repliesUnderWay } from "#records/saved-steps.ts";
import type { Store } from "#records/store.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import { Home, type PastPlay } from "#ui/home.tsx";
import { whenWords } from "#ui/when.ts";
import type { ListedScenario } from "./content.ts";

interface Means {
  readonly store: Store;
  readonly preferences: Preferences;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
}

export function startPage(listed: readonly ListedScenario[], { store, preferences, now, playAgain }: Means): Page {
  const playedOf = (id: string): readonly PastPlay[] =>
    readFinished(store, id).map(({ finished, ending, score }) => ({
      finished,
      ending,
      score,
      when: finished === 0 ? null : whenWords(finished, now),
    }));
  const shelf = listed.map((entry) => {
    const { id } = entry.card;
    return { ...entry, underWay: repliesUnderWay(store, id), played: playedOf(id) };
  });
  return { kind: "home", Home, shelf, playAgain, preferences };
}
