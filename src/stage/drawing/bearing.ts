/** The bearing of a person: how near they come, how high their shoulders are, where they look. Nothing moves here. */
import type { Gesture, Mood } from "#scenario/words.ts";

/** The direction of a face on the screen. Everybody is drawn looking to the right, where the trainee is. */
export type Side = "left" | "right";

/** Lengths are in units of the figure. */
export interface Bearing {
  /** Scale about the neck; 1 is at ease. Somebody who leans in comes nearer. */
  readonly near: number;
  /** How far they lean to the right; to the left is negative. */
  readonly aside: number;
  /** How far the shoulders hang below their place at ease; negative if raised. */
  readonly shoulders: number;
  /** The whole body is turned away. */
  readonly turned: boolean;
  readonly looks: Side;
}

interface Posture extends Pick<Bearing, "near" | "shoulders"> {
  /** How far they lean in the direction they look. */
  readonly forward: number;
}

/** Anger leans in with raised shoulders; relief lets them drop. */
const OF_MOOD: Readonly<Record<Mood, Posture>> = {
  furious: { near: 1.045, forward: 14, shoulders: -12 },
  angry: { near: 1.03, forward: 12, shoulders: -10 },
  upset: { near: 1, forward: 0, shoulders: 8 },
  tense: { near: 1, forward: 0, shoulders: -8 },
  neutral: { near: 1, forward: 0, shoulders: 0 },
  relieved: { near: 1, forward: -6, shoulders: 14 },
  pleased: { near: 1, forward: 0, shoulders: 6 },
  delighted: { near: 1.01, forward: 6, shoulders: 2 },
};

const LEANING_IN: Pick<Posture, "near" | "forward"> = { near: 1.08, forward: 30 };

/** `looks` is the side of the person they speak or listen to. */
export function bearingOf(mood: Mood, gesture: Gesture | null, looks: Side): Bearing {
  const { shoulders, ...leaning } = OF_MOOD[mood];
  if (gesture === "turn-away") return { near: 1, aside: 0, shoulders, turned: true, looks: "left" };
  const { near, forward } = gesture === "lean-in" ? LEANING_IN : leaning;
  return { near, aside: looks === "left" ? -forward : forward, shoulders, turned: false, looks };
}

/** Somebody who waits for the trainee comes a little nearer, and looks at them unless turned away. */
export function awaiting(bearing: Bearing): Bearing {
  return { ...bearing, near: bearing.near * 1.025, ...(bearing.turned ? {} : { aside: 14, looks: "right" }) };
}

/** The horizontal scale of the face: 1 as it is drawn, looking to the right, −1 mirrored. */
export function facing({ looks }: Bearing): 1 | -1 {
  return looks === "left" ? -1 : 1;
}

/** The horizontal scale of the body: 1 or −1. */
export function sideOf({ turned }: Bearing): 1 | -1 {
  return turned ? -1 : 1;
}
