/** The layout of the picture of several groups' ways: numbers only, in units of 1/16 rem. It runs from left to right. */
import { type Parting, endedWell, endsIn } from "./groups-partings.ts";
import type { ChanceOfGood, EndOfGroups, PlaceOfGroups } from "./groups-tree.ts";

/** A stretch that one group or more went together. */
export interface WayBand {
  readonly d: string;
  readonly thickness: number;
  /** Of those on it: all, some or none ended well. */
  readonly ended: "well" | "mixed" | "badly";
}

/** What is said at the beginning of a way. */
export interface WayLabel {
  readonly x: number;
  /** The middle of the band, and half of its height. */
  readonly y: number;
  readonly half: number;
  readonly groups: number;
  /** Null while it isn't known, and on the stem. */
  readonly chance: ChanceOfGood | null;
  readonly words: string;
  /** The width that there is for it. */
  readonly room: number;
}

export interface PartingSpot {
  readonly parting: Parting;
  readonly x: number;
  readonly y: number;
}

export interface EndSpot {
  readonly end: EndOfGroups;
  readonly x: number;
  readonly y: number;
}

export interface GroupsShape {
  readonly width: number;
  readonly height: number;
  readonly start: { readonly x: number; readonly y: number; readonly groups: number };
  readonly bands: readonly WayBand[];
  readonly labels: readonly WayLabel[];
  readonly partings: readonly PartingSpot[];
  readonly ends: readonly EndSpot[];
  readonly endWidth: number;
}

const LEFT = 34;
/** From the start to the first parting. */
const STEM = 110;
const END_WIDTH = 246;
const ABOVE = 14;
/** Of a way's row; lower where there are many. */
const ROW = 88;
const LOW_ROW = 62;
const MANY = 8;
/** All groups together are so thick at most, and one group is not thicker or thinner than this. */
const THICKEST = 38;
const ONE_GROUP = { least: 2, most: 11 };
/** How long a band takes to bend. */
const BEND = 64;
export const PARTING_RADIUS = 21;

/** The least that a way's figures need between two partings. */
const LEAST_ROOM = 112;

/** `width` is what there is for the picture: 640 or more. It is wider where the partings need it, and then drawn smaller. */
export function groupsShape(
  tree: PlaceOfGroups | EndOfGroups,
  partings: readonly Parting[],
  given: number,
): GroupsShape {
  const leaves = endsIn(tree);
  const row = leaves.length > MANY ? LOW_ROW : ROW;
  const unit = Math.min(ONE_GROUP.most, Math.max(ONE_GROUP.least, THICKEST / tree.groups.length));
  const columns = [...new Set(partings.map(({ place }) => place.number))].toSorted((a, b) => a - b);
  const first = LEFT + STEM;
  const needed = first + columns.length * (BEND + LEAST_ROOM + 2 * PARTING_RADIUS) + END_WIDTH;
  const width = Math.max(given, needed);
  const endX = width - END_WIDTH;
  const column = (endX - first) / Math.max(1, columns.length);
  const xOf = (number: number): number => first + columns.indexOf(number) * column;
  const yOf = (node: PlaceOfGroups | EndOfGroups): number => {
    const ends = endsIn(node);
    const [top, bottom] = [ends[0], ends.at(-1)].map((end) => (end === undefined ? 0 : leaves.indexOf(end)));
    return ABOVE + row * (((top ?? 0) + (bottom ?? 0)) / 2 + 0.5);
  };

  const bands: WayBand[] = [];
  const labels: WayLabel[] = [];
  const spots: PartingSpot[] = [];
  const ends: EndSpot[] = [];
  /** Draws what follows from a place on; `from` is where its band begins. */
  const draw = (
    node: PlaceOfGroups | EndOfGroups,
    from: { x: number; y: number },
    label: Omit<WayLabel, "x" | "y" | "half" | "room"> | null,
  ): void => {
    const at = nextParting(node);
    const parting = partings.find(({ place }) => place === at);
    const to = { x: parting === undefined ? endX : xOf(parting.place.number), y: yOf(at) };
    const thickness = rounded(node.groups.length * unit);
    const bend = from.y === to.y ? 0 : BEND;
    const curve =
      bend === 0 ? "" : `C${half(from.x, bend)} ${from.y} ${half(from.x, bend)} ${to.y} ${from.x + bend} ${to.y}`;
    bands.push({ d: `M${from.x} ${from.y}${curve}H${to.x}`, thickness, ended: endedOf(node) });
    if (label !== null) {
      const x = from.x + BEND + 6;
      labels.push({ ...label, x, y: to.y, half: thickness / 2, room: to.x - x - PARTING_RADIUS - 6 });
    }
    if (parting === undefined) {
      if (at.kind === "end") ends.push({ end: at, x: endX, y: to.y });
      return;
    }
    spots.push({ parting, ...to });
    let above = -thickness / 2;
    for (const way of parting.place.ways) {
      const { reply, groups, leads } = way;
      const said = parting.place.replies.find(({ index }) => index === reply);
      const share = groups.length * unit;
      draw(
        leads,
        { x: to.x, y: rounded(to.y + above + share / 2) },
        { groups: groups.length, chance: said?.after ?? null, words: said?.words ?? "" },
      );
      above += share;
    }
  };
  const start = { x: LEFT, y: yOf(tree), groups: tree.groups.length };
  draw(tree, start, null);
  return {
    width,
    height: ABOVE * 2 + row * leaves.length,
    start,
    bands,
    labels,
    partings: spots,
    ends,
    endWidth: END_WIDTH,
  };
}

/** The next place at which groups parted; the end, where they didn't. */
function nextParting(node: PlaceOfGroups | EndOfGroups): PlaceOfGroups | EndOfGroups {
  let at = node;
  while (at.kind === "decision") {
    const [way, ...more] = at.ways;
    if (way === undefined || more.length > 0) return at;
    at = way.leads;
  }
  return at;
}

function endedOf(node: PlaceOfGroups | EndOfGroups): WayBand["ended"] {
  const well = endedWell(node);
  return well === node.groups.length ? "well" : well === 0 ? "badly" : "mixed";
}

const half = (x: number, bend: number): number => x + bend / 2;

const rounded = (length: number): number => Math.round(length * 10) / 10;
