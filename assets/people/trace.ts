/** Turns the edge of a raster back into a path (vectorisation). */
import { contours } from "d3-contour";
import fitCurve from "fit-curve";
import svgpath from "svgpath";
import type { Mask } from "./masks.ts";

type Point = [number, number];

/** How far, in pixels, a curve may be from the edge it replaces. */
const FIT = 0.45;
/**
 * The number of neighbours on either side in the moving average: enough to remove the raster's steps, few enough to
 * keep a fingertip.
 */
const SMOOTH = 3;
/** A loop smaller than this many square pixels is dropped. */
const DUST = 12;
/** An edge that turns more than this within a few pixels keeps its corner. In radians. */
const CORNER = 0.9;
/** The length of edge, in points, over which a corner is measured. */
const REACH = 4;

/** The outline of a mask in drawing units, to be filled even-odd; empty for an empty mask. */
export function traceMask(mask: Mask): string {
  return traceField(mask, soften(mask), 0.5, SMOOTH);
}

/**
 * The contour along which a field of values, one a pixel, reaches `level`; inside is above it. `smooth` is the number
 * of neighbours on either side in the moving average.
 */
export function traceField(grid: Omit<Mask, "pixels">, values: Float64Array, level: number, smooth: number): string {
  const shape = contours().size([grid.width, grid.height]).contour(Array.from(values), level);
  const loops = shape.coordinates.flat().filter((loop) => Math.abs(area(loop)) >= DUST);
  if (loops.length === 0) return "";
  return svgpath(
    loops
      .map((loop) =>
        curve(
          loop.map(([x = 0, y = 0]): Point => [x, y]),
          smooth,
        ),
      )
      .join(""),
  )
    .scale(1 / grid.scale)
    .translate(grid.frame.x, grid.frame.y)
    .rel()
    .round(0)
    .toString();
}

/** A mask with its edge spread over three pixels, so that the traced line is smooth. */
function soften({ pixels, width }: Mask): Float64Array {
  const blur = (from: Float64Array, step: number): Float64Array =>
    from.map((here, at) => (here * 2 + (from[at - step] ?? here) + (from[at + step] ?? here)) / 4);
  return blur(blur(new Float64Array(pixels), 1), width);
}

function area(loop: readonly number[][]): number {
  return loop.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = loop[(at + 1) % loop.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** A closed path of cubic curves along a loop whose last point repeats its first. */
function curve(closed: readonly Point[], smooth: number): string {
  const loop = closed.slice(0, -1);
  const corners = cornersOf(loop);
  const starts = corners.length > 0 ? corners : [0];
  const [first = 0] = starts;
  const origin = loop[first] ?? [0, 0];
  let path = `M${origin[0]} ${origin[1]}`;
  starts.forEach((start, which) => {
    const end = starts[which + 1] ?? first + loop.length;
    const stretch = Array.from({ length: end - start + 1 }, (_, i): Point => loop[(start + i) % loop.length] ?? origin);
    for (const [, a, b, to] of fitCurve(smoothed(stretch, smooth), FIT)) path += `C${[a, b, to].flat().join(" ")}`;
  });
  return `${path}Z`;
}

/** Smooths an edge with a moving average: each point becomes the mean of those around it, as many before as after. */
function smoothed(stretch: readonly Point[], reach: number): Point[] {
  return stretch.map((_, at) => {
    const around = Math.min(reach, at, stretch.length - 1 - at);
    const near = stretch.slice(at - around, at + around + 1);
    const mean = (of: (point: Point) => number): number =>
      near.reduce((sum, point) => sum + of(point), 0) / near.length;
    return [mean(([x]) => x), mean(([, y]) => y)];
  });
}

/** The points at which a loop turns sharply, one for each turn. */
function cornersOf(loop: readonly Point[]): number[] {
  const at = (index: number): Point => loop[(index + loop.length) % loop.length] ?? [0, 0];
  const turns = loop.map((here, index) => {
    const [before, after] = [at(index - REACH), at(index + REACH)];
    const turn =
      Math.atan2(after[1] - here[1], after[0] - here[0]) - Math.atan2(here[1] - before[1], here[0] - before[0]);
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  });
  return [...turns.keys()].filter((index) => {
    const turn = turns[index] ?? 0;
    if (turn < CORNER) return false;
    for (let near = 1; near <= REACH; near++) {
      const [before, after] = [index - near, index + near].map((n) => turns[(n + loop.length) % loop.length] ?? 0);
      // Of equal turns the first counts.
      if ((before ?? 0) >= turn || (after ?? 0) > turn) return false;
    }
    return true;
  });
}
