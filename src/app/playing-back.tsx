/** Puts a playback together: the film, its comments, and the link to its debrief. */
import type { JSX } from "preact";
import type { Encounter } from "#encounter/encounter.ts";
import { wantsLittleMotion } from "#ui/motion.ts";
import { PlaybackScreen } from "#ui/playback/playback-screen.tsx";
import { openProjector } from "#session/projector.ts";
import type { View } from "#session/current-view.ts";
import type { Preferences } from "#session/preferences.ts";
import { type Route, addressOf } from "#ui/route.ts";
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

/** `debriefRoute` opens the debrief of the same conversation, if it has ended. */
export function openPlayback(encounter: Encounter, { debriefs, preferences }: Means, debriefRoute: Route): Playback {
  const projector = openProjector(encounter, wantsLittleMotion);
  const debriefAddress = encounter.now.kind === "ending" ? addressOf(debriefRoute) : null;
  const debrief = debriefs.prepare(encounter)?.debrief ?? null;
  return {
    view: projector.view,
    Screen: () => <PlaybackScreen {...{ projector, debrief, debriefAddress, preferences }} />,
  };
}
