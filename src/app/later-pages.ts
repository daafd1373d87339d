/** Opens the pages that nobody sees first: each but the start page and a conversation. Loaded when one is asked for. */
import type { ReadonlySignal } from "@preact/signals";
import type { Player } from "#encounter/player.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import type { Store } from "#records/store.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Saying } from "#session/teller.ts";
import type { Page } from "#ui/app.tsx";
import type { Route } from "#ui/route.ts";
import type { Content } from "./content.ts";
import type { Debriefs } from "./debriefs.ts";
import type { OwnPages } from "./own-pages.ts";
import type { OwnPlays } from "./own-plays.ts";
import type { OwnScripts } from "./own-scripts.ts";
import type { Surroundings } from "./surroundings.ts";

export interface LaterPages {
  readonly open: (to: LaterRoute) => Promise<Page>;
  /** Says that there is no such scenario, and which there are. */
  readonly missing: (asked: string) => Promise<Page>;
}

type LaterRoute = Exclude<Route, { readonly kind: "home" | "play" }>;

interface Means {
  readonly content: Content;
  readonly store: Store;
  readonly preferences: Preferences;
  readonly attempt: Attempt;
  readonly records: () => Promise<PageRecords>;
  readonly own: () => Promise<OwnPlays>;
  readonly player: () => Promise<Player>;
  readonly debriefs: () => Promise<Debriefs>;
  readonly ownPages: () => Promise<OwnPages>;
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly served: Surroundings["served"];
  /** Names what is kept in the browser. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The line that is said now. */
  readonly saying: ReadonlySignal<Saying | null>;
}

export function openLaterPages(means: Means): LaterPages {
  const { content, store, preferences, attempt, records, own, player, debriefs, ownPages } = means;

  const missing = async (asked: string): Promise<Page> => {
    const { missingScenario } = await import("./missing.tsx");
    return { kind: "missing", Screen: await missingScenario(content, asked, "It may have been renamed or removed.") };
  };

  const sheets = async (scenario: string | undefined): Promise<Page> => {
    const Screen = await (await import("./sheets-page.tsx")).openSheets(content, scenario, means.served !== null);
    return Screen === null ? missing(scenario ?? "") : { kind: "debrief", title: "Sheets to print", Screen };
  };

  const debriefMeans = async () => {
    const [plays, played, kept] = await Promise.all([own(), player(), records()]);
    return { store, attempt, content, own: plays, player: played, records: kept };
  };

  const lookedBack = async () => ({ debriefs: await debriefs(), means: await debriefMeans(), preferences });

  return {
    missing,
    async open(to) {
      if (to.kind === "before")
        return (await (await ownPages()).before(to.scenario, to.query ?? "")) ?? missing(to.scenario);
      if (to.kind === "sheets") return sheets(to.scenario);
      if (to.kind === "progress") return (await ownPages()).progress();
      if (to.kind === "note-book") return (await ownPages()).noteBook();
      if (to.kind === "studio" || to.kind === "trial" || to.kind === "class" || to.kind === "join")
        return means.served?.(to, means) ?? missing(to.kind);
      return (await import("./looked-back.ts")).lookBack(to, lookedBack);
    },
  };
}
