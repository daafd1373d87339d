/** Operations on paths that need no drawing. */
import type { Paint, Part } from "#stage/drawing/art.ts";
import type { Frame } from "#stage/drawing/shapes.ts";
import svgpath from "svgpath";
import type { SourcePath } from "./open-peeps.ts";

/** Paths as SVG elements, all in one colour, to be rasterised. */
export function svgPaths(paths: readonly SourcePath[]): string {
  return paths.map(({ d }) => `<path d="${d}" fill-rule="evenodd"/>`).join("");
}

/** A path as a shape; none for an empty one. */
export function shapesOf(paint: Paint, d: string): Part {
  return d === "" ? [] : [{ paint, d }];
}

/** A path's closed sub-paths, each as a path of its own. */
export function subPaths(d: string): readonly string[] {
  return svgpath(d)
    .abs()
    .unshort()
    .toString()
    .split(/(?=M)/)
    .filter((run) => run.trim() !== "");
}

/** The rectangle around a path's points, control points included. */
export function frameOf(d: string): Frame {
  const xs: number[] = [];
  const ys: number[] = [];
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...numbers], _index, x, y) => {
      if (command === "H") {
        xs.push(...numbers);
        ys.push(y);
      } else if (command === "V") {
        xs.push(x);
        ys.push(...numbers);
      } else {
        numbers.forEach((number, at) => (at % 2 === 0 ? xs : ys).push(number));
      }
    });
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Empty margin around what is rasterised. In units. */
const MARGIN = 10;

/**
 * The rectangle of even whole units around the paths, with a margin, down to `lowest`: at half a pixel per unit its
 * size is a whole number of pixels.
 */
export function rasterFrame(paths: readonly SourcePath[], lowest = Infinity): Frame {
  const all = frameOf(paths.map(({ d }) => d).join(""));
  const x = 2 * Math.floor((all.x - MARGIN) / 2);
  const y = 2 * Math.floor((all.y - MARGIN) / 2);
  const right = 2 * Math.ceil((all.x + all.width + MARGIN) / 2);
  const bottom = 2 * Math.ceil(Math.min(all.y + all.height + MARGIN, lowest) / 2);
  return { x, y, width: right - x, height: bottom - y };
}
