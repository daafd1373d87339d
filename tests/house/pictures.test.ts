/** The pictures that `npm run pictures` wrote, and the README and the studio's guide that show them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "#scenario/words.ts";
import { inProject } from "../../scripts/project.mjs";

const shownIn = (page: string, folder: string): readonly string[] =>
  [...readFileSync(inProject(page), "utf8").matchAll(/\]\(([\w./-]+)\)/g)]
    .map(([, file = ""]) => file)
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length));
const named = [...shownIn("README.md", "docs/pictures/"), ...shownIn("docs/studio.md", "pictures/")];
const kept = readdirSync(inProject("docs/pictures"));

describe("the pictures", () => {
  it.each([...SETTINGS, "moods", "encounter", "encounter-phone", "encounter-large"])("show %s", (name) => {
    expect(named).toContain(`${name}.webp`);
  });

  it("are all there, and none lies there that nobody is shown", () => {
    expect(named.toSorted()).toEqual(kept.toSorted());
  });

  it.each(kept)("weigh no more than 100 kB each: %s", (file) => {
    expect(statSync(inProject("docs/pictures", file)).size).toBeLessThanOrEqual(100_000);
  });
});
