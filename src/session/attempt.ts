/** The attempt on the screen: the conversation that is being played, and what the trainee can do with it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import type { AttemptLog } from "#records/attempt-log.ts";
import { type AttemptState, type Retry, playKey } from "#records/saved-steps.ts";
import { AS_PRACTICE, type Terms, type TermsAhead, termsOf } from "#records/terms.ts";
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
import { isAssessed } from "./terms-in-force.ts";

export interface Attempt {
  /** What is on the screen; null while there is nothing. */
  readonly conversation: ReadonlySignal<Conversation | null>;
  /** Which finished play the attempt tries again, and from where; null if it tries none. */
  readonly retry: ReadonlySignal<Retry | null>;
  /** How it is played. */
  readonly terms: ReadonlySignal<Terms>;
  /** A message for the trainee, shown once; null when there is none. */
  readonly notice: ReadonlySignal<string | null>;
  /** Another tab plays this scenario, too. Nothing is taken here until `goOnHere` or `goOnThere`. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Another tab has kept an attempt at this scenario. */
  readonly madeElsewhere: (scenario: string) => void;
  /** Goes on with what is on the screen. What the other tab has made stays in the records. */
  readonly goOnHere: () => void;
  /** Goes on from where the other tab is. What is on the screen stays in the records. */
  readonly goOnThere: () => Promise<void>;
  /** Shows how a conversation begins. Does nothing if this scenario has an attempt to resume. */
  readonly preview: (prelude: Prelude) => void;
  /**
   * Resumes the saved attempt at this scenario, or begins a new one (`saved` is null). If the saved steps no longer fit,
   * a notice says so.
   */
  readonly open: (means: PlayMeans, scenario: Scenario, saved: AttemptState | null) => void;
  /**
   * Takes the pressed reply, after a breath if there was one. Before the story has loaded, the press is kept until it
   * has. A press on a decision that is no longer on the screen is ignored.
   */
  readonly choose: (press: Press) => void;
  /** Records a whole breath. It belongs to the next reply. */
  readonly breathe: () => void;
  /** Records what the trainee said in their own words; empty if nothing. It belongs to the next reply. */
  readonly say: (words: string) => void;
  /** A breath counts at calm below this; null while that is not known yet. */
  readonly breathCountsBelow: () => number | null;
  /**
   * Goes back to the decision with this number, from 0. A conversation that has ended stays among the finished plays.
   * In an assessment nothing is taken back, and nothing happens.
   */
  readonly undo: (number: number) => void;
  /** Whether the next start should begin with the one thing of the last play, since its debriefs were passed over. */
  readonly beginsWithOneThing: () => boolean;
  /** Begins anew, with the replies in another order: on these terms; if none are given, in the same way as before. */
  readonly restart: (terms?: Terms) => void;
  /**
   * Begins a new attempt with the replies of a finished play before the decision with this number, from 0, as practice.
   * Throws if the play doesn't fit the scenario.
   */
  readonly tryAgain: (means: PlayMeans, scenario: Scenario, play: PlayedSteps, number: number) => void;
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

/** What a conversation is played with, once that has loaded. */
export interface PlayMeans {
  readonly player: Player;
  /** Keeps the attempt. */
  readonly log: AttemptLog;
}

const CHANGED = "This scenario has been updated, so you start again from the beginning.";
const UNFIT = "The script has changed and your replies no longer fit, so you start again from the beginning.";

/**
 * `newSeed` returns a new whole number each time; `isOpen` whether a scenario has an attempt to resume; `ahead` the terms
 * of a new one.
 */
