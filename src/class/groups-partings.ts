/** What the tree of several groups' ways comes to: where they parted, and how they ended. */
import { isGoodEnd } from "#debrief/good-end.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import type { EndOfGroups, PlaceOfGroups } from "./groups-tree.ts";

export interface Parting {
  /** What it is called by: "A", in the order of decisions; of two at one decision, the one with more groups first. */
  readonly letter: string;
  readonly place: PlaceOfGroups;
  /** They all took the same reply: the story drew lots. */
  readonly byLots: boolean;
}

/** Every place at which groups parted. */
export function partingsIn(tree: PlaceOfGroups | EndOfGroups | null): readonly Parting[] {
  return placesIn(tree)
    .filter(({ ways }) => ways.length > 1)
    .toSorted((a, b) => a.number - b.number || b.groups.length - a.groups.length)
    .map((place, at) => ({
      letter: letterOf(at),
      place,
      byLots: new Set(place.ways.map(({ reply }) => reply)).size === 1,
    }));
}

/** A to Z, then AA, AB … */
const letterOf = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`;

/** All decisions of the tree: each before those that it leads to. */
export function placesIn(tree: PlaceOfGroups | EndOfGroups | null): readonly PlaceOfGroups[] {
  if (tree === null || tree.kind === "end") return [];
  return [tree, ...tree.ways.flatMap(({ leads }) => placesIn(leads))];
}

/** The ends of the tree's ways, in the order of its ways. */
export function endsIn(tree: PlaceOfGroups | EndOfGroups | null): readonly EndOfGroups[] {
  if (tree === null) return [];
  return tree.kind === "end" ? [tree] : tree.ways.flatMap(({ leads }) => endsIn(leads));
}

export interface EndingOfGroups {
  readonly ending: EndingKind;
  /** In the order of their numbers. */
  readonly groups: readonly number[];
}

/** Which groups reached which ending, the best ending first. */
export function endingsIn(tree: PlaceOfGroups | EndOfGroups | null): readonly EndingOfGroups[] {
  const ends = endsIn(tree);
  return ENDINGS.map((ending) => ({
    ending,
    groups: ends.flatMap((end) => (end.ending === ending ? end.groups : [])).toSorted((a, b) => a - b),
  })).filter(({ groups }) => groups.length > 0);
}

/** How many of those that come through here ended well. */
export const endedWell = (tree: PlaceOfGroups | EndOfGroups): number =>
  endsIn(tree).reduce((all, { ending, groups }) => all + (isGoodEnd(ending) ? groups.length : 0), 0);
