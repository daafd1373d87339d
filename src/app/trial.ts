/**
 * The frame on the author's desk: the real game, playing the script that is being written. The page around it sends each
 * version that can be played; the conversation goes on at the same decision.
 */
import type { SoundScript } from "#authoring/own-script.ts";
import type { Player } from "#encounter/player.ts";
import type { AttemptLog } from "#records/attempt-log.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import type { Page } from "#ui/app.tsx";
import { TRIAL_LISTENS } from "#studio/trial-words.ts";
import type { OwnScripts } from "./own-scripts.ts";

interface Means {
  readonly attempt: Attempt;
  readonly player: Player;
  readonly ownScripts: Pick<OwnScripts, "lend">;
}

/** A trial is no attempt: nothing of it is kept. */
const FORGETFUL: AttemptLog = {
  keep: () => undefined,
  claim: () => undefined,
  forget: () => undefined,
  read: () => Promise.resolve(null),
  passesDebriefsOver: () => false,
};

/** Plays whatever the surrounding page sends. Opened by itself, the frame's page waits for ever. */
export function openTrial({ attempt, player, ownScripts }: Means, show: (page: Page) => void): void {
  addEventListener("message", ({ data, source, origin }: MessageEvent<SoundScript>) => {
    if (source !== parent || origin !== location.origin) return;
    ownScripts.lend(data);
    const { scenario } = data;
    if (encounterIn(attempt.conversation.peek())?.scenario.id === scenario.id) attempt.replaceScript(player, scenario);
    else attempt.open({ player, log: FORGETFUL }, scenario, null);
    show({ kind: "encounter" });
  });
  parent.postMessage(TRIAL_LISTENS, location.origin);
}
