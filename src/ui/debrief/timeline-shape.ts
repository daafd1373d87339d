/** The layout of the timeline's picture: numbers only, in units of 1/16 rem. */
import { METERS, type Meter } from "#guidance/words.ts";
import type { TimelinePoint } from "#debrief/timeline.ts";

/** The highest value of a meter. */
const FULL = 100;
/** Below this width there is no room for names beside the lines. */
const NARROW = 640;
/** Marks are above the lines; deeds and the numbers of the decisions are below. */
const ABOVE = 74;
const BELOW = 66;
/** The least distance between the two names beside the lines. */
const APART = 24;

export interface Spot {
  readonly x: number;
  readonly y: Readonly<Record<Meter, number>>;
}

export interface TimelineShape {
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
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** The height of each line's name at its end; null if there is no room for names. */
  readonly names: Readonly<Record<Meter, number>> | null;
}

/** `width` is that of the picture: 200 or more. */
export function timelineShape(points: readonly Pick<TimelinePoint, "meters">[], width: number): TimelineShape {
  const narrow = width < NARROW;
  const height = narrow ? 306 : 356;
  const [left, right] = narrow ? [36, width - 4] : [40, width - 130];
  const [top, bottom] = [ABOVE, height - BELOW];
  const column = (right - left) / Math.max(1, points.length);
  const heightOf = (value: number): number => rounded(bottom - (value / FULL) * (bottom - top));
  const spots = points.map(({ meters }, number): Spot => {
    const y = { calm: heightOf(meters.calm), trust: heightOf(meters.trust) };
    return { x: rounded(left + column * (number + 0.5)), y };
  });
  const line = (meter: Meter): string => `M${spots.map(({ x, y }) => `${x} ${y[meter]}`).join("L")}`;
  const last = spots.at(-1);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    spots,
    column,
    lines: { calm: line("calm"), trust: line("trust") },
    ticks: [0, 50, FULL].map((value) => ({ value, y: heightOf(value) })),
    names: narrow || last === undefined ? null : keptApart(last.y),
  };
}

function keptApart(y: Readonly<Record<Meter, number>>): Readonly<Record<Meter, number>> {
  const between = Math.round((y.calm + y.trust) / 2);
  if (Math.abs(y.calm - y.trust) >= APART) return y;
  const [upper] = METERS.toSorted((a, b) => y[a] - y[b]);
  const nameOf = (meter: Meter): number => between + (meter === upper ? -APART / 2 : APART / 2);
  return { calm: nameOf("calm"), trust: nameOf("trust") };
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
