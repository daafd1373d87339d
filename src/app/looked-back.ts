/** Pages that look back on plays, beside the debrief: a shared one, two tries, the one thing. Loaded when one is opened. */
import type { Encounter } from "#encounter/encounter.ts";
import type { Page } from "#ui/app.tsx";
import type { Route } from "#ui/route.ts";
import type { Debriefs } from "./debriefs.ts";
import { type Means as DebriefMeans, openShared, sharedDebrief } from "./debriefing.tsx";

interface Means {
  readonly debriefs: Debriefs;
  readonly means: DebriefMeans;
  readonly playback: (encounter: Encounter, debriefRoute: Route) => Promise<Page>;
}

type LookingBack = Extract<Route, { kind: "replay" | "one-thing" | "tries" }>;

/** Opens such a page. */
export async function lookBack(to: LookingBack, fetchMeans: () => Promise<Means>): Promise<Page> {
  const means = await fetchMeans();
  switch (to.kind) {
    case "replay":
      return replayPage(to.link, means);
    case "tries":
      return triesPage(to.scenario, means);
    case "one-thing":
      return oneThingPage(to.scenario, means);
  }
}

/** Opens a shared link. */
async function replayPage(link: string, { debriefs, means, playback }: Means): Promise<Page> {
  const shared = await openShared(link, means);
  if (shared.kind === "unread") return { kind: "debrief", title: "Replay", Screen: shared.Screen };
  const { encounter } = shared;
  if (shared.opens === "playback") return playback(encounter, shared.debriefRoute);
  const Screen = await sharedDebrief(debriefs, encounter, means);
  return { kind: "debrief", title: `Debrief: ${encounter.scenario.title}`, Screen };
}

/** The stretch that the attempt tried again, beside the first try. */
async function triesPage(id: string, { debriefs, means }: Means): Promise<Page> {
  const { openTries } = await import("./trying.tsx");
  return { kind: "debrief", title: "Your two tries", Screen: await openTries(debriefs, means, id) };
}

/** The one thing of the last play, before the next one begins. */
async function oneThingPage(id: string, { debriefs, means }: Means): Promise<Page> {
  const { openOneThing } = await import("./trying.tsx");
  return { kind: "debrief", title: "Before you play again", Screen: await openOneThing(debriefs, means, id) };
}
