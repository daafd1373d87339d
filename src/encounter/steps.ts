/**
 * What a trainee did, decision by decision. Scenario hash, seed and steps make exactly the same encounter again;
 * nothing else of it is ever saved, shared or reported.
 */

/** What was done at one decision. */
export interface Step {
  /** The reply taken, by its index in the script's order, from 0. */
  readonly reply: number;
  /** A breath was taken before it. */
  readonly breathed: boolean;
  /** What the trainee said in their own words before they saw the replies; missing if nothing. It changes nothing else. */
  readonly said?: string | undefined;
}

/** Steps, from a conversation's beginning or from any other point. */
export type Course = readonly Step[];

/** All that is needed to make an encounter again. */
export interface PlayedSteps {
  /** The scenario's hash: on another script, the same steps are another conversation. */
  readonly hash: string;
  readonly seed: number;
  readonly steps: Course;
}

/** A course that takes these replies, none of them after a breath. */
export const withoutBreaths = (replies: readonly number[]): Course =>
  replies.map((reply) => ({ reply, breathed: false }));

/** The indices of a course's replies. */
export const repliesOf = (steps: Course): number[] => steps.map(({ reply }) => reply);

/** The numbers, from 0 and in order, of the decisions before which a breath was taken. */
export const breathsOf = (steps: Course): number[] =>
  steps.flatMap(({ breathed }, number) => (breathed ? [number] : []));

/** A course from its replies and the numbers of the decisions before which a breath was taken. */
export const courseOf = (replies: readonly number[], breaths: readonly number[]): Course =>
  replies.map((reply, number) => ({ reply, breathed: breaths.includes(number) }));

export const isSameCourse = (a: Course, b: Course): boolean =>
  a.length === b.length && a.every(({ reply, breathed }, at) => reply === b[at]?.reply && breathed === b[at].breathed);
