/** Splits a body into colourable shapes: rasterise it, find the regions between the lines, paint each, trace them back. */
import svgpath from "svgpath";
import { type Body, type Frame, PAINTS, type Paint, type Part, type Shape } from "#stage/art.ts";
import { type Mask, combine, distances, pieceAt, pieces, rasterise, spread, thin } from "./masks.ts";
import { type SourcePath, readBody } from "./open-peeps.ts";
import type { Point, PoseSource, Regions } from "./poses.ts";
import { traceField, traceMask } from "./trace.ts";

const WINDOW: Frame = { x: -450, y: -60, width: 1950, height: 1700 };
/** Pixels a unit. */
const SCALE = 0.5;
/** Gaps in the ink up to twice this wide still close a region off. In units. */
const GAP = 8;
/** A region of fewer pixels belongs to the nearest one. */
const CRUMB = 30;
/** Under the chin, in units: the shadow that the head throws on the neck. */
const CHIN = `<ellipse cx="478" cy="520" rx="150" ry="88"/>`;

export function bodyOf(source: PoseSource): Body {
  const paths = readBody(source.drawing);
  const ink = paths.filter(({ fill }) => fill === "ink").map((path) => without(path, source.without ?? []));
  const inkMask = rasterise(svgPaths(ink), WINDOW, SCALE);
  const silhouette = rasterise(svgPaths(paths.filter(({ fill }) => fill === "silhouette")), WINDOW, SCALE);
  const regions = paintRegions(source, silhouette, inkMask);
  const neck = rasterise(CHIN, WINDOW, SCALE);
  const bare = regions.get("skin");
  const shade = bare === undefined ? [] : shapes("shade", traceMask(combine(bare, neck, (a, b) => a === 1 && b === 1)));
  const parts: Part = [
    ...[...regions].flatMap(([paint, mask]) => shapes(paint, traceMask(mask))),
    ...shade,
    ...ink.map(({ d }): Shape => ({ paint: "ink", d: svgpath(d).rel().round(0).toString() })),
    ...named(source.blacks ?? {}).flatMap(([paint, points]) =>
      shapes(paint, traceBlack(inkMask, points, { rim: 18, line: 10 })),
    ),
  ];
  return { frame: frameOf(combine(silhouette, inkMask, (a, b) => a === 1 || b === 1)), shapes: parts };
}

/** The areas of each paint; together they cover the whole silhouette and meet under the ink. */
function paintRegions(source: PoseSource, silhouette: Mask, ink: Mask): ReadonlyMap<Paint, Mask> {
  const free = combine(silhouette, ink, (inside, inked) => inside === 1 && inked === 0);
  const whole = combine(silhouette, ink, (inside, inked) => inside === 1 || inked === 1);
  const regions = spread(spread(pieces(thin(free, GAP), CRUMB), free), whole);
  const paints = Array.from({ length: regions.count + 1 }, () => source.rest);
  for (const [paint, points] of named(source.regions)) {
    for (const point of points) {
      const region = pieceAt(regions, silhouette, point);
      if (region === 0) throw new Error(`${source.drawing} has no region at ${point.join(", ")}`);
      paints[region] = paint;
    }
  }
  return new Map(
    [...new Set(paints.slice(1))].map((paint) => [
      paint,
      { ...silhouette, pixels: Uint8Array.from(regions.labels, (at) => (at > 0 && paints[at] === paint ? 1 : 0)) },
    ]),
  );
}

/**
 * The inside of solid black areas, a line's width short of their edge. An area counts as solid where it is
 * more than twice `rim` wide. Without points, all of them. In units.
 */
export function traceBlack(
  ink: Mask,
  points: readonly Point[] | "all",
  { rim, line }: { readonly rim: number; readonly line: number },
): string {
  const deep = thin(ink, rim);
  const found = pieces(deep, CRUMB);
  const wanted = points === "all" ? null : new Set(points.map((point) => pieceAt(found, ink, point)));
  if (wanted?.has(0) === true) throw new Error(`no solid black at one of ${JSON.stringify(points)}`);
  const chosen = {
    ...deep,
    pixels: Uint8Array.from(found.labels, (at) => (at > 0 && (wanted?.has(at) ?? true) ? 1 : 0)),
  };
  if (!chosen.pixels.includes(1)) return "";
  const away = distances(chosen, 1).map((distance) => -distance);
  return traceField(ink, away, (line - rim) * ink.scale);
}

/** The rectangle that holds all of a mask, with a pixel to spare. */
function frameOf({ pixels, width, window, scale }: Mask): Frame {
  const marked = [...pixels.keys()].filter((at) => pixels[at] === 1);
  const across = (at: number): number => at % width;
  const down = (at: number): number => Math.floor(at / width);
  const least = (of: (at: number) => number): number => marked.reduce((so, at) => Math.min(so, of(at)), Infinity) - 1;
  const most = (of: (at: number) => number): number => marked.reduce((so, at) => Math.max(so, of(at)), 0) + 2;
  return {
    x: window.x + least(across) / scale,
    y: window.y + least(down) / scale,
    width: (most(across) - least(across)) / scale,
    height: (most(down) - least(down)) / scale,
  };
}

export function svgPaths(paths: readonly SourcePath[]): string {
  return paths.map(({ d }) => `<path d="${d}" fill-rule="evenodd"/>`).join("");
}

export function shapes(paint: Paint, d: string): readonly Shape[] {
  return d === "" ? [] : [{ paint, d }];
}

function without(path: SourcePath, dropped: readonly number[]): SourcePath {
  if (dropped.length === 0) return path;
  const kept = subPaths(path.d).filter((_, at) => !dropped.includes(at));
  return { ...path, d: kept.join("") };
}

/** A path's closed runs, each to stand alone. */
export function subPaths(d: string): readonly string[] {
  return svgpath(d)
    .abs()
    .unshort()
    .toString()
    .split(/(?=M)/)
    .filter((run) => run.trim() !== "");
}

function named(regions: Regions): readonly (readonly [Paint, readonly Point[]])[] {
  return PAINTS.flatMap((paint) => {
    const points = regions[paint];
    return points === undefined ? [] : [[paint, points] as const];
  });
}
