/** The attempt on the screen: the encounter that is being played, and what the trainee can do with it. */
import { type ReadonlySignal, signal } from "@preact/signals";
import {
  type Encounter,
  begin,
  choicesOf,
  choose,
  decide,
  replay,
  restart,
  resume,
  undo,
} from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { forgetAttempt, keepAttempt, readAttempt } from "#records/open-attempt.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#script/scenario.ts";

export interface Attempt {
  readonly encounter: ReadonlySignal<Encounter | null>;
  /** Something the trainee should know, once; null when there is nothing. */
  readonly notice: ReadonlySignal<string | null>;
  /** Goes on with what was saved of this scenario, or begins anew and says why. */
  readonly open: (scenario: Scenario) => void;
  /** Takes a reply by its index in the script's order; one that is not on offer is passed over. */
  readonly choose: (index: number) => void;
  /** Goes back to the decision with this number, from 0. */
  readonly undo: (number: number) => void;
  /** Begins anew, with the replies in another order. */
  readonly restart: () => void;
  /** Plays the choices so far on a script, or a rulebook, that was changed while it was open. */
  readonly retell: (scenario: Scenario, rulebook: Rulebook) => void;
  /** Shows words that the trainee, or the trainer at work, should read. */
  readonly tell: (words: string) => void;
  readonly dismiss: () => void;
}

interface Means {
  readonly rulebook: Rulebook;
  readonly store: Store;
  /** Milliseconds of a clock that only runs forward. */
  readonly clock: () => number;
  /** A new seed each time: a whole number. */
  readonly seed: () => number;
}

const CHANGED = "The script has changed since you left, so this attempt begins anew.";
const UNFIT = "The script has changed, and what you chose no longer fits it. The conversation begins anew.";
const NOT_KEPT = "This browser keeps nothing: your attempt lasts until you close or reload the page.";

export function openAttempt(means: Means): Attempt {
  const { store, clock, seed } = means;
  let { rulebook } = means;
  const encounter = signal<Encounter | null>(null);
  const notice = signal<string | null>(null);

  const show = (next: Encounter): void => {
    const couldKeep = store.lasting;
    keepAttempt(store, next.scenario.id, choicesOf(next));
    if (couldKeep && !store.lasting) notice.value = NOT_KEPT;
    encounter.value = next;
  };
  const change = (by: (now: Encounter) => Encounter): void => {
    if (encounter.value !== null) show(by(encounter.value));
  };

  return {
    encounter,
    notice,
    open(scenario) {
      const saved = readAttempt(store, scenario.id);
      const resumed = saved === null ? null : resume(scenario, rulebook, saved, clock);
      notice.value = resumed === null || resumed.ok ? null : CHANGED;
      if (resumed?.ok === true) encounter.value = resumed.value;
      else {
        forgetAttempt(store, scenario.id);
        encounter.value = begin(scenario, rulebook, seed(), clock);
      }
    },
    choose(index) {
      change((now) => (decide(now)?.replies[index] === undefined ? now : choose(now, index)));
    },
    undo(number) {
      change((now) => undo(now, number));
    },
    restart() {
      change((now) => restart(now, seed()));
    },
    retell(scenario, changedRulebook) {
      rulebook = changedRulebook;
      const now = encounter.value;
      if (now?.scenario.id !== scenario.id) return;
      const anew = begin(scenario, rulebook, now.seed, clock);
      const again = replay(anew, choicesOf(now).choices);
      notice.value = again.ok ? null : UNFIT;
      show(again.ok ? again.value : anew);
    },
    tell(words) {
      notice.value = words;
    },
    dismiss() {
      notice.value = null;
    },
  };
}
