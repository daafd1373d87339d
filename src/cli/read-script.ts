/** Reads one script from wherever it lies, with what it includes, as the trainer's commands name it. */
import { readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { nearest } from "#diagnostics/did-you-mean.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type ReadScenario, readScenario } from "#script/read-scenario.ts";
import { includesIn } from "#script/source.ts";
import { type Shared, castOf, storiesFolder } from "./shared.ts";
import { entriesOf, fileIn, listStories, lookedAt, whyNoScript } from "./stories-folder.ts";

/** A script, or a plan, that is there to be read. */
export interface ScriptFile {
  readonly path: string;
  /** As messages name it: from the project's folder, where it lies in there; else its whole path. */
  readonly file: string;
}

/** Where a command looks for things. */
export interface Context {
  /** The project's folder. */
  readonly root: string;
  /** The folder in which the command was typed. */
  readonly from: string;
}

/**
 * The script that somebody typed: a path from where they are or from the project's folder, or the name of a shipped
 * story. Fails with a sentence.
 */
export function findScript(typed: string, { root, from }: Context): Result<ScriptFile, string> {
  const named = /^[a-z0-9-]+$/.test(typed) ? [join(root, storiesFolder(), `${typed}.ink`)] : [];
  const path = [resolve(from, typed), resolve(root, typed), ...named].find((one) => lookedAt(one) !== null);
  if (path === undefined) return failure(`there is no file "${typed}"${near(typed, { root, from })}`);
  const why = whyNoScript(path);
  if (why !== null) return failure(`"${typed}" ${why}: name a script, FILE.ink`);
  if (!/\.ink$/i.test(path)) return failure(`"${typed}" isn’t a script: scripts are called FILE.ink`);
  return success(scriptAt(path, root));
}

/** The script that was meant by a name that none has: one beside it, or a shipped story. */
function near(typed: string, { root, from }: Context): string {
  const name = basename(typed).replace(/(\.ink)?$/i, ".ink");
  const folders = [dirname(resolve(from, typed)), dirname(resolve(root, typed)), join(root, storiesFolder())];
  const there = folders.flatMap((folder) => scriptsIn(folder).map((one) => scriptAt(join(folder, one), root)));
  const names = there.map(({ path }) => basename(path));
  const meant = names.includes(name) ? name : nearest(name, names);
  const found = there.find(({ path }) => basename(path) === meant);
  return found === undefined ? "" : `. Did you mean ${found.file}?`;
}

/** Every scenario of a stories folder. */
export const shippedScripts = (root: string, folder = storiesFolder()): readonly ScriptFile[] =>
  scriptsIn(join(root, folder)).map((name) => scriptAt(join(root, folder, name), root));

export function scriptAt(path: string, root: string): ScriptFile {
  const inside = relative(root, path);
  const outside = inside.startsWith("..") || isAbsolute(inside);
  return { path, file: (outside ? path : inside).replaceAll(sep, "/") };
}

/** Reads and checks a script by the project's guidance and cast. */
export function readScript(
  { path, file }: ScriptFile,
  { rulebook }: Pick<Catalogue, "rulebook">,
  shared: Pick<Shared, "looks">,
): Result<ReadScenario> {
  const text = readFileSync(path, "utf8");
  return readScenario({ file, text, includes: includedBy(path, text), rulebook, looks: castOf(shared) });
}

/** All that a script includes, by path from its folder, and the names of what else lies beside it. */
export function includedBy(path: string, text: string): ReadonlyMap<string, string> {
  const folder = dirname(path);
  const found = new Map<string, string>();
  const read = (name: string): void => {
    const included = found.has(name) || !name.endsWith(".ink") ? null : fileIn(folder, name);
    if (included === null) return;
    const words = readFileSync(included, "utf8");
    found.set(name, words);
    for (const more of includesIn(words)) read(more);
  };
  for (const name of includesIn(text)) read(name);
  for (const name of listStories(folder, "", 1).inkFiles) if (!found.has(name)) found.set(name, "");
  return found;
}

/** The ids of the scenarios of a folder. */
export const scenariosIn = (folder: string): string[] => scriptsIn(folder).map((name) => basename(name, ".ink"));

/** The plans of a folder. */
export const plansIn = (folder: string, root: string): readonly ScriptFile[] =>
  namesIn(folder, ".plan").map((name) => scriptAt(join(folder, name), root));

const scriptsIn = (folder: string): string[] => namesIn(folder, ".ink");

const namesIn = (folder: string, extension: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .filter(({ name }) => whyNoScript(join(folder, name)) === null)
    .map(({ name }) => name);
