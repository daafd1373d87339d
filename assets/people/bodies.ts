/**
 * Splits a body into colourable shapes: rasterises it, finds the regions between the lines, paints each, traces them
 * back.
 */
import { type Body, PAINTS, type Paint, type Part, type Region } from "#stage/drawing/art.ts";
import type { Frame } from "#stage/drawing/shapes.ts";
import svgpath from "svgpath";
import { traceBlack } from "./blacks.ts";
import { combine, type Mask, pieceAt, pieces, rasterise, spread, thin, where } from "./masks.ts";
import { readBody, type SourcePath } from "./open-peeps.ts";
import { rasterFrame, shapesOf, subPaths, svgPaths } from "./paths.ts";
import type { Point, PoseSource, Regions } from "./poses.ts";
import { traceMask } from "./trace.ts";

/** Pixels a unit. */
const SCALE = 0.5;
/** Bodies end below this line: knees and shoes are never seen. In units. */
const KNEES = 1640;
/** Gaps in the ink up to twice this wide still count as closed. In units. */
const GAP = 8;
/** A region of fewer pixels belongs to the nearest one. */
const CRUMB = 30;
/** Black is a solid area, not a thick line, from twice this width on. In units. */
const RIM = 18;
/** The shadow of the head on the neck, in units. */
const CHIN = `<ellipse cx="478" cy="520" rx="150" ry="88"/>`;

export function bodyOf(source: PoseSource): Body {
  const paths = readBody(source.drawing);
  const frame = rasterFrame(paths, KNEES);
  const drawn = paths.filter(({ fill }) => fill === "ink").map((path) => without(path, source.without ?? []));
  const ink = [...drawn, ...(source.cuffs ?? []).map(cuff)];
  const inkMask = rasterise(svgPaths(ink), frame, SCALE);
  const silhouette = rasterise(svgPaths(paths.filter(({ fill }) => fill === "silhouette")), frame, SCALE);
  const regions = paintRegions(source, silhouette, inkMask);
  return {
    frame,
    shapes: [
      ...[...regions].flatMap(([paint, mask]) => shapesOf(paint, traceMask(mask))),
      ...neckShade(regions.get("skin"), frame),
      ...ink.map(({ d }): Region => ({ paint: "ink", d: svgpath(d).rel().round(0).toString() })),
      ...shapesOf(source.rest, (source.patches ?? []).map((corners) => `M${corners.join("L")}Z`).join("")),
      ...named(source.blacks ?? {}).flatMap(([paint, points]) =>
        shapesOf(paint, traceBlack(inkMask, points, { rim: source.rim ?? RIM, line: 10, smooth: 7 })),
      ),
    ],
  };
}

/** The areas of each paint; together they cover the whole silhouette and meet under the ink. */
function paintRegions(source: PoseSource, silhouette: Mask, ink: Mask): ReadonlyMap<Paint, Mask> {
  const free = combine(silhouette, ink, (inside, inked) => inside && !inked);
  const whole = combine(silhouette, ink, (inside, inked) => inside || inked);
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
      where(regions, silhouette, (piece) => paints[piece] === paint),
    ]),
  );
}

function neckShade(skin: Mask | undefined, frame: Frame): Part {
  if (skin === undefined) return [];
  const neck = combine(skin, rasterise(CHIN, frame, SCALE), (bare, under) => bare && under);
  return shapesOf("shade", traceMask(neck));
}

/** A line that swells towards its middle, as a pen's does, and bends a little. */
function cuff([from, to]: readonly [Point, Point]): SourcePath {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(across, down);
  const beside = (units: number): string =>
    `${(from[0] + to[0]) / 2 - (down / length) * units} ${(from[1] + to[1]) / 2 + (across / length) * units}`;
  return { fill: "ink", d: `M${from.join(" ")}Q${beside(30)} ${to.join(" ")}Q${beside(8)} ${from.join(" ")}Z` };
}

function without(path: SourcePath, dropped: readonly number[]): SourcePath {
  if (dropped.length === 0) return path;
  const kept = subPaths(path.d).filter((_, at) => !dropped.includes(at));
  return { ...path, d: kept.join("") };
}

function named(regions: Regions): readonly (readonly [Paint, readonly Point[]])[] {
  return PAINTS.flatMap((paint) => {
    const points = regions[paint];
    return points === undefined ? [] : [[paint, points] as const];
  });
}
