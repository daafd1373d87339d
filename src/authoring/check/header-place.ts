/** Where a line of the header stands. */
import type { Place } from "#diagnostics/diagnostic.ts";
import { placeInSource, trimmed } from "#script/source-line.ts";
import type { SourceMap } from "#script/source-map.ts";

/** The value behind a key, where it stands first; the file, where the header doesn't say it. */
export function placeOfHeader({ lines, file }: SourceMap, key: string): Place {
  const line = lines.find(({ text }) => new RegExp(`^\\s*#\\s*${key}\\s*:`).test(text));
  return line === undefined
    ? { file, line: 0 }
    : placeInSource(trimmed(line, line.text.indexOf(":") + 1, line.text.length));
}
