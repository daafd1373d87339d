/**
 * The pen that all rooms are drawn with: its edges bow and its corners are slightly off, as if drawn by hand. Seeded,
 * so that a room looks the same every time. Units are those of the picture, 1280 by 720.
 */
import { type Ink, LINE_WIDTH, path, type Shape } from "#stage/drawing/shapes.ts";

export type Point = readonly [x: number, y: number];

export interface Pen {
  /** A closed shape through the points. */
  shape(points: readonly Point[], ink: Ink): Shape;
  box(x: number, y: number, width: number, height: number, ink: Ink): Shape;
  /** A trapezium with level edges about the middle x: `top` wide at y, and `bottom` wide at the lower end. */
  taper(x: number, y: number, top: number, bottom: number, height: number, ink: Ink): Shape;
  /** A straight line between two points. */
  rule(fromX: number, fromY: number, toX: number, toY: number, ink: Ink): Shape;
  /** An open line through the points. */
  stroke(points: readonly Point[], ink: Ink): Shape;
  ellipse(x: number, y: number, radiusX: number, radiusY: number, ink: Ink): Shape;
}

/** How far a corner may be off, in units. */
const MISS = 1.2;
/** How far an edge may bow: a part of its length, but never more than this many units. */
const BOW = 0.009;
const DEEPEST = 3.5;
/** Number of corners of the polygon for a rough ellipse. */
const ROUND = 14;

export function pen(seed: number): Pen {
  const wobble = wobbles(seed);
  const miss = ([x, y]: Point): Point => [x + wobble() * MISS, y + wobble() * MISS];

  function outline(points: readonly Point[], closed: boolean): string {
    const corners = points.map(miss);
    const [first, ...rest] = closed ? [...corners, ...corners.slice(0, 1)] : corners;
    if (first === undefined) return "";
    let path = `M${place(first)}`;
    let from = first;
    for (const to of rest) {
      const across: Point = [to[0] - from[0], to[1] - from[1]];
      const length = Math.max(1, Math.hypot(...across));
      const bow = wobble() * Math.min(BOW * Math.min(1, length / 120), DEEPEST / length);
      const middle: Point = [(from[0] + to[0]) / 2 - across[1] * bow, (from[1] + to[1]) / 2 + across[0] * bow];
      path += `Q${place(middle)} ${place(to)}`;
      from = to;
    }
    return closed ? `${path}Z` : path;
  }

  return {
    shape: (points, ink) => path(outline(points, true), ink),
    box: (x, y, width, height, ink) =>
      path(
        outline(
          [
            [x, y],
            [x + width, y],
            [x + width, y + height],
            [x, y + height],
          ],
          true,
        ),
        ink,
      ),
    taper: (x, y, top, bottom, height, ink) =>
      path(
        outline(
          [
            [x - top / 2, y],
            [x + top / 2, y],
            [x + bottom / 2, y + height],
            [x - bottom / 2, y + height],
          ],
          true,
        ),
        ink,
      ),
    rule: (fromX, fromY, toX, toY, ink) =>
      path(
        outline(
          [
            [fromX, fromY],
            [toX, toY],
          ],
          false,
        ),
        ink,
      ),
    stroke: (points, ink) => path(outline(points, false), ink),
    ellipse(x, y, radiusX, radiusY, ink) {
      const start = wobble();
      const at = (step: number): Point => {
        const turn = start + (step / ROUND) * 2 * Math.PI;
        const reach = 1 + wobble() * 0.012;
        return [x + Math.cos(turn) * radiusX * reach, y + Math.sin(turn) * radiusY * reach];
      };
      return path(smooth(Array.from({ length: ROUND }, (_, step) => at(step))), ink);
    },
  };
}

/** Returns a function that makes inks with this line and any fill. */
export function outlined(line: string, width = LINE_WIDTH): (fill: string) => Ink {
  return (fill) => ({ fill, line, width });
}

/** A closed curve through the middles of the polygon's edges. */
function smooth(corners: readonly Point[]): string {
  const middles = corners.map((corner, index): Point => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return [(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2];
  });
  const last = middles.at(-1);
  if (last === undefined) return "";
  return `M${place(last)}${corners.map((corner, index) => `Q${place(corner)} ${place(middles[index] ?? corner)}`).join("")}Z`;
}

function place([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Numbers from -1 to 1, the same for the same seed (Numerical Recipes' linear congruential generator). */
function wobbles(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
