/**
 * Writes the art library: the parts that all people on the stage are made of. Run it with `npm run art` after a change
 * in this folder; the same sources give the same bytes.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Part } from "#stage/drawing/art.ts";
import { bodyOf } from "./bodies.ts";
import { BEARDS, EYES, GLASSES, HEADS, MOUTHS, NOSES } from "./choice.ts";
import { beardOf, glassesOf, headOf } from "./heads.ts";
import { POSES } from "./poses.ts";

/** One file of the library: its path within it, and the function that makes its contents. */
interface LibraryFile {
  readonly path: string;
  readonly make: () => unknown;
}

export const LIBRARY = join(import.meta.dirname, "library");

export const LIBRARY_FILES: readonly LibraryFile[] = [
  ...Object.entries(POSES).map(([name, source]) => ({ path: `bodies/${name}.json`, make: () => bodyOf(source) })),
  ...Object.entries(HEADS).map(([name, { drawing, blacks }]) => ({
    path: `heads/${name}.json`,
    make: () => headOf(drawing, blacks),
  })),
  { path: "eyes.json", make: () => made(EYES, (part) => part()) },
  { path: "noses.json", make: () => made(NOSES, (part) => part()) },
  { path: "mouths.json", make: () => made(MOUTHS, (part) => part()) },
  { path: "beards.json", make: () => made(BEARDS, beardOf) },
  { path: "glasses.json", make: () => made(GLASSES, glassesOf) },
];

export function textOf({ make }: LibraryFile): string {
  return `${JSON.stringify(make(), null, 2)}\n`;
}

function made<T>(sources: Readonly<Record<string, T>>, make: (source: T) => Part): Readonly<Record<string, Part>> {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, make(source)]));
}

if (process.argv[1] === import.meta.filename) {
  rmSync(LIBRARY, { recursive: true, force: true });
  for (const file of LIBRARY_FILES) {
    const path = join(LIBRARY, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(file));
  }
  process.stdout.write(`wrote ${LIBRARY_FILES.length} files to ${LIBRARY}\n`);
}
