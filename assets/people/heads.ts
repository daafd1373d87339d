/** Heads, beards and glasses: replaces the source's own colours by a look's paints, and makes black hair colourable. */
import svgpath from "svgpath";
import type { Paint, Part, Region } from "#stage/drawing/art.ts";
import { traceBlack } from "./blacks.ts";
import { combine, pieces, rasterise, where } from "./masks.ts";
import { type SourcePath, readPart } from "./open-peeps.ts";
import { rasterFrame, shapesOf, svgPaths } from "./paths.ts";
import { traceMask } from "./trace.ts";

/** Pixels a unit. */
const SCALE = 0.5;

const PAINT_OF: Readonly<Record<string, Paint>> = {
  skin: "skin",
  ink: "ink",
  headContrast: "hair",
  clothing: "cloth",
  white: "white",
  "#FF8181": "tongue",
  "#FF6C6C": "tongue",
};

/** A head with its hair or covering. `blacks` is the paint for solid black areas: hair, or the cloth of a covering. */
export function headOf(name: string, blacks: Paint): Part {
  const paths = readPart("head", name);
  return [
    ...paths.filter(({ fill }) => fill === "skin").map(paint),
    ...(blacks === "cloth" ? folds(paths) : []),
    ...paths.filter(({ fill }) => fill !== "skin").map(paint),
    ...solid(paths, blacks),
  ];
}

/** A beard in the colour of the hair. */
export function beardOf(name: string): Part {
  const paths = readPart("facialHair", name);
  return [...paths.map(paint), ...solid(paths, "hair")];
}

export function glassesOf(name: string): Part {
  return readPart("accessories", name).map(paint);
}

/** A source path as a shape; coordinates to a tenth of a unit, because heads are also seen large. */
export function paint({ fill, d }: SourcePath): Region {
  const found = PAINT_OF[fill];
  if (found === undefined) throw new Error(`no paint is meant by the fill "${fill}"`);
  return { paint: found, d: svgpath(d).rel().round(1).toString() };
}

function solid(paths: readonly SourcePath[], fill: Paint): Part {
  const black = paths.filter((path) => path.fill === "ink");
  const ink = rasterise(svgPaths(black), rasterFrame(black), SCALE);
  return shapesOf(fill, traceBlack(ink, "all", { rim: 16, line: 7, smooth: 3 }));
}

/** The largest opening of a covering is the face; the others are folds of the cloth. */
function folds(paths: readonly SourcePath[]): Part {
  const frame = rasterFrame(paths);
  const of = (wanted: (path: SourcePath) => boolean) => rasterise(svgPaths(paths.filter(wanted)), frame, SCALE);
  const bare = combine(
    of(({ fill }) => fill === "skin"),
    of(({ fill }) => fill !== "skin"),
    (skin, other) => skin && !other,
  );
  const openings = pieces(bare, 1);
  const sizes = Array.from({ length: openings.count + 1 }, () => 0);
  for (const at of openings.labels) if (at > 0) sizes[at] = (sizes[at] ?? 0) + 1;
  const face = sizes.indexOf(Math.max(...sizes));
  const small = where(openings, bare, (opening) => opening !== face);
  return shapesOf("cloth", traceMask(small));
}
