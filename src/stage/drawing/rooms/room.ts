/** A room: pictures behind the people and in front of them, in units of 1280 by 720. */
import type { Frame, Shape } from "#stage/drawing/shapes.ts";

/** How much bystanders react: 0 at ease, 1 waiting, 2 worried, 3 alarmed. */
export const STIRS = [0, 1, 2, 3] as const;
export type Stir = (typeof STIRS)[number];

/** One of the bystanders holds up a phone and films. */
export interface Films {
  /** They stand no further to the left than this, so that a narrow window shows them too: the middle of the neck. */
  readonly leftmost: number;
}

export interface Room {
  /** Wall, windows and everything else behind the people. It covers the whole picture. */
  readonly back: readonly Shape[];
  /** The bystanders, and what is in front of them. It stays within CROWD. */
  readonly crowd: (stir: Stir, films: Films | null) => readonly Shape[];
  /** What is between the customer and the player; it hides the lower edge of the customer's picture. */
  readonly front: readonly Shape[];
}

/** The size of the picture, in units. */
export const WIDTH = 1280;
export const HEIGHT = 720;
/** The top edge of the counter or table: nobody is drawn below it. */
export const EDGE = 556;

/** The frame of the bystanders. */
export const CROWD: Frame = { x: 0, y: 150, width: WIDTH, height: 420 };
/** No room's front picture reaches above this. */
export const FRONT = 456;

/** The line of near things, 4 units wide. */
export const INK = "#20202a";
/** The line of far things, in a darker colour of the wall: contrast gives depth. */
export const FAR = "#8fa3b3";
