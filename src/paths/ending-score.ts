/** How endings compare: first by their kind, then by calm and trust together. */
import type { Ending } from "#encounter/turn.ts";
import { HIGHEST } from "#guidance/standing.ts";
import type { Meters } from "#guidance/words.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import type { Walk } from "./walk.ts";

/** An ending that was reached, with the meters as they stood then. */
export interface End {
  readonly state: number;
  readonly ending: Ending;
  readonly meters: Meters;
}

/** The ending that a state is; null where it is none. */
export function endAt({ stops, states }: Walk, state: number): End | null {
  const stop = stops[states.stop[state] ?? -1];
  if (stop?.kind !== "ending") return null;
  return { state, ending: stop.ending, meters: { calm: states.calm[state] ?? 0, trust: states.trust[state] ?? 0 } };
}

/** More than calm and trust make together: a better kind outweighs all points. */
const KIND = 2 * HIGHEST + 1;

/** The score of no ending at all. */
export const NO_END = -1;

/** From 0 for the worst ending that can be; a greater score is a better ending. */
export const endingScore = (kind: EndingKind, { calm, trust }: Meters): number =>
  (ENDINGS.length - 1 - ENDINGS.indexOf(kind)) * KIND + calm + trust;

/** The kind of ending that a score stands for; null for `NO_END`. */
export const kindOf = (score: number): EndingKind | null =>
  score < 0 ? null : (ENDINGS[ENDINGS.length - 1 - Math.floor(score / KIND)] ?? null);
