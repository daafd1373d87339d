/** How often an ordinary colleague comes through each state of a walk. Several ask for it, and it is reckoned once. */
import { randomPlay } from "#paths/random-play.ts";
import type { Walk } from "#paths/walk.ts";
import type { Subject } from "./subject.ts";

const known = new WeakMap<Walk, Float64Array>();

export function colleagueVisits({ walk, catalogue }: Pick<Subject, "walk" | "catalogue">): Float64Array {
  const before = known.get(walk);
  if (before !== undefined) return before;
  const { visits } = randomPlay(walk, catalogue.rulebook.chances.colleague);
  known.set(walk, visits);
  return visits;
}
