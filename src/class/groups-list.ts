/**
 * The groups that are compared, in their order: those that have played on this computer, the oldest first, and those that were
 * handed in, as they came. A group is called by its place in the list, so nobody's name is needed.
 */
import * as v from "valibot";
import { isSameCourse } from "#encounter/steps.ts";
import type { GroupPlay } from "./group-play.ts";
import { type HandedIn, HandedInSchema } from "./handed-in.ts";

const Listed = v.variant("from", [
  /** `ended` says which of those that are kept here. */
  v.object({ from: v.literal("here"), ended: v.number(), counts: v.boolean() }),
  v.object({ from: v.literal("elsewhere"), play: HandedInSchema }),
]);
/** A group in the list. `counts` is false where the trainer has left it out. */
export type ListedGroup = Readonly<v.InferOutput<typeof Listed>>;

/** So many can be told apart in a picture. */
export const MOST_GROUPS = 40;

/** What was kept of a list; what isn't ours is passed over. */
export const readGroups = (value: unknown): readonly ListedGroup[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const read = v.safeParse(Listed, one);
    return read.success ? read.output : [];
  });

/** The list with every play that is kept here now: new ones behind the others, and none that has gone. */
export function withKept(
  list: readonly ListedGroup[],
  kept: readonly Pick<GroupPlay, "ended">[],
): readonly ListedGroup[] {
  const times = kept.flatMap(({ ended }) => ended ?? []);
  const still = list.filter((one) => one.from === "elsewhere" || times.includes(one.ended));
  const known = new Set(still.flatMap((one) => (one.from === "here" ? one.ended : [])));
  const fresh = times.filter((ended) => !known.has(ended)).toSorted((a, b) => a - b);
  return [...still, ...fresh.map((ended): ListedGroup => ({ from: "here", ended, counts: true }))];
}

/** The place, from 0, of the same play in the list; -1 if it isn't there. */
export const placeInList = (
  plays: readonly (Pick<HandedIn, "hash" | "seed" | "steps"> | null)[],
  { hash, seed, steps }: Pick<HandedIn, "hash" | "seed" | "steps">,
): number =>
  plays.findIndex(
    (one) => one !== null && one.hash === hash && one.seed >>> 0 === seed >>> 0 && isSameCourse(one.steps, steps),
  );

/** Lets a group from here count, or leaves it out. */
export const letCount = (list: readonly ListedGroup[], at: number, counts: boolean): readonly ListedGroup[] =>
  list.map((one, place) => (place === at && one.from === "here" ? { ...one, counts } : one));

export const withoutGroup = (list: readonly ListedGroup[], at: number): readonly ListedGroup[] =>
  list.filter((_, place) => place !== at);

/** Puts back at its place what was taken off; it is there already where it was handed in once more meanwhile. */
export const putBack = (list: readonly ListedGroup[], at: number, group: ListedGroup): readonly ListedGroup[] => [
  ...list.slice(0, at),
  group,
  ...list.slice(at),
];
