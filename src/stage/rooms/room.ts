/** What a room is: two pictures, one behind the people and one before them, as SVG text in units of 1280 by 720. */

export interface Room {
  /** Wall, windows and everything else behind the people. It covers the whole picture. */
  readonly back: string;
  /** What stands between the customer and the player; it hides where the customer's picture is cut off. */
  readonly front: string;
}

/** The size of the picture, in units. */
export const WIDTH = 1280;
export const HEIGHT = 720;
/** The top edge of the counter or table: no person is drawn below it. */
export const EDGE = 556;

/** Nothing of a room's front picture is higher than this. */
export const FRONT = 456;

/** Near things have this line, 4 units wide. */
export const INK = "#20202a";
/** Far things have a line in the darkened colour of the wall: depth is contrast. */
export const FAR = "#8fa3b3";
