/** Puts the progress page together. Loaded when it is opened. */
import type { FunctionComponent } from "preact";
import { progressOf } from "#practice/progress.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { ProgressScreen } from "#ui/progress/progress-screen.tsx";
import { wordsIn } from "#ui/scenario-words.tsx";
import "#ui/styles/progress.css";
import type { Content } from "./content.ts";
import { suggestionsIn } from "./suggestions.ts";

interface Means {
  readonly content: Pick<Content, "list" | "handbook">;
  /** Every attempt that has ended. */
  readonly summaries: () => Promise<readonly AttemptSummary[]>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export async function openProgress({ content, summaries, now }: Means): Promise<FunctionComponent> {
  const [listed, handbook, attempts] = await Promise.all([content.list(), content.handbook(), summaries()]);
  const progress = progressOf(attempts, handbook);
  const titles = new Map(
    listed.map(({ card }) => [card.id, { title: card.title, words: wordsIn(card.language) }] as const),
  );
  const suggestions = suggestionsIn(attempts, listed, handbook, now);
  return () => <ProgressScreen {...{ progress, titles, suggestions }} />;
}
