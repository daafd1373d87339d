/** The best and the worst ending that can still be reached from a state, and a way to each. */
import type { Survey } from "./survey.ts";
import type { Walk } from "./walk.ts";
import { type Way, wayFrom } from "./ways.ts";
import { type End, NO_END, endAt } from "./ending-score.ts";

/** An ending in reach, and a shortest way to it from the state that was asked about. */
interface ReachableEnding extends End {
  readonly way: Way;
}

export interface ReachableEndings {
  /** Null where no ending is in reach. */
  readonly best: ReachableEnding | null;
  readonly worst: ReachableEnding | null;
}

/** What is in reach of a state; of an ending: itself. */
export function reachableEndings(walk: Walk, surveyed: Survey, state: number): ReachableEndings {
  const towards = (scores: Int16Array): ReachableEnding | null => {
    const score = scores[state] ?? NO_END;
    if (score === NO_END) return null;
    const ended = (one: number): boolean => endAt(walk, one) !== null;
    const way = wayFrom(walk, state, ended, (one) => scores[one] === score);
    const end = way === null ? null : endAt(walk, way.to);
    return way === null || end === null ? null : { ...end, way };
  };
  return { best: towards(surveyed.best), worst: towards(surveyed.worst) };
}
