/** Builds the game into its folder, unless what lies there was already built from the same files. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject, projectRoot, runProgram, storiesFolder, tool } from "./project.mjs";
import { precompress } from "./precompress.mjs";
import { UserError } from "./user-error.mjs";
import { setUp } from "./setup.mjs";

/** All that a build is made of, beside its stories. */
const inputs = ["index.html", "vite.config.ts", "package-lock.json", "tsconfig.base.json", "src", "assets", "public"];

/**
 * Where the game is built into: dist/ with the stories that are shipped, and a folder of the cache with others.
 * @param {string} stories the folder of its stories, from the project's folder
 */
export const distOf = (stories = storiesFolder()) =>
  stories === "stories" ? inProject("dist") : inProject(".cache", "dist", stories);

/** Bytes from which a file is known by its size alone: nothing that a game is built from is that large. */
const NO_SOURCE = 50_000_000;

/**
 * Lies in a build and names what it was built from; a build by other means empties the folder, and this with it.
 * @param {string} dist
 */
const stampIn = (dist) => join(dist, ".built-from");

/**
 * @param {{ evenIfFresh?: boolean, stories?: string }} [options]
 * @returns {Promise<number>} an exit code
 */
export async function build({ evenIfFresh = false, stories = storiesFolder() } = {}) {
  await setUp();
  const dist = distOf(stories);
  const fingerprint = fingerprintOf(projectRoot, [...inputs, stories]);
  if (!evenIfFresh && builtFrom(dist) === fingerprint) return 0;
  console.log("Building ...");
  const { code, output } = await runProgram([...tool("tsx"), inProject("src", "cli", "build", "bundle.ts"), dist], {
    quiet: true,
    env: { COMPOSURE_STORIES: stories, NODE_ENV: "production" },
  });
  if (code !== 0) throw new UserError("The game could not be built.", output.trim());
  if (!existsSync(join(dist, "index.html")))
    throw new UserError(
      `The build left no index.html in ${dist}.`,
      "vite.config.ts must build into the folder it is told.",
    );
  if (output.trim() !== "") console.log(output.trim());
  await precompress(dist);
  writeFileSync(stampIn(dist), fingerprint);
  return 0;
}

/**
 * @param {string} dist
 * @returns {string} the fingerprint of what it was built from; empty when there is no whole build
 */
function builtFrom(dist) {
  if (!existsSync(join(dist, "index.html")) || !existsSync(stampIn(dist))) return "";
  return readFileSync(stampIn(dist), "utf8");
}

/**
 * Changes whenever one of the files changes, comes or goes. Dates don't count: a fresh checkout has new ones.
 * @param {string} folder
 * @param {readonly string[]} names of files and folders in it; what isn't there is passed over
 * @returns {string}
 */
export function fingerprintOf(folder, names) {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const file of filesBelow(folder, name)) {
      const { size } = statSync(join(folder, file));
      hash.update(`${file}\0${size}\0`);
      if (size < NO_SOURCE) hash.update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest("hex");
}

/**
 * Ordinary files alone: what else lies there, such as a pipe, might never be read to its end.
 * @param {string} folder
 * @param {string} name of a file or a folder in it
 * @returns {string[]} paths from the folder, with forward slashes, in the order of the alphabet
 */
function filesBelow(folder, name) {
  const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (found?.isFile()) return [name];
  if (!found?.isDirectory()) return [];
  return readdirSync(join(folder, name))
    .map((entry) => `${name}/${entry}`)
    .toSorted()
    .flatMap((below) => filesBelow(folder, below));
}
