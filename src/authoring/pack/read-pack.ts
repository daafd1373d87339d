/**
 * Reads a pack: one zip file with scripts, and what they need: parts that they include, house rules, looks. It may come
 * from anybody, so each thing that may be wrong with it is refused in a sentence, and memory stays within a bound.
 */
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { bytesAsText } from "./bytes-as-text.ts";
import { packFileKind } from "./pack-file-kind.ts";
import { LARGEST_PACK, PACK_TOO_LARGE } from "./pack-size.ts";
import { type ZipEntry, entriesOfZip } from "./read-zip.ts";

export interface PackFile {
  /** The path in the pack, with forward slashes. */
  readonly name: string;
  readonly text: string;
}

export interface Pack {
  /** By name. There is a script among them. */
  readonly files: readonly PackFile[];
  /** The names of the files that no pack needs. They were not looked into. */
  readonly leftOut: readonly string[];
}

/** The most bytes of one file in it, and of all that are read. */
const LARGEST_FILE = 1_000_000;
const LARGEST_TOGETHER = 4_000_000;
const MOST_SCRIPTS = 100;

/** The pack in a zip file; or why it can't be read, as a sentence. Nothing that can be in a file makes it throw. */
export function readPack(zip: Uint8Array): Result<Pack, string> {
  if (zip.length > LARGEST_PACK) return failure(PACK_TOO_LARGE);
  const listed = entriesOfZip(zip);
  if (!listed.ok) return listed;
  const named = withoutFolder(listed.value.filter(({ name }) => !isHidden(name)));
  const names = listed.value.map(({ name }) => whyNoName(name));
  const wrong = names.find((why) => why !== null) ?? twice(listed.value) ?? twice(named);
  if (wrong !== null) return failure(wrong);
  const known = named.filter(({ name }) => packFileKind(name) !== null).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const scripts = known.filter(({ name }) => packFileKind(name) === "script").length;
  if (scripts === 0) return failure(noScript(known));
  if (scripts > MOST_SCRIPTS) return failure(`There are more than ${MOST_SCRIPTS} scripts in this pack.`);
  const files: PackFile[] = [];
  let left = LARGEST_TOGETHER;
  for (const { name, unpack } of known) {
    const bytes = unpack(Math.min(left, LARGEST_FILE));
    if (!bytes.ok && bytes.error === null)
      return failure(
        left < LARGEST_FILE
          ? "The files in this pack are larger than 4 MB together. Make two packs of it."
          : `${quoted(name)} is larger than 1 MB, which no script is.`,
      );
    if (!bytes.ok) return failure(`${quoted(name)} ${bytes.error ?? ""}`);
    left -= bytes.value.length;
    const text = bytesAsText(bytes.value);
    if (text === null) return failure(`${quoted(name)} isn’t text. Save it as UTF-8 text, and pack it again.`);
    files.push({ name, text });
  }
  const leftOut = named.filter(({ name }) => packFileKind(name) === null).map(({ name }) => name);
  return success({ files, leftOut: leftOut.toSorted() });
}

/** The most characters of a name that are quoted. */
const QUOTED = 60;
const quoted = (name: string): string => `“${name.length > QUOTED ? `${name.slice(0, QUOTED)}…` : name}”`;

/** The longest path that every system can write. */
const LONGEST_NAME = 200;

function whyNoName(name: string): string | null {
  const leadsOut = /^\/|^[a-z]:|\\/i.test(name) || name.split("/").includes("..");
  if (leadsOut) return `${quoted(name)} leads out of the pack. Pack the files again, without their folders.`;
  // oxlint-disable-next-line no-control-regex -- no file has such a name
  if (name === "" || name.length > LONGEST_NAME || /[\u0000-\u001f\u007f]/.test(name))
    return "A file in this pack has a name that no file can have.";
  return null;
}

/** Some systems take small and capital letters for the same. */
function twice(entries: readonly ZipEntry[]): string | null {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.normalize("NFC").toLowerCase();
    if (seen.has(key)) return `${quoted(name)} is in this pack twice.`;
    seen.add(key);
  }
  return null;
}

/** What systems add to a zip file by themselves. */
const isHidden = (name: string): boolean => name.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");

/** Whoever packs a folder packs its name, too: where all scripts lie in one, the files are named from there on. */
function withoutFolder(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const scripts = entries.filter(({ name }) => /\.ink$/i.test(name));
  const [first] = scripts;
  const folder = first === undefined ? "" : first.name.slice(0, first.name.indexOf("/") + 1);
  if (folder === "" || !scripts.every(({ name }) => name.startsWith(folder))) return entries;
  return entries.map(({ name, unpack }) => ({
    name: name.startsWith(folder) ? name.slice(folder.length) : name,
    unpack,
  }));
}

const noScript = (known: readonly ZipEntry[]): string =>
  known.some(({ name }) => packFileKind(name) === "part")
    ? "The scripts in this pack lie in several folders. Put those that are played beside one another."
    : "There’s no script in this pack. Scripts are text files, and their names end with .ink.";
