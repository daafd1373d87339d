/** Builds the game into dist/, unless what lies there was already built from the same files. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { house, inHouse, runProgram, tool } from "./house.mjs";
import { precompress } from "./precompress.mjs";
import { Problem } from "./problem.mjs";
import { setUp } from "./setup.mjs";

/** All that a build is made of. */
const inputs = [
  "index.html",
  "vite.config.ts",
  "package-lock.json",
  "tsconfig.base.json",
  "src",
  "stories",
  "assets",
  "public",
];

/** Lies in dist and names what it was built from; a build by other means empties dist, and this with it. */
const stamp = inHouse("dist", ".built-from");

/**
 * @param {{ evenIfFresh?: boolean }} [options]
 * @returns {Promise<number>} an exit code
 */
export async function build({ evenIfFresh = false } = {}) {
  await setUp();
  const fingerprint = fingerprintOf(house, inputs);
  if (!evenIfFresh && builtFrom() === fingerprint) return 0;
  console.log("Building ...");
  const { code, output } = await runProgram([...tool("vite"), "build"], { quiet: true });
  if (code !== 0) throw new Problem("The game could not be built.", output.trim());
  if (!existsSync(inHouse("dist", "index.html")))
    throw new Problem("The build left no dist/index.html.", "vite.config.ts must build into dist/.");
  console.log(output.trim());
  await precompress(inHouse("dist"));
  writeFileSync(stamp, fingerprint);
  return 0;
}

/** @returns {string} the fingerprint of what dist was built from; empty when there is no whole build */
function builtFrom() {
  if (!existsSync(inHouse("dist", "index.html")) || !existsSync(stamp)) return "";
  return readFileSync(stamp, "utf8");
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
      const content = readFileSync(join(folder, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]} paths from the folder, with forward slashes, in the order of the alphabet
 */
function filesBelow(folder, name) {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  /** @type {import("node:fs").Dirent[]} */
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [name];
  }
  return entries
    .map((entry) => `${name}/${entry.name}`)
    .toSorted()
    .flatMap((below) => filesBelow(folder, below));
}
