/** The face of each mood. Names are the art library's. */
import type { Mood } from "#scenario/words.ts";

export interface Face {
  readonly eyes: string;
  /** For the moment of a blink. */
  readonly eyesShut: string;
  readonly nose: string;
  readonly mouth: string;
  /** Shown in turn with `mouth` while the person speaks. */
  readonly talking: readonly string[];
  /** How red the cheeks are, 0 to 1. */
  readonly flush: number;
  /** How far the head tilts about the neck, in degrees; forward and down is positive. */
  readonly tilt: number;
}

export const FACES: Readonly<Record<Mood, Face>> = {
  furious: {
    eyes: "glaring",
    eyesShut: "wary-shut",
    nose: "flared",
    mouth: "shouting",
    talking: ["open-teeth", "down-wide"],
    flush: 0.5,
    tilt: 4,
  },
  angry: {
    eyes: "frowning",
    eyesShut: "wary-shut",
    nose: "raised",
    mouth: "down-wide",
    talking: ["open-teeth", "shouting"],
    flush: 0.3,
    tilt: 3,
  },
  upset: {
    eyes: "weary",
    eyesShut: "weary-shut",
    nose: "plain",
    mouth: "down",
    talking: ["open-sad", "flat"],
    flush: 0,
    tilt: 2,
  },
  tense: {
    eyes: "wary",
    eyesShut: "wary-shut",
    nose: "plain",
    mouth: "flat",
    talking: ["open-sad", "small"],
    flush: 0,
    tilt: 0,
  },
  neutral: {
    eyes: "open",
    eyesShut: "open-shut",
    nose: "plain",
    mouth: "small",
    talking: ["open-sad", "flat"],
    flush: 0,
    tilt: 0,
  },
  relieved: {
    eyes: "smiling",
    eyesShut: "smiling",
    nose: "plain",
    mouth: "content",
    talking: ["open-wide", "small"],
    flush: 0,
    tilt: -1,
  },
  pleased: {
    eyes: "open",
    eyesShut: "open-shut",
    nose: "plain",
    mouth: "smiling",
    talking: ["open-wide", "content"],
    flush: 0,
    tilt: -2,
  },
  delighted: {
    eyes: "smiling",
    eyesShut: "smiling",
    nose: "plain",
    mouth: "grinning",
    talking: ["laughing", "content"],
    flush: 0,
    tilt: -4,
  },
};
