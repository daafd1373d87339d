/** Where everything stands in the picture of a trend, in units of the picture. */
import type { TrendPoint } from "#practice/trend.ts";

/** The picture's size: it is scaled as a whole. */
export const TREND_WIDTH = 320;
export const TREND_HEIGHT = 150;

const LEFT = 42;
const RIGHT = TREND_WIDTH - 16;
const TOP = 14;
const BOTTOM = TREND_HEIGHT - 34;

interface TrendSpot {
  readonly x: number;
  readonly y: number;
  /** Slips at this point; their mark stands below the picture's ground. */
  readonly slipped: number;
}

interface TrendShape {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Taken of offered, in percent, and where its line runs. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** The points that claim something, from left to right. */
  readonly spots: readonly TrendSpot[];
  /** Through all spots; empty for fewer than two. */
  readonly line: string;
}

/** The points without a share are left out. */
export function trendShape(points: readonly TrendPoint[]): TrendShape {
  const shown = points.flatMap(({ share, slipped }) => (share === null ? [] : [{ share, slipped }]));
  const yOf = (share: number): number => Math.round(BOTTOM - share * (BOTTOM - TOP));
  const step = (RIGHT - LEFT) / Math.max(1, shown.length);
  const spots = shown.map(({ share, slipped }, at) => ({
    x: Math.round(LEFT + step * (at + 0.5)),
    y: yOf(share),
    slipped,
  }));
  const line = spots.length < 2 ? "" : `M${spots.map(({ x, y }) => `${x} ${y}`).join("L")}`;
  const ticks = [0, 50, 100].map((value) => ({ value, y: yOf(value / 100) }));
  return { left: LEFT, right: RIGHT, bottom: BOTTOM, ticks, spots, line };
}
