/**
 * The frame on the author's desk: the real game, playing the script that is being written. The page around it sends each
 * version that can be played; the conversation goes on at the same decision.
 */
import { type ReadonlySignal, effect } from "@preact/signals";
import { supposing } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { SoundScript } from "#authoring/own-script.ts";
import type { AttemptLog } from "#records/attempt-log.ts";
import { AS_PRACTICE } from "#records/terms.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import type { Saying } from "#session/teller.ts";
import { conversationState } from "#studio/conversation-state.ts";
import { type FromTrial, type ToTrial, isTrialMessage } from "#studio/trial-words.ts";
import type { Content } from "./content.ts";
import type { OwnScripts } from "./own-scripts.ts";

export interface TrialMeans {
  readonly attempt: Attempt;
  readonly saying: ReadonlySignal<Saying | null>;
  readonly player: () => Promise<Player>;
  /** Null where no scripts of one's own can be played. */
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  /** Where a script that was lent is found, with its house rules. */
  readonly content: Pick<Content, "scenario">;
}

/** A trial is no attempt: nothing of it is kept. */
const FORGETFUL: AttemptLog = {
  keep: () => undefined,
  claim: () => undefined,
  forget: () => undefined,
  read: async () => null,
  passesDebriefsOver: () => false,
};

let listens = false;

/** Plays whatever the surrounding page sends; resolves when there is something to see. Opened alone, it never does. */
export async function openTrial({ attempt, saying, player, ownScripts, content }: TrialMeans): Promise<void> {
  // The frame's own links lead back here: the conversation is there still.
  if (listens && encounterIn(attempt.conversation.peek()) !== null) return;
  if (ownScripts === null) throw new Error("no scripts of one's own can be played here");
  const [means, scripts] = await Promise.all([player(), ownScripts()]);
  const tell = (message: FromTrial): void => parent.postMessage(message, location.origin);
  let latest: SoundScript | null = null;
  const play = async ({ script, guidance, way }: Extract<ToTrial, { kind: "composure play" }>): Promise<void> => {
    latest = script;
    scripts.lend(script, guidance);
    // Whoever plays it asks the content for its rules from then on.
    const scenario = await content.scenario(script.scenario.id);
    if (scenario === null || latest !== script) return;
    const isOpen = encounterIn(attempt.conversation.peek())?.scenario.id === scenario.id;
    if (isOpen && way === null) return attempt.replaceScript(means, scenario);
    const saved = way === null ? null : { ...way, ...AS_PRACTICE, hash: scenario.hash, ...BEGUN };
    attempt.open({ player: means, log: FORGETFUL }, scenario, saved);
  };
  await new Promise<void>((begun) => {
    addEventListener("message", ({ data, source, origin }: MessageEvent<unknown>) => {
      if (source !== parent || origin !== location.origin || !isTrialMessage(data)) return;
      if (data.kind === "composure suppose") attempt.move((now) => supposing(now, data.what));
      if (data.kind !== "composure play") return;
      void play(data).then(begun);
    });
    listens = true;
    if (parent !== window) tell({ kind: "composure listens" });
  });
  effect(() => {
    const words = saying.value?.beat.text ?? "";
    if (words !== "") tell({ kind: "composure says", words });
  });
  effect(() => {
    const now = encounterIn(attempt.conversation.value);
    if (now !== null) tell({ kind: "composure stands", way: means.stepsOf(now), state: conversationState(now) });
  });
  document.addEventListener("click", ({ target }) => {
    const said = target instanceof Element ? target.closest(".said") : null;
    const words = said?.querySelector(".words") ?? said;
    if (words !== null && words !== undefined) tell({ kind: "composure pressed", words: words.textContent });
  });
}

const BEGUN = { retry: null, ended: false, ending: null } as const;
