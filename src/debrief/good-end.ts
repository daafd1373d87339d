/** Which endings are good ones: those that a chance of a good end counts. */
import { GOOD_ENDINGS } from "#paths/chances.ts";
import type { EndingKind } from "#scenario/words.ts";

export const isGoodEnd = (kind: EndingKind): boolean => GOOD_ENDINGS.includes(kind);
