/** Finds the solid black in the ink, which Open Peeps uses for dark hair or cloth, and traces it; the outline stays. */
import { distances, type Mask, pieceAt, pieces, spread, thin, where } from "./masks.ts";
import type { Point } from "./poses.ts";
import { traceField } from "./trace.ts";

/** A solid area with fewer pixels than this, without its rim, is only a thick line. */
const CRUMB = 30;

/**
 * The inside of solid black areas, a line's width away from their edge. An area is solid if it is more than twice `rim`
 * wide. Without points, all of them. In units; `smooth` as in traceField.
 */
export function traceBlack(
  ink: Mask,
  points: readonly Point[] | "all",
  { rim, line, smooth }: { readonly rim: number; readonly line: number; readonly smooth: number },
): string {
  const deep = thin(ink, rim);
  const found = pieces(deep, CRUMB);
  const wanted = points === "all" ? null : new Set(points.map((point) => pieceAt(found, ink, point)));
  if (wanted?.has(0) === true) throw new Error(`no solid black at one of ${JSON.stringify(points)}`);
  // The pieces including their half-covered edge pixels, which give smooth distances.
  const edged = spread(found, { ...deep, pixels: deep.pixels.map(Math.ceil) });
  const chosen = where(edged, ink, (piece) => wanted?.has(piece) ?? true);
  if (!chosen.pixels.includes(1)) return "";
  const soft = { ...deep, pixels: deep.pixels.map((covered, at) => covered * (chosen.pixels[at] ?? 0)) };
  const away = distances(soft, "inside").map((distance) => -distance);
  return traceField(ink, away, (line - rim) * ink.scale, smooth);
}
