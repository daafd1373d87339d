/** Splits an Open Peeps expression into brows, eyes, nose and mouth, so that faces can be mixed, blink and talk. */
import svgpath from "svgpath";
import type { Part } from "#stage/art.ts";
import { subPaths } from "./bodies.ts";
import { paint } from "./heads.ts";
import { type SourcePath, readPart } from "./open-peeps.ts";

export type Feature = "brow" | "eye" | "nose" | "mouth";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Below this line everything in the middle of a face is mouth; above the upper one, brow. In units of the common frame. */
const MOUTH_LINE = 378;
const BROW_LINE = 283;
/** Where a nose may lie: its middle, and how large it is at most. */
const NOSE = { left: 516, right: 621, top: 325, bottom: 385, width: 80, height: 85 };

/** The asked-for features of an expression, from the back to the front. */
export function featuresOf(expression: string, wanted: readonly Feature[]): Part {
  return readPart("expression", expression)
    .flatMap(pieces)
    .filter((piece) => wanted.includes(featureAt(piece, boxOf(piece.d))))
    .map(paint);
}

/** A path's separate pieces: a run that lies inside another is its hole and stays with it. */
function pieces({ fill, d }: SourcePath): readonly SourcePath[] {
  const runs = subPaths(d)
    .map((run) => ({ run, box: boxOf(run) }))
    .toSorted((a, b) => size(b.box) - size(a.box));
  const found: { d: string; readonly box: Box }[] = [];
  for (const { run, box } of runs) {
    const around = found.find((other) => inside(box, other.box));
    if (around === undefined) found.push({ d: run, box });
    else around.d += run;
  }
  return found.map((piece) => ({ fill, d: piece.d }));
}

function featureAt({ fill }: SourcePath, box: Box): Feature {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const small = box.right - box.left < NOSE.width && box.bottom - box.top < NOSE.height;
  if (fill === "ink" && small && x > NOSE.left && x < NOSE.right && y > NOSE.top && y < NOSE.bottom) return "nose";
  if (y > MOUTH_LINE) return "mouth";
  return y < BROW_LINE ? "brow" : "eye";
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

function size(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}

/** The box around a path's points, control points included. */
function boxOf(d: string): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...numbers], _index, x, y) => {
      if (command === "H") return void (xs.push(...numbers), ys.push(y));
      if (command === "V") return void (xs.push(x), ys.push(...numbers));
      numbers.forEach((number, at) => (at % 2 === 0 ? xs : ys).push(number));
    });
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
