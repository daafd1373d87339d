/** Opens the trainee's own pages: the start page, their progress, their note book. Each loads its code when it is shown. */
import type { FunctionComponent } from "preact";
import type { FirstHalves } from "#encounter/first-halves.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import type { Player } from "#encounter/player.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import { type Store, hasKeptNothing } from "#records/store.ts";
import type { Preferences } from "#session/preferences.ts";
import type { WatchedPlays } from "#ui/before/watch-first.tsx";
import type { Page } from "#ui/app.tsx";
import type { Content } from "./content.ts";
import type { OwnPlays } from "./own-plays.ts";
import type { OwnScripts } from "./own-scripts.ts";

export interface OwnPages {
  /**
   * Shows the start page: at once where nothing was ever kept on this device, and again should something be found there.
   * `query` says what the shelf is narrowed to.
   */
  readonly home: (query: string, show: (page: Page) => void) => Promise<void>;
  /** What comes before a conversation; null if there is no such scenario. `query` says what a link fixes. */
  readonly before: (scenario: string, query: string) => Promise<Page | null>;
  readonly progress: () => Promise<Page>;
  readonly noteBook: () => Promise<Page>;
}

interface Means {
  readonly content: Content;
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly Colophon: FunctionComponent | undefined;
  readonly store: Store;
  readonly preferences: Preferences;
  readonly records: () => Promise<PageRecords>;
  readonly own: () => Promise<OwnPlays>;
  readonly player: () => Promise<Player>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export function openOwnPages({
  content,
  ownScripts,
  Colophon,
  store,
  preferences,
  records,
  own,
  player,
  clock,
}: Means): OwnPages {
  /** Plays both halves; null where they don't fit the scenario. */
  const watched = async (id: string, { seed, weak, strong }: FirstHalves): Promise<WatchedPlays | null> => {
    const [means, scenario] = await Promise.all([player(), content.scenario(id)]);
    if (scenario === null) return null;
    const [bad, good] = [weak, strong].map((replies) =>
      means.resume(scenario, { hash: scenario.hash, seed, steps: withoutBreaths(replies) }),
    );
    return bad?.ok === true && good?.ok === true ? { weak: bad.value, strong: good.value } : null;
  };
  return {
    async home(query, show) {
      const isNew = hasKeptNothing(store);
      const opened = isNew ? null : records();
      const [listed, { startPage }] = await Promise.all([content.list(), import("./start-page.ts")]);
      const playAgain = (id: string): void => void own().then(({ prepare }) => prepare(id));
      const means = { content, ownScripts, Colophon, store, records, preferences, query, now: clock(), playAgain };
      if (isNew) show(await startPage(listed, { open: [], finished: [] }, means));
      const kept = await (opened ?? records().catch(() => null));
      // Whoever is here for the first time has nothing to miss; a conversation asks for it again.
      if (kept === null) return;
      const [open, finished] = await Promise.all([kept.openAttempts(), kept.summaries()]);
      if (!isNew || open.length + finished.length > 0) show(await startPage(listed, { open, finished }, means));
    },
    async before(id, query) {
      const [listed, { openBeforePlay }, { begin }, kept, halves] = await Promise.all([
        content.list(),
        import("./before-play.tsx"),
        own(),
        records(),
        // The page is there without them.
        content.halves(id).catch(() => null),
      ]);
      const entry = listed.find(({ card }) => card.id === id);
      if (entry === undefined) return null;
      // Asked for while the trainee reads: the first words are then there at once.
      void content.prelude(id).catch(() => undefined);
      const watch = halves === null ? null : async () => watched(id, halves);
      const means = { listed, store, preferences, records: kept, query, watch, begin };
      const Screen = await openBeforePlay(entry, means);
      return { kind: "debrief", title: entry.card.title, Screen };
    },
    async progress() {
      const [{ openProgress }, { keptSummaries }] = await Promise.all([
        import("./progress-page.tsx"),
        import("./kept-summaries.ts"),
      ]);
      const summaries = async () => keptSummaries(content, await records(), await player());
      const Screen = await openProgress({ content, summaries, now: clock() });
      return { kind: "debrief", title: "Your progress", Screen };
    },
    async noteBook() {
      const [{ openNoteBook }, kept] = await Promise.all([import("./note-book-page.tsx"), records()]);
      const Screen = await openNoteBook({ content, store, records: kept, now: clock() });
      return { kind: "debrief", title: "Your note book", Screen };
    },
  };
}
