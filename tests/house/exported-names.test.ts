import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject, projectRoot } from "../../scripts/project.mjs";

/** Names that stand twice or more, and are meant to: why. */
const MEANT: Readonly<Record<string, string>> = {};

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "src"], {
  cwd: projectRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type|enum) ([\w$]+)/gm;

/** The files that export each name. */
const exporters = new Map<string, string[]>();
for (const file of files)
  for (const [, name = ""] of readFileSync(inProject(file), "utf8").matchAll(EXPORTED))
    if (!exporters.get(name)?.includes(file)) exporters.set(name, [...(exporters.get(name) ?? []), file]);

describe("an exported name", () => {
  it("stands once in the program, so that it means one thing", () => {
    expect(exporters.size).toBeGreaterThan(500);
    const twice = [...exporters].filter(([name, places]) => places.length > 1 && MEANT[name] === undefined);
    expect(Object.fromEntries(twice)).toEqual({});
  });

  it("is listed as meant only while it stands twice", () => {
    expect(Object.keys(MEANT).filter((name) => (exporters.get(name) ?? []).length < 2)).toEqual([]);
  });
});
