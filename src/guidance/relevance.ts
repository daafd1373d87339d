/**
 * The part of a conversation's history that a later move can still depend on (liveness, as in live-variable analysis).
 */
import type { Rulebook } from "./catalogue.ts";
import type { History } from "./standing.ts";

/** The practices and pitfalls that can still be judged later. */
export interface StillToCome {
  readonly practices: ReadonlySet<string>;
  readonly pitfalls: ReadonlySet<string>;
}

/**
 * Drops from the history everything that no later move depends on: if two histories are then equal, they are judged
 * alike from here on. Promises that have yet to fall due are always relevant. Every line here corresponds to one of
 * judge.ts.
 */
export function relevantHistory(rulebook: Rulebook, history: History, { practices, pitfalls }: StillToCome): History {
  const { sorryHasItsMoment: sorry, heardBeforeHelped, promiseIsADebt } = rulebook.rules;
  const skills = [...practices].map((id) => rulebook.practices[id]?.skill);
  const sorries = practices.has(sorry.apology);
  return {
    used: Object.fromEntries(
      Object.entries(history.used)
        .filter(([id]) => practices.has(id))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    heard: history.heard && sorries,
    listened:
      history.listened && skills.some((skill) => skill !== undefined && heardBeforeHelped.helping.includes(skill)),
    slipped: history.slipped && (pitfalls.size > 0 || sorries),
    openPromises: history.openPromises,
    overPromised: history.overPromised && promiseIsADebt.spoils.some((id) => practices.has(id)),
  };
}
