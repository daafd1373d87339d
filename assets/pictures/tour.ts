/** Builds the game with the tour: one small scenario in every setting, each with another customer. */
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "vite";

const HOUSE = join(import.meta.dirname, "../..");
const TOUR = join(HOUSE, "tests/stage/tour");

/** The files that a build needs, apart from the stories. */
const PARTS = ["src", "assets", "index.html", "package.json", "vite.config.ts", "tsconfig.json", "tsconfig.base.json"];

export interface BuiltTour {
  /** The folder of built files, for a server. */
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Builds a copy of the project whose stories are the tour's, with the shipped guidance and cast, and these shipped
 * scripts beside them. Rejects when a script is not sound.
 */
export async function buildTour(...shipped: readonly string[]): Promise<BuiltTour> {
  const copy = mkdtempSync(join(tmpdir(), "composure-tour-"));
  const remove = (): void => rmSync(copy, { recursive: true, force: true });
  const scripts = readdirSync(TOUR).filter((name) => name.endsWith(".ink"));
  const stories = [
    ...["guidance.yaml", "cast.yaml", ...shipped].map((name) => join(HOUSE, "stories", name)),
    ...scripts.map((name) => join(TOUR, name)),
  ];
  try {
    for (const part of PARTS) cpSync(join(HOUSE, part), join(copy, part), { recursive: true });
    for (const file of stories) cpSync(file, join(copy, "stories", basename(file)));
    symlinkSync(join(HOUSE, "node_modules"), join(copy, "node_modules"), "junction");
    await build({ root: copy, configFile: join(copy, "vite.config.ts"), logLevel: "error" });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: join(copy, "dist"), remove };
}
