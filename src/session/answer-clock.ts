/** The time that is left to answer in an assessment: it is not given back to whoever leaves the page and returns. */
import { effect } from "@preact/signals";
import type { Store } from "#records/store.ts";
import { forgetTimeLeft, keepTimeLeft, readTimeLeft } from "#records/time-left.ts";
import type { Attempt } from "./attempt.ts";
import { isAssessed } from "./terms-in-force.ts";

export interface AnswerClock {
  /** Whether it runs on while the page is hidden. */
  readonly runsOn: () => boolean;
  /** Milliseconds that were left when this decision was last on the screen; null if all of its time is. */
  readonly left: () => number | null;
  readonly keep: (left: number) => void;
}

/** Outside an assessment it keeps nothing: there, looking away costs the trainee nothing. */
export function openAnswerClock(
  { conversation, terms }: Pick<Attempt, "conversation" | "terms">,
  store: Pick<Store, "read" | "write" | "remove">,
): AnswerClock {
  const place = (): string | null => {
    const shown = conversation.value?.shown;
    if (shown?.now.kind !== "decision" || !isAssessed(terms.value)) return null;
    return `${shown.scenario.id} ${shown.turns.length}`;
  };
  let before: string | null = null;
  effect(() => {
    const now = place();
    // Whoever comes to a decision in a later conversation has all of its time.
    if (before !== null && before !== now) forgetTimeLeft(store);
    before = now;
  });
  return {
    runsOn: () => isAssessed(terms.value),
    left() {
      const now = place();
      return now === null ? null : readTimeLeft(store, now);
    },
    keep(left) {
      const now = place();
      if (now !== null) keepTimeLeft(store, now, left);
    },
  };
}
