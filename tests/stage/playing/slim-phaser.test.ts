import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slim, UNREACHED } from "#cli/build/slim-phaser.ts";

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
