/** Writes a pack: what a trainer hands on, as one zip file. */
import { strToU8, zipSync } from "fflate";
import type { PackFile } from "./read-pack.ts";

/** The bytes of a pack: of the same files the same bytes, in whatever order they come. Names are those in the pack. */
export function writePack(files: readonly PackFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  // The earliest time that a zip file can name. It is written as a clock on the wall shows it, the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map(({ name, text }) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
