/** Makes a pack of scripts that are written in the page: each gets a name of its own, and the pack can be opened again. */
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { packFileKind } from "./pack-file-kind.ts";
import { type PackFile, readPack } from "./read-pack.ts";
import { writePack } from "./write-pack.ts";

/**
 * The bytes of a pack of these scripts, with the house rules and looks that they share; or why there is none, as a
 * sentence. Of the same files the same bytes, in whatever order they come.
 */
export function packOfScripts(
  scripts: readonly PackFile[],
  shared: readonly PackFile[],
): Result<Uint8Array<ArrayBuffer>, string> {
  const stray = shared.find(({ name }) => !["house rules", "looks"].includes(packFileKind(name) ?? ""));
  if (stray !== undefined) throw new Error(`${stray.name} is nothing that the scripts of a pack share`);
  const files = [...withOwnNames(scripts), ...shared].map(({ name, text }) => ({
    name,
    text: text.replace(/^\uFEFF/, ""),
  }));
  const bytes = Uint8Array.from(writePack(files));
  // What can't be opened again would be found out by somebody else, later.
  const read = readPack(bytes);
  if (!read.ok) return read;
  const texts = new Map(read.value.files.map(({ name, text }) => [name, text]));
  const other = files.find(({ name, text }) => texts.get(name) !== text);
  if (other !== undefined)
    return failure(`“${other.name}” has signs in it that no text file can have. Type its odd letters anew.`);
  return success(bytes);
}

/** Two of the same name are told apart by a number; which is which doesn't hang on their order. */
function withOwnNames(scripts: readonly PackFile[]): readonly PackFile[] {
  const taken = new Set<string>();
  const sorted = scripts.toSorted((a, b) => compared(a.name, b.name) || compared(a.text, b.text));
  return sorted.map(({ name, text }) => {
    const plain = plainName(name);
    let own = plain;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = plain.replace(/\.ink$/, `-${number}.ink`);
    taken.add(own.toLowerCase());
    return { name: own, text };
  });
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name that every system can write, and that is a script's in a pack. */
function plainName(name: string): string {
  const stem = name
    .normalize("NFC")
    .replace(/\.ink$/i, "")
    // oxlint-disable-next-line no-control-regex -- no file has such a name
    .replaceAll(/[\u0000-\u001f\u007f/\\:*?"<>|]+/g, "-")
    .replaceAll(/^[.\s]+|[.\s]+$/g, "")
    .slice(0, 100);
  return `${stem === "" ? "script" : stem}.ink`;
}
