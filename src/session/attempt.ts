/** The attempt on the screen: the conversation that is being played, and what the trainee can do with it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import { keepFinished, passesDebriefsOver } from "#records/finished-plays.ts";
import { forgetAttempt, keepAttempt } from "#records/open-attempt.ts";
import { type Retry, playKey, readAttempt } from "#records/saved-steps.ts";
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
  /** Which finished play the attempt tries again, and from where; null if it tries none. */
  readonly retry: ReadonlySignal<Retry | null>;
  /** A message for the trainee, shown once; null when there is none. */
  readonly notice: ReadonlySignal<string | null>;
  /** The attempt goes on in another tab. Nothing is taken here until `goOnHere`. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Finds out whether another tab has kept this attempt since this one did. */
  readonly look: () => void;
  /** Goes on in this tab, from where the other one is. */
  readonly goOnHere: () => void;
  /** Shows how a conversation begins. Does nothing if this scenario has a saved attempt to resume. */
  readonly preview: (prelude: Prelude) => void;
  /**
   * Resumes the saved attempt at this scenario, or begins a new one. If the saved steps no longer fit, a notice says
   * so.
   */
  readonly open: (player: Player, scenario: Scenario) => void;
  /**
   * Takes the pressed reply, after a breath if there was one. Before the story has loaded, the press is kept until it
   * has. A press on a decision that is no longer on the screen is ignored.
   */
  readonly choose: (press: Press) => void;
  /** Records a whole breath. It belongs to the next reply. */
  readonly breathe: () => void;
  /** A breath counts at calm below this; null while that is not known yet. */
  readonly breathCountsBelow: () => number | null;
  /** Goes back to the decision with this number, from 0. A conversation that has ended stays among the finished plays. */
  readonly undo: (number: number) => void;
  /** Whether the next start should begin with the one thing of the last play, since its debriefs were passed over. */
  readonly beginsWithOneThing: () => boolean;
  /** Begins anew, with the replies in another order. */
  readonly restart: () => void;
  /**
   * Begins a new attempt with the replies of a finished play before the decision with this number, from 0. Throws if
   * the play doesn't fit the scenario.
   */
  readonly tryAgain: (player: Player, scenario: Scenario, play: PlayedSteps, number: number) => void;
  /** Goes on with the whole conversation after its stretch was tried again. */
  readonly goOn: () => void;
  /** Replays the replies so far after the script or the rules have changed while the attempt was open. */
  readonly replaceScript: (player: Player, scenario: Scenario) => void;
  /** Shows another moment of the conversation: for a trainer who tries a script out. */
  readonly move: (by: (now: Encounter) => Encounter) => void;
  /** Shows a message to the trainee, or to the trainer at work. */
  readonly notify: (words: string) => void;
  readonly dismiss: () => void;
}

const CHANGED = "This scenario has been updated, so you start again from the beginning.";
const UNFIT = "The script has changed and your replies no longer fit, so you start again from the beginning.";
const NOT_KEPT = "This browser can’t save. Your progress lasts until you close or reload the page.";

