/** Puts a playback together: the film, its comments, and the link to its debrief. */
import type { JSX } from "preact";
import { writeReplay } from "#debrief/share-link.ts";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { wantsLittleMotion } from "#ui/motion.ts";
import { PlaybackScreen } from "#ui/playback/playback-screen.tsx";
import { openProjector } from "#session/projector.ts";
import type { View } from "#session/current-view.ts";
import type { Preferences } from "#session/preferences.ts";
import { addressOf } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import "#ui/styles/playback.css";
import type { Debriefs } from "./debriefs.ts";

export interface Playback {
  readonly Screen: () => JSX.Element;
  /** What picture and sound follow during the playback. */
  readonly view: View;
}

interface Means {
  readonly debriefs: Debriefs;
  readonly preferences: Preferences;
}

/** `shared`: somebody else's replay, not the attempt on this device. */
export function openPlayback(encounter: Encounter, { debriefs, preferences }: Means, shared: boolean): Playback {
  const { scenario, now } = encounter;
  const projector = openProjector(encounter, wantsLittleMotion);
  const { id } = scenario;
  const link = (): string => writeReplay({ scenario: id, made: stepsOf(encounter), opens: "debrief" });
  const debriefAddress =
    now.kind === "ending"
      ? addressOf(shared ? { kind: "replay", link: link() } : { kind: "debrief", scenario: id })
      : null;
  const debrief = debriefs.prepare(encounter)?.debrief ?? null;
  return {
    view: projector.view,
    Screen: () => <PlaybackScreen {...{ projector, debrief, debriefAddress, preferences }} />,
  };
}
