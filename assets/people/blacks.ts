/** Solid black in the ink, where Open Peeps means dark hair or cloth: found, and traced with the outline left standing. */
import { distances, type Mask, pieceAt, pieces, spread, thin, where } from "./masks.ts";
import type { Point } from "./poses.ts";
import { traceField } from "./trace.ts";

/** A solid area of fewer pixels, its rim taken off, is a thick line. */
const CRUMB = 30;

/**
 * The inside of solid black areas, a line's width short of their edge. An area counts as solid where it is
 * more than twice `rim` wide. Without points, all of them. In units; `smooth` as in traceField.
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
  // The pieces with their half covered edge, from which smooth distances come.
  const edged = spread(found, { ...deep, pixels: deep.pixels.map(Math.ceil) });
  const chosen = where(edged, ink, (piece) => wanted?.has(piece) ?? true);
  if (!chosen.pixels.includes(1)) return "";
  const soft = { ...deep, pixels: deep.pixels.map((covered, at) => covered * (chosen.pixels[at] ?? 0)) };
  const away = distances(soft, "inside").map((distance) => -distance);
  return traceField(ink, away, (line - rim) * ink.scale, smooth);
}
