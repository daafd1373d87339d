/** What a room is: pictures behind the people and before them, in units of 1280 by 720. */
import type { Frame, Shape } from "#stage/drawing/shapes.ts";

/** How far those in the background are drawn in: 0 is at ease, 1 waiting, 2 worried, 3 alarmed. */
export const STIRS = [0, 1, 2, 3] as const;
export type Stir = (typeof STIRS)[number];

export interface Room {
  /** Wall, windows and everything else behind the people. It covers the whole picture. */
  readonly back: readonly Shape[];
  /** Those who happen to be there, and whatever stands before them. It keeps within CROWD. */
  readonly crowd: (stir: Stir) => readonly Shape[];
  /** What stands between the customer and the player; it hides where the customer's picture is cut off. */
  readonly front: readonly Shape[];
}

/** The size of the picture, in units. */
export const WIDTH = 1280;
export const HEIGHT = 720;
/** The top edge of the counter or table: no person is drawn below it. */
export const EDGE = 556;

/** Where those in the background are drawn. */
export const CROWD: Frame = { x: 0, y: 150, width: WIDTH, height: 420 };
/** Nothing of a room's front picture is higher than this. */
export const FRONT = 456;

/** Near things have this line, 4 units wide. */
export const INK = "#20202a";
/** Far things have a line in the darkened colour of the wall: depth is contrast. */
export const FAR = "#8fa3b3";
