/** Which of the plans from earlier debriefs a scenario will need. */
import type { Skill } from "#guidance/words.ts";

/** A plan as a debrief left it. */
export interface EarlierPlan {
  readonly words: string;
  /** Null where it is about no single skill. */
  readonly skill: Skill | null;
  /** The scenario it was made after. */
  readonly scenario: string;
  /** When that conversation ended, in milliseconds since 1970; 0 if that is not known. */
  readonly finished: number;
}

/**
 * The latest plan about a skill that the scenario trains; else the latest that was made after this very scenario; null
 * if there is neither.
 */
export function planNeeded(
  plans: readonly EarlierPlan[],
  { scenario, skills }: { readonly scenario: string; readonly skills: readonly Skill[] },
): string | null {
  const latestFirst = plans.filter(({ words }) => words !== "").toSorted((a, b) => b.finished - a.finished);
  const needed =
    latestFirst.find(({ skill }) => skill !== null && skills.includes(skill)) ??
    latestFirst.find((plan) => plan.scenario === scenario);
  return needed?.words ?? null;
}
