/** Heads, beards and glasses: the source's own colours become a look's paints, and black hair becomes colourable. */
import svgpath from "svgpath";
import type { Frame, Paint, Part, Shape } from "#stage/art.ts";
import { shapes, svgPaths, traceBlack } from "./bodies.ts";
import { combine, pieces, rasterise } from "./masks.ts";
import { type SourcePath, readPart } from "./open-peeps.ts";
import { traceMask } from "./trace.ts";

const WINDOW: Frame = { x: -80, y: -160, width: 1000, height: 900 };
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

/** A head with its hair or covering. `blacks` says what solid black areas are: hair, or the cloth of a covering. */
export function headOf(name: string, blacks: Paint): Part {
  const paths = readPart("head", name);
  return [
    ...paths.filter(({ fill }) => fill === "skin").flatMap((path) => [paint(path)]),
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
export function paint({ fill, d }: SourcePath): Shape {
  const found = PAINT_OF[fill];
  if (found === undefined) throw new Error(`no paint is meant by the fill "${fill}"`);
  return { paint: found, d: svgpath(d).rel().round(1).toString() };
}

function solid(paths: readonly SourcePath[], fill: Paint): Part {
  const ink = rasterise(svgPaths(paths.filter((path) => path.fill === "ink")), WINDOW, SCALE);
  return shapes(fill, traceBlack(ink, "all", { rim: 16, line: 7 }));
}

/** The skin that a covering leaves open is the face; the other openings are folds of the cloth. */
function folds(paths: readonly SourcePath[]): Part {
  const of = (wanted: (path: SourcePath) => boolean) => rasterise(svgPaths(paths.filter(wanted)), WINDOW, SCALE);
  const bare = combine(
    of(({ fill }) => fill === "skin"),
    of(({ fill }) => fill !== "skin"),
    (skin, other) => skin === 1 && other === 0,
  );
  const openings = pieces(bare, 1);
  const sizes = Array.from({ length: openings.count + 1 }, () => 0);
  for (const at of openings.labels) if (at > 0) sizes[at] = (sizes[at] ?? 0) + 1;
  const face = sizes.indexOf(Math.max(...sizes));
  const small = { ...bare, pixels: Uint8Array.from(openings.labels, (at) => (at > 0 && at !== face ? 1 : 0)) };
  return shapes("cloth", traceMask(small));
}
