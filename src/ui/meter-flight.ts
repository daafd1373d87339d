/** How a change of a meter comes to it, in milliseconds. */

/** So long it stays where it appears. */
export const CHANGE_STAYS = 900;
/** So long it flies then. */
const FLIES = 450;
/** From the change to its landing on the meter. */
export const LANDS_AFTER = CHANGE_STAYS + FLIES;
