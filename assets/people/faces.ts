/** Splits an Open Peeps expression into brows, eyes, nose and mouth, so that faces can be mixed, blink and talk. */
import type { Part } from "#stage/drawing/art.ts";
import type { Frame } from "#stage/drawing/shapes.ts";
import { paint } from "./heads.ts";
import { type SourcePath, readPart } from "./open-peeps.ts";
import { frameOf, subPaths } from "./paths.ts";

export type Feature = "brow" | "eye" | "nose" | "mouth";

/**
 * The two lines, in units of the common frame, that divide the middle of a face: below the lower one everything is
 * mouth, above the upper one brow.
 */
const MOUTH_LINE = 378;
const BROW_LINE = 283;
/** Where a nose may be: the range of its centre, and its greatest size. */
const NOSE = { left: 516, right: 621, top: 325, bottom: 385, width: 80, height: 85 };

/** The features of an expression that are `wanted`, from the back to the front. */
export function featuresOf(expression: string, wanted: readonly Feature[]): Part {
  return readPart("expression", expression)
    .flatMap(pieces)
    .filter((piece) => wanted.includes(featureAt(piece, frameOf(piece.d))))
    .map(paint);
}

/** A path's separate pieces: a sub-path that lies inside another is its hole and stays with it. */
function pieces({ fill, d }: SourcePath): readonly SourcePath[] {
  const runs = subPaths(d)
    .map((run) => ({ run, box: frameOf(run) }))
    .toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const found: { d: string; readonly box: Frame }[] = [];
  for (const { run, box } of runs) {
    const around = found.find((other) => inside(box, other.box));
    if (around === undefined) found.push({ d: run, box });
    else around.d += run;
  }
  return found.map((piece) => ({ fill, d: piece.d }));
}

function featureAt({ fill }: SourcePath, box: Frame): Feature {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const small = box.width < NOSE.width && box.height < NOSE.height;
  if (fill === "ink" && small && x > NOSE.left && x < NOSE.right && y > NOSE.top && y < NOSE.bottom) return "nose";
  if (y > MOUTH_LINE) return "mouth";
  return y < BROW_LINE ? "brow" : "eye";
}

function inside(inner: Frame, outer: Frame): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}
