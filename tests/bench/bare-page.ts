/**
 * Builds the page that the game is compared with: the same compiled story, ink's engine as npm has it, and little else.
 */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { format } from "#diagnostics/diagnostic.ts";
import { readStories } from "#cli/stories.ts";
import { OWN_STORIES, projectRoot, inProject } from "../../scripts/project.mjs";
import { precompress } from "../../scripts/precompress.mjs";
import { UserError } from "../../scripts/user-error.mjs";

/** Returns the folder of the build, compressed like the game's. */
export async function buildBarePage(scenario: string): Promise<string> {
  const { scenarios, diagnostics } = readStories(projectRoot, OWN_STORIES);
  const story = scenarios.get(scenario)?.story;
  if (story === undefined)
    throw new UserError(`There is no sound scenario called "${scenario}".`, diagnostics.map(format).join("\n\n"));
  const outDir = inProject(".cache", "bench", "bare");
  await build({
    root: fileURLToPath(new URL("./bare", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    base: "./",
    define: { STORY: JSON.stringify(story) },
    build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
  });
  await precompress(outDir);
  return outDir;
}
