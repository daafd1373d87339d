/** The bounds that a running story is held to, one turn at a time. Real stories stay far below all of them. */

export const BOUNDS = {
  steps: 200_000,
  /** Calls within calls. */
  depth: 200,
  /** Characters of one text, in a variable or on the way out. */
  text: 65_536,
  lines: 500,
  choices: 100,
  seconds: 2,
} as const;

export type Bound =
  | "story-never-rests"
  | "story-too-deep"
  | "story-text-grows"
  | "story-too-many-choices"
  | "story-too-slow";

/** Milliseconds of a clock that only runs forward. */
export type Clock = () => number;

/** Thrown out of the middle of the ink engine; the story it was thrown from is not to be used again. */
export class Overrun extends Error {
  readonly bound: Bound;
  readonly limit: number;
  constructor(bound: Bound, limit: number) {
    super(`${bound}: ${limit}`);
    this.bound = bound;
    this.limit = limit;
  }
}
