import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inProject, OWN_STORIES, projectRoot, tool } from "../../../scripts/project.mjs";

/** A copy of the stories that tests play, in which one script was changed. */
function storiesWith(script: string, change: (text: string) => string): string {
  mkdirSync(inProject(".cache"), { recursive: true });
  const folder = mkdtempSync(inProject(".cache", "stories-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(inProject(OWN_STORIES), folder, { recursive: true });
  writeFileSync(join(folder, script), change(readFileSync(join(folder, script), "utf8")));
  return folder;
}

describe("a build with a mistake in a script", () => {
  it(
    "ends with what is wrong, where, and what to do, and with nothing of how the program found it",
    { timeout: 120_000 },
    () => {
      const folder = storiesWith("phone.ink", (text) => text.replace(/#use: [\w-]+/, "#use: apologice"));
      const [program = "", ...args] = tool("tsx");
      const { status, stdout, stderr } = spawnSync(
        program,
        [...args, "src/cli/build/bundle.ts", join(folder, "dist")],
        {
          cwd: projectRoot,
          encoding: "utf8",
          env: { ...process.env, COMPOSURE_STORIES: relative(projectRoot, folder) },
        },
      );
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toMatch(
        /^\S+\/phone\.ink:\d+ {2}no practice is called "apologice"\n {4}did you mean "apologise"\?/,
      );
      expect(stderr).not.toMatch(/^\s+at |Error|plugin/m);
    },
  );
});
