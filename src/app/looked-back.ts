/** Pages that look back on plays: the debrief, the playback, a shared one, two tries, the one thing. Loaded when one is opened. */
import { readReplay } from "#debrief/share-link.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Page } from "#ui/app.tsx";
import type { Preferences } from "#session/preferences.ts";
import type { OwnPlayRoute, Route } from "#ui/route.ts";
import type { Debriefs } from "./debriefs.ts";
import {
  type Means as DebriefMeans,
  notShown,
  openShared,
  ownDebrief,
  sharedDebrief,
  unreadReplay,
} from "./debriefing.tsx";
import { missingScenario } from "./missing.tsx";

/** What all of them are opened with. */
export interface LookingBackMeans {
  readonly debriefs: Debriefs;
  readonly means: DebriefMeans;
  readonly preferences: Preferences;
}

type LookingBack = OwnPlayRoute | Extract<Route, { kind: "replay" | "one-thing" | "tries" }>;

/** Opens such a page. */
export async function lookBack(to: LookingBack, fetchMeans: () => Promise<LookingBackMeans>): Promise<Page> {
  const means = await fetchMeans();
  switch (to.kind) {
    case "debrief":
    case "playback":
      return ownPlayPage(to, means);
    case "replay":
      return replayPage(to.link, means);
    case "tries":
      return triesPage(to.scenario, means);
    case "one-thing":
      return oneThingPage(to.scenario, means);
  }
}

/** The debrief or the playback of a finished play on this device. */
async function ownPlayPage(to: OwnPlayRoute, all: LookingBackMeans): Promise<Page> {
  const { debriefs, means } = all;
  const { kind, scenario, finished } = to;
  const play = await means.own.find(scenario, finished);
  if (play.kind === "no scenario") {
    const Screen = await missingScenario(means.content, scenario, "It may have been renamed or removed.");
    return { kind: "missing", Screen };
  }
  if (play.kind !== "found") return { kind: "debrief", title: "Debrief", Screen: notShown(play, scenario) };
  if (kind === "playback") return playbackPage(play.encounter, { ...to, kind: "debrief" }, all);
  const Screen = await ownDebrief(debriefs, play.encounter, means, { ...to, kind: "playback" }, play.terms);
  return { kind: "debrief", title: debriefTitle(play.encounter), Screen };
}

async function playbackPage(
  encounter: Encounter,
  debriefRoute: Route,
  { debriefs, preferences }: LookingBackMeans,
): Promise<Page> {
  const { openPlayback } = await import("./playing-back.tsx");
  const title = `Playback: ${encounter.scenario.title}`;
  return { kind: "playback", title, ...openPlayback(encounter, { debriefs, preferences }, debriefRoute) };
}

const debriefTitle = ({ scenario }: Encounter): string => `Debrief: ${scenario.title}`;

/** Opens a shared link. */
async function replayPage(link: string, all: LookingBackMeans): Promise<Page> {
  const { debriefs, means } = all;
  const replay = readReplay(link);
  if (!replay.ok) return { kind: "debrief", title: "Replay", Screen: unreadReplay(replay.error.words, null).Screen };
  const { opens } = replay.value;
  if (opens === "verdict") return (await import("./verdict-page.tsx")).openVerdictPage(replay.value, all);
  const shared = await openShared(replay.value, means);
  if (shared.kind === "unread") return { kind: "debrief", title: "Replay", Screen: shared.Screen };
  const { encounter } = shared;
  if (opens === "playback") return playbackPage(encounter, shared.debriefRoute, all);
  const Screen = await sharedDebrief(debriefs, encounter, means);
  return { kind: "debrief", title: debriefTitle(encounter), Screen };
}

/** The stretch that the attempt tried again, beside the first try. */
async function triesPage(id: string, { debriefs, means }: LookingBackMeans): Promise<Page> {
  const { openTries } = await import("./trying.tsx");
  return { kind: "debrief", title: "Your two tries", Screen: await openTries(debriefs, means, id) };
}

/** The one thing of the last play, before the next one begins. */
async function oneThingPage(id: string, { debriefs, means }: LookingBackMeans): Promise<Page> {
  const { openOneThing } = await import("./trying.tsx");
  return { kind: "debrief", title: "Before you play again", Screen: await openOneThing(debriefs, means, id) };
}
