/** Puts the start page together: what to do now, and the shelf with what was played of each scenario. */
import type { FunctionComponent } from "preact";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { KeptSummary, OpenAttempt } from "#records/attempt-table.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import type { Store } from "#records/store.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import { Home } from "#ui/home/home-screen.tsx";
import type { PastPlay } from "#ui/home/shelf-card.tsx";
import type { YourDataParts } from "#ui/home/your-data.tsx";
import type { NextPracticeSuggestion } from "#ui/progress/next-practice.tsx";
import { go } from "#ui/route.ts";
import { whenWords } from "#ui/when.ts";
import type { Content, ListedScenario } from "./content.ts";
import type { OwnScripts } from "./own-scripts.ts";

/** What was played on this device. */
export interface PlayedHere {
  readonly open: readonly OpenAttempt[];
  readonly finished: readonly KeptSummary[];
}

interface Means {
  readonly content: Pick<Content, "handbook">;
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly Colophon: FunctionComponent | undefined;
  readonly store: Store;
  readonly records: () => Promise<PageRecords>;
  readonly preferences: Preferences;
  /** What the shelf is narrowed to, as the address says it. */
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
}

export async function startPage(
  listed: readonly ListedScenario[],
  { open, finished: finishedPlays }: PlayedHere,
  { content, ownScripts, Colophon, store, records, preferences, query, now, playAgain }: Means,
): Promise<Page> {
  const underWay = new Map(open.map(({ scenario, replies }) => [scenario, replies]));
  const played = new Map<string, PastPlay[]>();
  for (const { scenario, finished, ending, score, way } of finishedPlays) {
    const plays = played.get(scenario) ?? [];
    plays.push({ finished, ending, score, way, when: finished === 0 ? null : whenWords(finished, now) });
    played.set(scenario, plays);
  }
  const shelf = listed.map((entry) => {
    const { id } = entry.card;
    return { ...entry, underWay: underWay.get(id) ?? 0, played: played.get(id) ?? [] };
  });
  const suggestions = finishedPlays.length === 0 ? [] : await suggestionsFor(finishedPlays, listed, content, now);
  let opened: Promise<YourDataParts> | null = null;
  const yourData = async (): Promise<YourDataParts> =>
    (opened ??= Promise.all([import("./your-data.tsx"), records()]).then(async ([part, kept]) =>
      part.openYourData({ records: kept, store, ownScripts, query, now }),
    ));
  const removeOwn = (id: string): void =>
    void ownScripts?.()
      .then(async ({ remove }) => remove(id))
      .then(() => go({ kind: "home", query }));
  return { kind: "home", Home, shelf, suggestions, query, playAgain, removeOwn, preferences, yourData, Colophon };
}

/** None where what makes them can't be fetched: the shelf is there without them. */
async function suggestionsFor(
  attempts: readonly AttemptSummary[],
  listed: readonly ListedScenario[],
  content: Pick<Content, "handbook">,
  now: number,
): Promise<readonly NextPracticeSuggestion[]> {
  try {
    const [{ suggestionsIn }, handbook] = await Promise.all([import("./suggestions.ts"), content.handbook()]);
    return suggestionsIn(attempts, listed, handbook, now);
  } catch {
    return [];
  }
}
