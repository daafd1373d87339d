/** Which way leads to the line that somebody has the cursor on. */
import type { WayThere } from "./looked-through.ts";

/**
 * The way to this line, from 1, or to the nearest one above it that belongs to the same part of the story: whoever stands on
 * a tag, a condition or an empty line means what it stands below. Null where no way is known: it is before the story, in a
 * knot that nobody comes to, or below a reply that is never on offer.
 */
export function wayToLine(ways: readonly WayThere[], lines: readonly string[], line: number): WayThere | null {
  const byLine = new Map(ways.map((way) => [way.line, way]));
  for (let at = Math.min(line, lines.length); at > 0; at--) {
    const way = byLine.get(at);
    if (way !== undefined) return way;
    if (/^\s*(?:={1,}\s*\w|[*+])/.test(lines[at - 1] ?? "")) return null;
  }
  return null;
}