export function openAttempt(
  isOpen: (scenario: string) => boolean,
  newSeed: () => number,
  ahead: Pick<TermsAhead, "read" | "forget"> = NOTHING_AHEAD,
): Attempt {
  const conversation = signal<Conversation | null>(null);
  const notice = signal<string | null>(null);
  let player: Player | undefined;
  let log: AttemptLog | undefined;
  let seed = newSeed();
  const retry = signal<Retry | null>(null);
  const elsewhere = signal(false);
  const terms = signal(AS_PRACTICE);
  const take = (means: PlayMeans): void => {
    ({ player, log } = means);
  };
  /** Shows a play that continues the kept one. */
  const resume = (encounter: Encounter): void => {
    conversation.value = playOf(encounter, { isNew: false });
  };
  const stateOf = (encounter: Encounter, { stepsOf }: Player): AttemptState => {
    const { now } = encounter;
    const ending = now.kind === "ending" ? now.ending.kind : null;
    return { ...stepsOf(encounter), ...terms.peek(), retry: retry.peek(), ended: ending !== null, ending };
  };

  const keep = (next: Conversation): void => {
    conversation.value = next;
    elsewhere.value = false;
    const encounter = encounterIn(next);
    if (encounter === null || player === undefined || log === undefined) return;
    log.keep(encounter.scenario.id, stateOf(encounter, player));
    ahead.forget(encounter.scenario.id);
  };
  /** Shows the encounter that `by` returns, if it returns one. */
  const change = (isNew: boolean, by: (now: Encounter, player: Player) => Encounter): void => {
    const now = encounterIn(conversation.peek());
    if (now === null || player === undefined || elsewhere.peek()) return;
    const next = by(now, player);
    if (next !== now) keep(playOf(next, { isNew }));
  };
  const goOnHere = (): void => {
    const now = encounterIn(conversation.peek());
    if (now === null || player === undefined) return;
    elsewhere.value = false;
    log?.claim(now.scenario.id, stateOf(now, player));
  };

  return {
    conversation,
    retry,
    terms,
    notice,
    elsewhere,
    madeElsewhere(scenario) {
      if (encounterIn(conversation.peek())?.scenario.id === scenario) elsewhere.value = true;
    },
    goOnHere,
    async goOnThere() {
      const now = encounterIn(conversation.peek());
      const saved = now === null ? null : ((await log?.read(now.scenario.id)) ?? null);
      if (now === null || player === undefined || encounterIn(conversation.peek()) !== now) return;
      const resumed = saved === null ? null : player.resume(now.scenario, saved);
      // The other tab has thrown it away, or has another script: what is on the screen here is all there is.
      if (resumed?.ok !== true) return goOnHere();
      retry.value = saved?.retry ?? null;
      if (saved !== null) terms.value = termsOf(saved);
      elsewhere.value = false;
      resume(resumed.value);
    },
    preview(prelude) {
      if (isOpen(prelude.card.id)) return;
      terms.value = ahead.read(prelude.card.id);
      conversation.value = startPreview(prelude, seed);
    },
    open(means, scenario, saved) {
      take(means);
      const before = conversation.peek();
      const resumed = saved === null ? null : means.player.resume(scenario, saved);
      // A notice about another attempt no longer applies; one about the picture or the sound still does.
      if (notice.value === CHANGED || notice.value === UNFIT) notice.value = null;
      // Who had finished has lost nothing by an update.
      if (resumed !== null && !resumed.ok && saved?.ended === false) notice.value = CHANGED;
      retry.value = resumed?.ok === true ? (saved?.retry ?? null) : null;
      elsewhere.value = false;
      terms.value = saved !== null && resumed?.ok === true ? termsOf(saved) : ahead.read(scenario.id);
      if (resumed?.ok === true) return resume(resumed.value);
      if (saved !== null) means.log.forget(scenario.id);
      const begun = means.player.begin(scenario, seed);
      if (!isPreviewOf(before, scenario)) {
        conversation.value = playOf(begun, { isNew: true });
        return;
      }
      const play = playFrom(before, begun, means.player);
      if (play.shown === begun) conversation.value = play;
      else keep(play);
    },
    choose(at) {
      const now = conversation.peek();
      if (now === null) return;
      if (now.stage === "preview") conversation.value = press(now, at);
      else if (player !== undefined && !elsewhere.peek()) {
        const next = takeReply(now, at, player);
        if (next !== now) keep(next);
      }
    },
    breathe() {
      const now = conversation.peek();
      if (now !== null) conversation.value = { ...now, breathed: true };
    },
    say(words) {
      const now = conversation.peek();
      if (now !== null) conversation.value = { ...now, said: words };
    },
    breathCountsBelow: () => player?.breathCountsBelow ?? null,
    undo(number) {
      change(false, (now, means) => {
        const tried = retry.peek();
        if (isAssessed(terms.peek()) && now.now.kind !== "fault") return now;
        if (now.now.kind === "ending") retry.value = retryOf(means.stepsOf(now), number, { goesOn: true });
        else if (tried !== null && number < tried.decision) retry.value = null;
        return means.undo(now, number);
      });
    },
    beginsWithOneThing() {
      const now = encounterIn(conversation.peek());
      return now !== null && log?.passesDebriefsOver(now.scenario.id) === true;
    },
    restart(next) {
      if (elsewhere.peek()) return;
      const { hardest: _of, ...same } = terms.peek();
      terms.value = next ?? same;
      seed = newSeed();
      retry.value = null;
      change(true, (now, means) => means.restart(now, seed));
    },
    tryAgain(means, scenario, play, number) {
      const again = means.player.resume(scenario, { ...play, steps: play.steps.slice(0, number) });
      if (!again.ok) throw new Error(`this play does not fit "${scenario.id}"`);
      take(means);
      terms.value = AS_PRACTICE;
      retry.value = retryOf(play, number, { goesOn: false });
      keep(playOf(again.value, { isNew: false }));
    },
    goOn() {
      const [tried, now] = [retry.peek(), conversation.peek()];
      if (tried === null || now === null || elsewhere.peek()) return;
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

const NOTHING_AHEAD: Pick<TermsAhead, "read" | "forget"> = { read: () => AS_PRACTICE, forget: () => undefined };

const retryOf = (play: PlayedSteps, decision: number, { goesOn }: { goesOn: boolean }): Retry => ({
  of: playKey(play),
  decision,
  first: play.steps.slice(decision).map(({ reply, breathed }) => ({ reply, breathed })),
  goesOn,
});
