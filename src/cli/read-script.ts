/** Reads one script from wherever it lies, with what it includes, as the trainer's commands name it. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type ReadScenario, readScenario } from "#script/read-scenario.ts";
import { includesIn } from "#script/source.ts";
import { type Shared, castOf, storiesFolder } from "./shared.ts";

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
  const path = [resolve(from, typed), resolve(root, typed), ...named].find(isThere);
  if (path === undefined) return failure(`there is no file "${typed}"`);
  if (statSync(path).isDirectory()) return failure(`"${typed}" is a folder: name a script, FILE.ink`);
  if (!/\.ink$/i.test(path)) return failure(`"${typed}" isn’t a script: scripts are called FILE.ink`);
  return success(scriptAt(path, root));
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

/** What lies beside a script, and all that it includes, by the names that INCLUDE lines write. */
function includedBy(path: string, text: string): ReadonlyMap<string, string> {
  const folder = dirname(path);
  const found = new Map<string, string>();
  const read = (name: string): void => {
    const included = join(folder, name.replaceAll("\\", "/"));
    if (found.has(name) || !isThere(included) || statSync(included).isDirectory()) return;
    const words = readFileSync(included, "utf8");
    found.set(name, words);
    for (const more of includesIn(words)) read(more);
  };
  for (const name of includesIn(text)) read(name);
  for (const name of scriptsIn(folder)) if (name !== basename(path)) read(name);
  return found;
}

/** The ids of the scenarios of a folder. */
export const scenariosIn = (folder: string): string[] => scriptsIn(folder).map((name) => basename(name, ".ink"));

/** The plans of a folder. */
export const plansIn = (folder: string, root: string): readonly ScriptFile[] =>
  namesIn(folder, ".plan").map((name) => scriptAt(join(folder, name), root));

const scriptsIn = (folder: string): string[] => namesIn(folder, ".ink");

const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .toSorted();

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
