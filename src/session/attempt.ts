/** The attempt on the screen: the conversation that is being played, and what the trainee can do with it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import { forgetAttempt, keepAttempt, readAttempt } from "#records/open-attempt.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import {
  type Conversation,
  type Press,
  takeReply,
  encounterIn,
  isPreviewOf,
  playFrom,
  playOf,
  press,
  startPreview,
} from "./conversation.ts";

export interface Attempt {
  /** What is on the screen; null while there is nothing. */
  readonly conversation: ReadonlySignal<Conversation | null>;
  /** Something the trainee should know, once; null when there is nothing. */
  readonly notice: ReadonlySignal<string | null>;
  /** Shows how a conversation begins. Passed over where one is to go on from what was saved. */
  readonly preview: (prelude: Prelude) => void;
  /** Goes on with what was saved of this scenario, or begins; where what was saved no longer fits, it says so. */
  readonly open: (player: Player, scenario: Scenario) => void;
  /**
   * Takes the reply that was pressed, after a breath if there was one, or keeps it until the story has come. A press
   * that belongs to a decision which is not on the screen any more takes nothing.
   */
  readonly choose: (press: Press) => void;
  /** A whole breath was taken. It belongs to the next reply. */
  readonly breathe: () => void;
  /** A breath counts at calm below this; null while that is not known yet. */
  readonly breathCountsBelow: () => number | null;
  /** Goes back to the decision with this number, from 0. */
  readonly undo: (number: number) => void;
  /** Begins anew, with the replies in another order. */
  readonly restart: () => void;
  /** Plays the replies so far on a script, or with rules, that were changed while it was open. */
  readonly replaceScript: (player: Player, scenario: Scenario) => void;
  /** Puts another moment of the conversation on the screen: for a trainer who tries a script out. */
  readonly move: (by: (now: Encounter) => Encounter) => void;
  /** Shows words that the trainee, or the trainer at work, should read. */
  readonly notify: (words: string) => void;
  readonly dismiss: () => void;
}

const CHANGED = "The script has changed since you left, so this attempt begins anew.";
const UNFIT = "The script has changed, and what you chose no longer fits it. The conversation begins anew.";
const NOT_KEPT = "This browser keeps nothing: your attempt lasts until you close or reload the page.";

/** `seed` gives a new whole number each time. */
export function openAttempt(store: Store, newSeed: () => number): Attempt {
  const conversation = signal<Conversation | null>(null);
  const notice = signal<string | null>(null);
  let saidNotKept = false;
  let player: Player | undefined;
  let seed = newSeed();

  const keep = (next: Conversation): void => {
    conversation.value = next;
    const encounter = encounterIn(next);
    if (encounter === null || player === undefined) return;
    const ended = encounter.now.kind === "ending";
    keepAttempt(store, encounter.scenario.id, { ...player.stepsOf(encounter), ended });
    if (!store.lasting && !saidNotKept) notice.value = NOT_KEPT;
    saidNotKept ||= !store.lasting;
  };
  /** Puts another moment of the encounter on the screen, if `by` gives one. */
  const change = (isNew: boolean, by: (now: Encounter, player: Player) => Encounter): void => {
    const now = encounterIn(conversation.peek());
    if (now === null || player === undefined) return;
    const next = by(now, player);
    if (next !== now) keep(playOf(next, { isNew }));
  };

  return {
    conversation,
    notice,
    preview(prelude) {
      if (readAttempt(store, prelude.card.id) === null) conversation.value = startPreview(prelude, seed);
    },
    open(means, scenario) {
      player = means;
      const before = conversation.peek();
      const saved = readAttempt(store, scenario.id);
      const resumed = saved === null ? null : means.resume(scenario, saved);
      // What was said of another attempt is over; what was said of the picture or the sound still holds.
      if (notice.value === CHANGED || notice.value === UNFIT) notice.value = null;
      if (resumed !== null && !resumed.ok) notice.value = CHANGED;
      if (resumed?.ok === true) {
        conversation.value = playOf(resumed.value, { isNew: false });
        return;
      }
      forgetAttempt(store, scenario.id);
      const begun = means.begin(scenario, seed);
      if (!isPreviewOf(before, scenario)) {
        conversation.value = playOf(begun, { isNew: true });
        return;
      }
      const play = playFrom(before, begun, means);
      if (play.shown === begun) conversation.value = play;
      else keep(play);
    },
    choose(at) {
      const now = conversation.peek();
      if (now === null) return;
      if (now.stage === "preview") conversation.value = press(now, at);
      else if (player !== undefined) {
        const next = takeReply(now, at, player);
        if (next !== now) keep(next);
      }
    },
    breathe() {
      const now = conversation.peek();
      if (now !== null) conversation.value = { ...now, breathed: true };
    },
    breathCountsBelow: () => player?.breathCountsBelow ?? null,
    undo(number) {
      change(false, (now, means) => means.undo(now, number));
    },
    restart() {
      seed = newSeed();
      change(true, (now, means) => means.restart(now, seed));
    },
    replaceScript(means, scenario) {
      const now = encounterIn(conversation.peek());
      player = means;
      if (now?.scenario.id !== scenario.id) return;
      const anew = means.begin(scenario, now.seed);
      const again = means.replay(anew, means.stepsOf(now).steps);
      notice.value = again.ok ? null : UNFIT;
      keep(playOf(again.ok ? again.value : anew, { isNew: false }));
    },
    move(by) {
      change(false, by);
    },
    notify(words) {
      notice.value = words;
    },
    dismiss() {
      notice.value = null;
    },
  };
}
