/** The layout of the timeline's picture: numbers only, in units of 1/16 rem. */
import type { Meter } from "#guidance/words.ts";
import type { TimelinePoint } from "#debrief/timeline.ts";

/** The highest value of a meter. */
const FULL = 100;
/** Below this width the picture is lower, and its edges are nearer. */
const NARROW = 640;
/** Marks are above the lines; deeds and the numbers of the decisions are below. */
const ABOVE = 60;
const BELOW = 56;
/** So much more below, where a class has voted. */
const VOTES_BELOW = 34;
/** Room for the numbers of the scales: the meters' on the left, the chance's on the right. */
const SCALE_LEFT = 38;
const SCALE_RIGHT = 48;

export interface Spot {
  readonly x: number;
  readonly y: Readonly<Record<Meter, number>>;
  /** The chance of a good end; null while it is not known. */
  readonly chance: number | null;
}

export interface TimelineShape {
  /** There is no room for words in the picture. */
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  /** Edges of the area of the lines. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** One for each point of the timeline. */
  readonly spots: readonly Spot[];
  /** The width of each point's column. */
  readonly column: number;
  /** Each meter's line, as the `d` of a path. */
  readonly lines: Readonly<Record<Meter, string>>;
  /**
   * The line of the chance, the area below it, and the band in which it lies where it is estimated (empty where it is
   * exact); null while it is not known.
   */
  readonly chance: { readonly line: string; readonly area: string; readonly band: string } | null;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** `width` is that of the picture: 200 or more. `voted`: there is room for votes below it. */
export function timelineShape(
  points: readonly Pick<TimelinePoint, "meters" | "outlook">[],
  width: number,
  voted = false,
): TimelineShape {
  const narrow = width < NARROW;
  const below = voted ? BELOW + VOTES_BELOW : BELOW;
  const height = (narrow ? 224 : 236) + below;
  const [left, right] = [SCALE_LEFT, width - SCALE_RIGHT];
  const [top, bottom] = [ABOVE, height - below];
  const column = (right - left) / Math.max(1, points.length);
  const heightOf = (value: number): number =>
    rounded(bottom - (Math.min(FULL, Math.max(0, value)) / FULL) * (bottom - top));
  const spots = points.map(({ meters, outlook }, number): Spot => {
    const y = { calm: heightOf(meters.calm), trust: heightOf(meters.trust) };
    return {
      x: rounded(left + column * (number + 0.5)),
      y,
      chance: outlook === null ? null : heightOf(FULL * outlook.good),
    };
  });
  const line = (meter: Meter): string => pathThrough(spots.map(({ x, y }) => [x, y[meter]]));
  return {
    narrow,
    width,
    height,
    left,
    right,
    top,
    bottom,
    spots,
    column,
    lines: { calm: line("calm"), trust: line("trust") },
    chance: chanceShape(points, spots, bottom, heightOf),
    ticks: [0, 50, FULL].map((value) => ({ value, y: heightOf(value) })),
  };
}

function chanceShape(
  points: readonly Pick<TimelinePoint, "outlook">[],
  spots: readonly Spot[],
  bottom: number,
  heightOf: (value: number) => number,
): TimelineShape["chance"] {
  const known = spots.flatMap(({ x, chance }, number): Known[] => {
    const outlook = points[number]?.outlook ?? null;
    if (chance === null || outlook === null) return [];
    const { good, margin } = outlook;
    return [{ x, y: chance, low: heightOf(FULL * (good - margin)), high: heightOf(FULL * (good + margin)) }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const line = pathThrough(known.map(({ x, y }) => [x, y]));
  const estimated = known.some(({ low, high }) => low !== high);
  const band = pathThrough([
    ...known.map(({ x, high }): [number, number] => [x, high]),
    ...known.toReversed().map(({ x, low }): [number, number] => [x, low]),
  ]);
  return { line, area: `${line}L${last.x} ${bottom}L${first.x} ${bottom}Z`, band: estimated ? `${band}Z` : "" };
}

interface Known {
  readonly x: number;
  readonly y: number;
  /** The limits of an estimate; both are `y` where it is exact. */
  readonly low: number;
  readonly high: number;
}

const pathThrough = (places: readonly (readonly [number, number])[]): string =>
  `M${places.map(([x, y]) => `${x} ${y}`).join("L")}`;

const rounded = (length: number): number => Math.round(length * 10) / 10;
