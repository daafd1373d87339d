/** Opens the pages that nobody sees first: each but the start page and a conversation. Loaded when one is asked for. */
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import type { Store } from "#records/store.ts";
import type { Attempt } from "#session/attempt.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import type { OwnPlayRoute, Route } from "#ui/route.ts";
import type { Content } from "./content.ts";
import type { Debriefs } from "./debriefs.ts";
import type { OwnPages } from "./own-pages.ts";
import type { OwnPlays } from "./own-plays.ts";

export interface LaterPages {
  readonly open: (to: LaterRoute, show: (page: Page) => void) => Promise<void>;
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
}

export function openLaterPages(means: Means): LaterPages {
  const { content, store, preferences, attempt, records, own, player, debriefs, ownPages } = means;

  /** The debrief or the playback of a finished play on this device. */
  const ofOwnPlay = async (to: OwnPlayRoute): Promise<Page> => {
    const { kind, scenario, finished } = to;
    const play = await (await own()).find(scenario, finished);
    if (play.kind === "no scenario") return missing(scenario);
    if (play.kind === "found" && kind === "playback") return playback(play.encounter, { ...to, kind: "debrief" });
    const [{ ownDebrief, notShown }, wanted] = await Promise.all([import("./debriefing.tsx"), debriefMeans()]);
    if (play.kind !== "found") return { kind: "debrief", title: "Debrief", Screen: notShown(play, scenario) };
    const Screen = await ownDebrief(await debriefs(), play.encounter, wanted, { ...to, kind: "playback" }, play.terms);
    return { kind: "debrief", title: debriefTitle(play.encounter), Screen };
  };

  /** Says that there is no such scenario, and which there are. */
  const missing = async (asked: string): Promise<Page> => {
    const { missingScenario } = await import("./missing.tsx");
    return { kind: "missing", Screen: await missingScenario(content, asked, "It may have been renamed or removed.") };
  };

  const debriefMeans = async () => {
    const [plays, played, kept] = await Promise.all([own(), player(), records()]);
    return { store, attempt, content, own: plays, player: played, records: kept };
  };

  const lookedBack = async () => ({ debriefs: await debriefs(), means: await debriefMeans(), playback });

  const playback = async (encounter: Encounter, debriefRoute: Route): Promise<Page> => {
    const [{ openPlayback }, opened] = await Promise.all([import("./playing-back.tsx"), debriefs()]);
    const title = `Playback: ${encounter.scenario.title}`;
    return { kind: "playback", title, ...openPlayback(encounter, { debriefs: opened, preferences }, debriefRoute) };
  };

  return {
    missing,
    async open(to, show) {
      if (to.kind === "before")
        return show((await (await ownPages()).before(to.scenario, to.query ?? "")) ?? (await missing(to.scenario)));
      if (to.kind === "progress") return show(await (await ownPages()).progress());
      if (to.kind === "note-book") return show(await (await ownPages()).noteBook());
      if (to.kind === "replay" || to.kind === "one-thing" || to.kind === "tries")
        return show(await (await import("./looked-back.ts")).lookBack(to, lookedBack));
      return show(await ofOwnPlay(to));
    },
  };
}

const debriefTitle = ({ scenario }: Encounter): string => `Debrief: ${scenario.title}`;
