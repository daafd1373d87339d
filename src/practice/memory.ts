/**
 * How well each practice is remembered: a model of forgetting (FSRS, as flashcard programs use it), in which an attempt is
 * one look at every practice that it gave a chance for.
 */
import { type FSRSState, type Grade, Rating, fsrs } from "ts-fsrs";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { inOrder } from "./in-order.ts";
import { type PracticeShown, type Taught, shownOf } from "./taught.ts";

/** What is remembered of one practice. */
export interface Memory {
  /** When there was last a chance for it, in milliseconds since 1970. */
  readonly last: number;
  /** When it was last done and helped; null if it never was. */
  readonly lastTaken: number | null;
  /** The probability that it comes to mind now, 0 to 1: it falls with time, more slowly the better it is known. */
  readonly recall: number;
}

/** Only so many of the latest looks at a practice are counted: what was long before makes no difference any more. */
const MOST_LOOKS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** No lots are drawn, and there are no steps of minutes: a conversation isn't a flashcard that comes again at once. */
const model = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * What an attempt says of a practice, as the model's grades: nobody is asked how well they know it.
 * - Never done though there was a chance, or only the opposite of it done: **Again**. It didn't come to mind.
 * - Done, and the opposite of it as well, or fewer than half of the chances taken: **Hard**.
 * - Done at half of the chances or more: **Good**.
 * - Done at every chance, and at least once with an angry customer or against the clock: **Easy**. What comes to mind
 *   then comes to mind anywhere.
 */
export function gradeOf({ offered, taken, underPressure, slipped }: PracticeShown): Grade {
  if (taken === 0) return Rating.Again;
  if (slipped > 0 || taken * 2 < offered) return Rating.Hard;
  return underPressure > 0 && taken >= offered ? Rating.Easy : Rating.Good;
}

interface Look {
  readonly at: number;
  readonly grade: Grade;
  readonly taken: boolean;
}

/**
 * What is remembered of each practice at the time `now`, in milliseconds since 1970. A practice that there was never a
 * chance for is missing. Attempts of an unknown time don't count.
 */
export function memoryOf(
  summaries: readonly AttemptSummary[],
  taught: Taught,
  now: number,
): ReadonlyMap<string, Memory> {
  const looks = new Map<string, Look[]>();
  for (const { finished, evidence } of inOrder(summaries)) {
    if (finished === 0) continue;
    for (const [practice, shown] of shownOf(evidence, taught)) {
      const earlier = looks.get(practice) ?? [];
      earlier.push({ at: finished, grade: gradeOf(shown), taken: shown.taken > 0 });
      looks.set(practice, earlier);
    }
  }
  return new Map([...looks].map(([practice, of]) => [practice, remembered(of, now)]));
}

function remembered(looks: readonly Look[], now: number): Memory {
  let state: FSRSState | null = null;
  let last = 0;
  for (const { at, grade } of looks.slice(-MOST_LOOKS)) {
    state = model.next_state(state, state === null ? 0 : (at - last) / DAY, grade);
    last = at;
  }
  // A clock that was put back since makes no time pass.
  const passed = Math.max(0, now - last) / DAY;
  return {
    last,
    lastTaken: looks.findLast(({ taken }) => taken)?.at ?? null,
    recall: state === null ? 0 : model.forgetting_curve(passed, state.stability),
  };
}
