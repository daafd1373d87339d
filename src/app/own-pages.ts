/** Opens the trainee's own pages: the start page, their progress, their note book. Each loads its code when it is shown. */
import type { Player } from "#encounter/player.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import type { Store } from "#records/store.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import type { Content } from "./content.ts";
import type { OwnPlays } from "./own-plays.ts";
import type { OwnScripts } from "./own-scripts.ts";

export interface OwnPages {
  /** `query` says what the shelf is narrowed to. */
  readonly home: (query: string) => Promise<Page>;
  readonly progress: () => Promise<Page>;
  readonly noteBook: () => Promise<Page>;
}

interface Means {
  readonly content: Content;
  readonly ownScripts: () => Promise<OwnScripts>;
  readonly store: Store;
  readonly preferences: Preferences;
  readonly records: () => Promise<DeviceRecords>;
  readonly own: () => Promise<OwnPlays>;
  readonly player: () => Promise<Player>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export function openOwnPages({
  content,
  ownScripts,
  store,
  preferences,
  records,
  own,
  player,
  clock,
}: Means): OwnPages {
  return {
    async home(query) {
      const [listed, { startPage }, { playAgain }, kept] = await Promise.all([
        content.list(),
        import("./start-page.ts"),
        own(),
        records(),
      ]);
      const again = (id: string): void => void playAgain(id);
      return startPage(listed, {
        content,
        ownScripts,
        store,
        records: kept,
        preferences,
        query,
        now: clock(),
        playAgain: again,
      });
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
