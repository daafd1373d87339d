/**
 * What lies in a stories folder. Editors, systems and people leave other things beside scripts: links, folders, pipes,
 * copies. None of them keeps anybody from the scripts; what somebody may take for a story is named.
 */
import { type Dirent, type Stats, closeSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { folderDiagnostic } from "#diagnostics/folder-diagnostics.ts";

export interface StoriesListing {
  /** The scripts, and the parts that they include, by their paths from the folder, with forward slashes, by the alphabet. */
  readonly inkFiles: readonly string[];
  /** A finding for each thing that could be taken for a story and isn't played. */
  readonly passedOver: readonly Diagnostic[];
}

/** The most bytes of a script that is read at all: four for each character that one may have. */
export const MOST_BYTES = 4_000_000;

/** How deep folders are looked into. */
const DEEPEST = 8;

/** How much of a part is read to see whether it is a story of its own. */
const HEADER_BYTES = 4_096;

/**
 * Lists a folder at `path`, which messages call `named`, with the folders in it down to `deepest`.
 * A folder that can't be read counts as empty.
 */
export function listStories(path: string, named: string, deepest = DEEPEST): StoriesListing {
  const inkFiles: string[] = [];
  const passedOver: Diagnostic[] = [];
  const look = (below: string, depth: number): void => {
    for (const entry of entriesOf(join(path, below))) {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      const why = whyPassedOver(entry, join(path, name), depth);
      if (why !== null) passedOver.push(folderDiagnostic("passed-over", { file: `${named}/${name}`, line: 0 }, why));
      else if (entry.isFile() && entry.name.endsWith(".ink")) inkFiles.push(name);
      if (entry.isDirectory() && depth < deepest) look(name, depth + 1);
    }
  };
  look("", 0);
  return { inkFiles: inkFiles.toSorted(), passedOver };
}

/** The entries of a folder, by the alphabet, without what begins with a dot; none where it can't be read. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The file at a path from a folder, letter by letter and without going through a link; null if there is no such file. */
export function fileIn(folder: string, path: string): string | null {
  let at = folder;
  for (const part of path.split("/")) {
    const entry = entriesOf(at).find(({ name }) => name === part);
    if (entry === undefined || entry.isSymbolicLink()) return null;
    at = join(at, part);
  }
  return whyNoScript(at) === null ? at : null;
}

/** Why what lies at a path can't be read as a script: the end of a sentence about it; null if it can. */
export function whyNoScript(path: string): string | null {
  const found = lookedAt(path);
  if (found === null) return "can't be read";
  if (found.isDirectory()) return "is a folder";
  if (!found.isFile()) return "isn't a file";
  return found.size > MOST_BYTES ? `is larger than any script (${Math.round(found.size / 1e6)} MB)` : null;
}

/** What a path leads to, links followed; null if that is nothing, or can't be told. */
export function lookedAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

const LIKE_A_SCRIPT = /\.ink(?![a-z0-9])/i;

function whyPassedOver(entry: Dirent, path: string, depth: number): { what: string; mend: string } | null {
  const { name } = entry;
  if (!LIKE_A_SCRIPT.test(name)) return null;
  if (entry.isSymbolicLink())
    return { what: "is a link, and links aren't followed", mend: "put the file itself here." };
  if (!name.endsWith(".ink") || /^ink$/i.test(name.slice(0, -4))) {
    const better = `${name.slice(0, name.search(LIKE_A_SCRIPT)).toLowerCase()}.ink`;
    if (entry.isFile())
      return { what: "isn't played: the name of a script ends in .ink", mend: `if it's a story, call it ${better}.` };
  }
  const why = whyNoScript(path);
  if (why !== null) return { what: `isn't played: it ${why}`, mend: "take it out of this folder." };
  if (depth === 0 || !hasHeader(path)) return null;
  return {
    what: "is a story, and it isn't on the shelf",
    mend: "move it up: stories lie in the stories folder itself. What lies in folders there is only there to be included.",
  };
}

/** Whether a file begins as a scenario does. */
function hasHeader(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const begin = Buffer.alloc(HEADER_BYTES);
    const size = readSync(file, begin, 0, HEADER_BYTES, 0);
    return /^\s*#\s*title\s*:/m.test(begin.toString("utf8", 0, size));
  } finally {
    closeSync(file);
  }
}
