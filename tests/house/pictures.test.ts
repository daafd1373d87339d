/** The pictures that `npm run pictures` wrote, and the README that shows them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "#scenario/words.ts";
import { inProject } from "../../scripts/project.mjs";

const readme = readFileSync(inProject("README.md"), "utf8");
const named = [...readme.matchAll(/\]\(docs\/pictures\/([^)]+)\)/g)].map(([, file = ""]) => file);
const kept = readdirSync(inProject("docs/pictures"));

describe("the README's pictures", () => {
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
