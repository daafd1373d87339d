/** How bodies move in a gesture or a reaction. Arms are part of the figure (see poses.ts). */
import type { Gesture, Mood } from "#scenario/words.ts";

/** Bodies end a little below the counter: nothing lifts them by more than 14 units, or their lower edge would be seen. */
export type Joint = "head" | "shoulders" | "body";

/**
 * The motion of one joint: there and back, so many times. Lengths in units of the figure, angles in degrees, forward
 * being positive.
 */
export interface JointMotion {
  readonly joint: Joint;
  readonly by: { readonly x?: number; readonly y?: number; readonly angle?: number };
  /** In milliseconds, one way. */
  readonly ms: number;
  readonly times: number;
}

export const OF_GESTURE: Readonly<Record<Gesture, readonly JointMotion[]>> = {
  point: [
    { joint: "body", by: { x: 24, angle: 1.5 }, ms: 110, times: 2 },
    { joint: "head", by: { angle: 4, y: 6 }, ms: 110, times: 2 },
  ],
  "crossed-arms": [
    { joint: "shoulders", by: { y: -10 }, ms: 200, times: 1 },
    { joint: "head", by: { angle: -6, y: -8 }, ms: 320, times: 1 },
  ],
  "hands-on-hips": [
    { joint: "body", by: { y: -10, angle: -1.5 }, ms: 220, times: 1 },
    { joint: "head", by: { angle: -5, x: -8 }, ms: 320, times: 1 },
  ],
  "palms-up": [
    { joint: "shoulders", by: { y: -13 }, ms: 260, times: 1 },
    { joint: "head", by: { angle: -6, x: -8 }, ms: 280, times: 1 },
  ],
  "hand-on-chest": [
    { joint: "body", by: { y: 10, angle: 1.5 }, ms: 340, times: 1 },
    { joint: "head", by: { angle: 6, y: 10 }, ms: 380, times: 1 },
  ],
  "lean-in": [{ joint: "head", by: { angle: 3, x: 10 }, ms: 240, times: 1 }],
  "turn-away": [{ joint: "head", by: { angle: 3, y: 6 }, ms: 300, times: 1 }],
  sigh: [
    { joint: "shoulders", by: { y: 24 }, ms: 700, times: 1 },
    { joint: "head", by: { angle: 6, y: 22 }, ms: 760, times: 1 },
  ],
  nod: [{ joint: "head", by: { angle: 7, y: 12 }, ms: 180, times: 2 }],
  "shake-head": [{ joint: "head", by: { x: 20, angle: 2 }, ms: 130, times: 3 }],
  slam: [
    { joint: "body", by: { y: 26, angle: 1.5 }, ms: 80, times: 1 },
    { joint: "head", by: { angle: 6, y: 16 }, ms: 90, times: 1 },
  ],
};

/** A weight is lifted from them. */
export const RELIEF: readonly JointMotion[] = [
  { joint: "shoulders", by: { y: -13 }, ms: 260, times: 1 },
  { joint: "head", by: { angle: -3, y: -6 }, ms: 300, times: 1 },
];

/** The reaction to what somebody else says, a moment after it began. */
export const LISTENING: Readonly<Record<Mood, readonly JointMotion[]>> = {
  furious: [{ joint: "head", by: { x: 14, angle: 2 }, ms: 120, times: 2 }],
  angry: [{ joint: "head", by: { x: 14, angle: 2 }, ms: 140, times: 2 }],
  upset: [{ joint: "head", by: { angle: 5, y: 12 }, ms: 420, times: 1 }],
  tense: [{ joint: "head", by: { angle: -4, y: -4 }, ms: 300, times: 1 }],
  neutral: [{ joint: "head", by: { angle: 4, y: 7 }, ms: 240, times: 1 }],
  relieved: [{ joint: "head", by: { angle: 5, y: 8 }, ms: 220, times: 2 }],
  pleased: [{ joint: "head", by: { angle: 5, y: 8 }, ms: 200, times: 2 }],
  delighted: [{ joint: "head", by: { angle: 5, y: 8 }, ms: 180, times: 2 }],
};
