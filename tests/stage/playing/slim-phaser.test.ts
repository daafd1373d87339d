import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { createServer } from "vite";
import { describe, expect, it } from "vitest";
import { slim, slimPhaser, UNREACHED } from "#cli/build/slim-phaser.ts";
import { inProject } from "../../../scripts/project.mjs";

const sources = join(import.meta.dirname, "../../../node_modules/phaser/src");
const read = (path: string): string => readFileSync(join(sources, path), "utf8");

describe("the small Phaser", () => {
  it.each(UNREACHED)("leaves out %s, which Phaser still has", (path) => {
    expect(existsSync(join(sources, path))).toBe(true);
  });

  it("keeps of an index file only the names that are asked of it", () => {
    const index = slim("math/index.js", read("math/index.js"));
    expect(index.match(/require\('[^']+'\)/g)).toEqual([
      "require('./const')",
      "require('../utils/object/Extend')",
      "require('./random-data-generator/RandomDataGenerator')",
    ]);
  });

  it("decides the build flags and takes out what is then never run", () => {
    const game = slim("core/Game.js", read("core/Game.js"));
    expect(game).not.toContain("typeof FEATURE_SOUND");
    expect(game).not.toContain("require('../sound/SoundManagerCreator')");
  });

  it("stops the build when a new Phaser no longer says what is cut", () => {
    expect(() => slim("core/Game.js", "var Game = 1;")).toThrow("phaser/src/core/Game.js no longer says");
    expect(() => slim("math/index.js", "module.exports = {};")).toThrow("no longer lists RandomDataGenerator");
  });
});

const SourceMap = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ sources: v.array(v.string()), sourcesContent: v.array(v.nullable(v.string())) }),
);

/** What the development server bundles for whoever imports "phaser": file by file, with its text. */
async function servedPhaser(): Promise<ReadonlyMap<string, string>> {
  mkdirSync(inProject(".cache"), { recursive: true });
  const cacheDir = mkdtempSync(inProject(".cache/served-phaser-"));
  const server = await createServer({
    root: inProject("src/stage"),
    configFile: false,
    cacheDir,
    logLevel: "silent",
    plugins: [slimPhaser()],
    optimizeDeps: { entries: [] },
    server: { middlewareMode: true, ws: false },
  });
  try {
    const bundled = server.environments.client.depsOptimizer?.metadata.depInfoList.find(({ id }) => id === "phaser");
    if (bundled === undefined) throw new Error('the development server does not bundle "phaser"');
    await bundled.processing;
    const map = v.parse(SourceMap, readFileSync(`${bundled.file}.map`, "utf8"));
    return new Map(
      map.sources.map((source, at) => [resolve(bundled.file, "..", source), map.sourcesContent[at] ?? ""]),
    );
  } finally {
    await server.close();
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

describe("the development server", () => {
  it("serves the small Phaser, each of its files as the build has it, and nothing of the published one", async () => {
    const served = await servedPhaser();
    expect([...served.keys()].filter((file) => file.includes("phaser/dist"))).toEqual([]);
    const ofPhaser = [...served].filter(([file]) => file.startsWith(sources));
    expect(ofPhaser.map(([file]) => file)).toContain(join(sources, "core/Game.js"));
    const otherwise = ofPhaser.filter(([file, text]) => {
      const path = file.slice(sources.length + 1);
      return text !== slim(path, read(path));
    });
    expect(otherwise.map(([file]) => file)).toEqual([]);
  });
});
