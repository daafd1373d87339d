/** Puts the progress page together. Loaded when it is opened. */
import type { FunctionComponent } from "preact";
import type { Player } from "#encounter/player.ts";
import { progressOf } from "#practice/progress.ts";
import { suggestNext } from "#practice/suggest-next.ts";
import { suggestionWords } from "#practice/words/suggestion.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { Store } from "#records/store.ts";
import type { Page } from "#ui/app.tsx";
import { ProgressScreen } from "#ui/progress/progress-screen.tsx";
import { wordsIn } from "#ui/scenario-words.tsx";
import "#ui/styles/progress.css";
import type { Content } from "./content.ts";
import { keptSummaries } from "./kept-summaries.ts";

interface PageMeans {
  readonly content: Content;
  readonly store: Store;
  readonly player: () => Promise<Player>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The progress by what this device keeps. */
export async function progressPage({ content, store, player, now }: PageMeans): Promise<Page> {
  const summaries = async () => keptSummaries(content, store, await player());
  return { kind: "debrief", title: "Your progress", Screen: await openProgress({ content, summaries, now }) };
}

interface Means {
  readonly content: Pick<Content, "list" | "handbook">;
  /** Every attempt that has ended. */
  readonly summaries: () => Promise<readonly AttemptSummary[]>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

async function openProgress({ content, summaries, now }: Means): Promise<FunctionComponent> {
  const [listed, handbook, attempts] = await Promise.all([content.list(), content.handbook(), summaries()]);
  const progress = progressOf(attempts, handbook);
  const titles = new Map(
    listed.map(({ card }) => [card.id, { title: card.title, words: wordsIn(card.language) }] as const),
  );
  const suggestions = suggestNext(attempts, listed, handbook, now).flatMap((suggestion) => {
    const named = titles.get(suggestion.scenario);
    const { scenario } = suggestion;
    return named === undefined ? [] : [{ scenario, ...named, ...suggestionWords(suggestion, handbook) }];
  });
  return () => <ProgressScreen {...{ progress, titles, suggestions }} />;
}