/** `newSeed` returns a new whole number each time; `clock` returns the milliseconds since 1970. */
export function openAttempt(store: Store, newSeed: () => number, clock: () => number): Attempt {
  const conversation = signal<Conversation | null>(null);
  const notice = signal<string | null>(null);
  let saidNotKept = false;
  let player: Player | undefined;
  let seed = newSeed();
  const retry = signal<Retry | null>(null);
  const elsewhere = signal(false);
  /** What this tab kept or read last. */
  let kept = "";
  const keptOf = (scenario: string): string => JSON.stringify(readAttempt(store, scenario));
  const look = (): void => {
    const now = encounterIn(conversation.peek());
    if (now !== null && keptOf(now.scenario.id) !== kept) elsewhere.value = true;
  };
  const isElsewhere = (): boolean => {
    look();
    return elsewhere.peek();
  };
  /** Shows a play that continues the kept one. */
  const resume = (encounter: Encounter): void => {
    conversation.value = playOf(encounter, { isNew: false });
  };

  const keep = (next: Conversation): void => {
    conversation.value = next;
    elsewhere.value = false;
    const encounter = encounterIn(next);
    if (encounter === null || player === undefined) return;
    const { now, scenario } = encounter;
    const made = { ...player.stepsOf(encounter), retry: retry.peek() };
    if (now.kind === "ending")
      keepFinished(store, scenario.id, { ...made, finished: clock(), ending: now.ending.kind });
    keepAttempt(store, scenario.id, { ...made, ended: now.kind === "ending" });
    kept = keptOf(scenario.id);
    if (!store.lasting && !saidNotKept) notice.value = NOT_KEPT;
    saidNotKept ||= !store.lasting;
  };
  /** Shows the encounter that `by` returns, if it returns one. */
  const change = (isNew: boolean, by: (now: Encounter, player: Player) => Encounter): void => {
    const now = encounterIn(conversation.peek());
    if (now === null || player === undefined || isElsewhere()) return;
    const next = by(now, player);
    if (next !== now) keep(playOf(next, { isNew }));
  };

  return {
    conversation,
    retry,
    notice,
    elsewhere,
    look,
    goOnHere() {
      const now = encounterIn(conversation.peek());
      if (now === null || player === undefined) return;
      const saved = readAttempt(store, now.scenario.id);
      const resumed = saved === null ? null : player.resume(now.scenario, saved);
      // The other tab has thrown it away, or has another script: what is on the screen here is all there is.
      if (resumed?.ok !== true) return keep(playOf(now, { isNew: false }));
      retry.value = saved?.retry ?? null;
      kept = keptOf(now.scenario.id);
      elsewhere.value = false;
      resume(resumed.value);
    },
    preview(prelude) {
      if (readAttempt(store, prelude.card.id) === null) conversation.value = startPreview(prelude, seed);
    },
    open(means, scenario) {
      player = means;
      const before = conversation.peek();
      const saved = readAttempt(store, scenario.id);
      const resumed = saved === null ? null : means.resume(scenario, saved);
      // A notice about another attempt no longer applies; one about the picture or the sound still does.
      if (notice.value === CHANGED || notice.value === UNFIT) notice.value = null;
      // Who had finished has lost nothing by an update.
      if (resumed !== null && !resumed.ok && saved?.ended === false) notice.value = CHANGED;
      retry.value = resumed?.ok === true ? (saved?.retry ?? null) : null;
      elsewhere.value = false;
      if (resumed?.ok === true) {
        kept = keptOf(scenario.id);
        return resume(resumed.value);
      }
      forgetAttempt(store, scenario.id);
      kept = keptOf(scenario.id);
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
      else if (player !== undefined && !isElsewhere()) {
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
      change(false, (now, means) => {
        const tried = retry.peek();
        if (now.now.kind === "ending") retry.value = retryOf(means.stepsOf(now), number, { goesOn: true });
        else if (tried !== null && number < tried.decision) retry.value = null;
        return means.undo(now, number);
      });
    },
    beginsWithOneThing() {
      const now = encounterIn(conversation.peek());
      return now !== null && passesDebriefsOver(store, now.scenario.id);
    },
    restart() {
      if (isElsewhere()) return;
      seed = newSeed();
      retry.value = null;
      change(true, (now, means) => means.restart(now, seed));
    },
    tryAgain(means, scenario, play, number) {
      const again = means.resume(scenario, { ...play, steps: play.steps.slice(0, number) });
      if (!again.ok) throw new Error(`this play does not fit "${scenario.id}"`);
      player = means;
      retry.value = retryOf(play, number, { goesOn: false });
      keep(playOf(again.value, { isNew: false }));
    },
    goOn() {
      const [tried, now] = [retry.peek(), conversation.peek()];
      if (tried === null || now === null || isElsewhere()) return;
      retry.value = { ...tried, goesOn: true };
      keep(now);
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

const retryOf = (play: PlayedSteps, decision: number, { goesOn }: { goesOn: boolean }): Retry => ({
  of: playKey(play),
  decision,
  first: play.steps.slice(decision).map(({ reply, breathed }) => ({ reply, breathed })),
  goesOn,
});
