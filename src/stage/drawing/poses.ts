/** Poses: which body belongs to a mood, and which to a gesture. */
import type { Gesture, Mood } from "#scenario/words.ts";
import type { Garment, Look } from "./art.ts";

export type Stance = "still" | "crossed-arms" | "hands-on-hips" | "palms-up" | "hand-on-chest" | "point";

/** The bodies that a look has: those of its garment, or those in a wheelchair. */
export type Build = Garment | "chair";

/** The stances in which each build is drawn. */
export const STANCES: Readonly<Record<Build, readonly Stance[]>> = {
  tee: ["still", "crossed-arms", "hands-on-hips", "palms-up", "hand-on-chest"],
  jumper: ["still", "crossed-arms", "point", "palms-up", "hand-on-chest"],
  jacket: ["still", "hands-on-hips", "point"],
  chair: ["still"],
};

/** The stances of a mood, the best match first. */
const OF_MOOD: Readonly<Record<Mood, readonly Stance[]>> = {
  furious: ["point", "hands-on-hips"],
  angry: ["crossed-arms", "hands-on-hips"],
  upset: ["palms-up", "still"],
  tense: ["crossed-arms", "still"],
  neutral: ["still"],
  relieved: ["hand-on-chest"],
  pleased: ["still"],
  delighted: ["hand-on-chest"],
};

/**
 * The stances of a gesture, the best match first. A gesture of the head or of the whole body leaves the stance to the
 * mood.
 */
const OF_GESTURE: Readonly<Record<Gesture, readonly Stance[]>> = {
  point: ["point", "hands-on-hips"],
  slam: ["point", "hands-on-hips"],
  "crossed-arms": ["crossed-arms", "hands-on-hips"],
  "hands-on-hips": ["hands-on-hips", "crossed-arms"],
  "palms-up": ["palms-up", "hand-on-chest"],
  "hand-on-chest": ["hand-on-chest", "palms-up"],
  "lean-in": [],
  "turn-away": [],
  sigh: [],
  nod: [],
  "shake-head": [],
};

export function buildOf(look: Look): Build {
  return look.chair ? "chair" : look.garment;
}

/** The name of a body in the art library. */
export function bodyName(build: Build, stance: Stance): string {
  return `${build}-${stance}`;
}

/** A hand that rests on a thing, or holds one up: the body then has both arms down, and the hand is drawn beside it. */
export type BusyHand = "resting" | "holding";

/** The body for a look's mood and, while it lasts, gesture. */
export function poseFor(look: Look, mood: Mood, gesture: Gesture | null, busy: BusyHand | null = null): string {
  const build = buildOf(look);
  if (busy !== null) return bodyName(build, "still");
  const wanted = [...(gesture === null ? [] : OF_GESTURE[gesture]), ...OF_MOOD[mood], "still" as const];
  return bodyName(build, wanted.find((stance) => STANCES[build].includes(stance)) ?? "still");
}

/** Every body that a look may need. */
export function posesOf(look: Look): readonly string[] {
  const build = buildOf(look);
  return STANCES[build].map((stance) => bodyName(build, stance));
}
