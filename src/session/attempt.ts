/** The attempt on the screen: the encounter that is being played, and what the trainee can do with it. */
import { type ReadonlySignal, batch, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import { type Shown, foretold } from "#encounter/shown.ts";
import { forgetAttempt, keepAttempt, readAttempt } from "#records/open-attempt.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** Words that are new are to be told; words that were heard before stand there whole. */
export interface Entrance {
  readonly told: boolean;
}

export interface Attempt {
  /** What is on the screen; the beginning of a conversation may be there before its encounter. */
  readonly shown: ReadonlySignal<Shown | null>;
  readonly encounter: ReadonlySignal<Encounter | null>;
  /** The reply that was pressed before the story had arrived, by its index; it is taken as soon as it can be. */
  readonly waiting: ReadonlySignal<number | null>;
  /** How the latest words came on the screen: another value each time that others did. */
  readonly entrance: ReadonlySignal<Entrance>;
  /** A breath was taken before the reply that is to be given. */
  readonly breathed: ReadonlySignal<boolean>;
  /** Something the trainee should know, once; null when there is nothing. */
  readonly notice: ReadonlySignal<string | null>;
  /** Shows how a conversation begins. Passed over where one is to go on from what was saved. */
  readonly foretell: (prelude: Prelude) => void;
  /** Goes on with what was saved of this scenario, or begins; where what was saved no longer fits, it says so. */
  readonly open: (player: Player, scenario: Scenario) => void;
  /** Takes a reply by its index in the script's order, after a breath if there was one. */
  readonly choose: (index: number) => void;
  /** A whole breath was taken. It belongs to the next reply. */
  readonly breathe: () => void;
  /** A breath counts at calm below this; null while that is not known yet. */
  readonly breathCountsBelow: () => number | null;
  /** Goes back to the decision with this number, from 0. */
  readonly undo: (number: number) => void;
  /** Begins anew, with the replies in another order. */
  readonly restart: () => void;
  /** Plays the choices so far on a script, or with rules, that were changed while it was open. */
  readonly retell: (player: Player, scenario: Scenario) => void;
  /** Puts another moment of the conversation on the screen: for a trainer who tries a script out. */
  readonly move: (by: (now: Encounter) => Encounter) => void;
  /** Shows words that the trainee, or the trainer at work, should read. */
  readonly tell: (words: string) => void;
  readonly dismiss: () => void;
}

const CHANGED = "The script has changed since you left, so this attempt begins anew.";
const UNFIT = "The script has changed, and what you chose no longer fits it. The conversation begins anew.";
const NOT_KEPT = "This browser keeps nothing: your attempt lasts until you close or reload the page.";

/** `seed` gives a new whole number each time. */
export function openAttempt(store: Store, newSeed: () => number): Attempt {
  const shown = signal<Shown | null>(null);
  const encounter = signal<Encounter | null>(null);
  const waiting = signal<number | null>(null);
  const entrance = signal<Entrance>({ told: false });
  const breathed = signal(false);
  const notice = signal<string | null>(null);
  let toldOfKeeping = false;
  let player: Player | undefined;
  let seed = newSeed();

  /** `entering` is null where the words on the screen stay the same. */
  const show = (next: Encounter, entering: Entrance | null): void => {
    batch(() => {
      encounter.value = next;
      shown.value = next;
      if (entering === null) return;
      entrance.value = entering;
      breathed.value = false;
    });
  };
  const keep = (next: Encounter, entering: Entrance, choices: Player["choicesOf"]): void => {
    show(next, entering);
    keepAttempt(store, next.scenario.id, { ...choices(next), ended: next.now.kind === "ending" });
    if (!store.lasting && !toldOfKeeping) notice.value = NOT_KEPT;
    toldOfKeeping ||= !store.lasting;
  };
  const change = (entering: Entrance, by: (now: Encounter, means: Player) => Encounter): void => {
    const now = encounter.value;
    if (now === null || player === undefined) return;
    const next = by(now, player);
    if (next !== now) keep(next, entering, player.choicesOf);
  };
  const choose = (index: number): void => {
    if (encounter.value === null) waiting.value = index;
    else change({ told: true }, (now, means) => means.choose(now, index, { breathed: breathed.value }));
  };

  return {
    shown,
    encounter,
    waiting,
    entrance,
    breathed,
    notice,
    foretell(prelude) {
      waiting.value = null;
      if (readAttempt(store, prelude.card.id) !== null) return;
      batch(() => {
        encounter.value = null;
        shown.value = foretold(prelude, seed);
        entrance.value = { told: true };
        breathed.value = false;
      });
    },
    open(means, scenario) {
      player = means;
      // A reply is taken only into the conversation that it was pressed in.
      const ahead = encounter.value === null && shown.value?.scenario.id === scenario.id;
      const pressed = ahead ? waiting.value : null;
      waiting.value = null;
      const saved = readAttempt(store, scenario.id);
      const resumed = saved === null ? null : means.resume(scenario, saved);
      // What was said of another attempt is over; what was said of the picture or the sound still holds.
      if (notice.value === CHANGED || notice.value === UNFIT) notice.value = null;
      if (resumed !== null && !resumed.ok) notice.value = CHANGED;
      if (resumed?.ok === true) return show(resumed.value, { told: false });
      forgetAttempt(store, scenario.id);
      show(means.begin(scenario, seed), ahead ? null : { told: true });
      if (pressed !== null) choose(pressed);
    },
    choose,
    breathe() {
      breathed.value = true;
    },
    breathCountsBelow: () => player?.breathCountsBelow ?? null,
    undo(number) {
      change({ told: false }, (now, means) => means.undo(now, number));
    },
    restart() {
      seed = newSeed();
      change({ told: true }, (now, means) => means.restart(now, seed));
    },
    retell(means, scenario) {
      player = means;
      const now = encounter.value;
      if (now?.scenario.id !== scenario.id) return;
      const anew = means.begin(scenario, now.seed);
      const again = means.replay(anew, means.choicesOf(now));
      notice.value = again.ok ? null : UNFIT;
      keep(again.ok ? again.value : anew, { told: false }, means.choicesOf);
    },
    move(by) {
      change({ told: false }, by);
    },
    tell(words) {
      notice.value = words;
    },
    dismiss() {
      notice.value = null;
    },
  };
}
