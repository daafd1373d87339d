import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inProject, isRecord, projectRoot } from "../../scripts/project.mjs";
import { folderOf } from "./fixture.ts";

/** The files that git tracks or would add in a folder. Throws if there are none, as in an unpacked archive. */
function filesOf(folder: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: folder,
    encoding: "utf8",
  });
  const known = status === 0 ? stdout.split("\n").filter((file) => existsSync(join(folder, file)) && file !== "") : [];
  if (known.length === 0) throw new Error(`git lists no files in ${folder}: test in a clone\n${stderr ?? ""}`);
  return known;
}

const files = filesOf(projectRoot);
const texts = files.filter((file) => /\.(ts|tsx|mjs|json|md|css|html|yaml|ink|plan)$/.test(file));

/** What stands in a record under a name, where that is a record itself; else an empty one. */
function recordAt(value: unknown, name: string): Record<string, unknown> {
  const inner = isRecord(value) ? value[name] : undefined;
  return isRecord(inner) ? inner : {};
}

describe("the files of the project", () => {
  it("are listed by git, and nothing passes for want of it", () => {
    expect(files).toContain("package.json");
    expect(() => filesOf(folderOf({ "package.json": "{}" }))).toThrow("git lists no files");
  });

  it("stand in folders that say what is in them", () => {
    expect(files.filter((file) => /(^|\/)(utils?|common|types|helpers?|misc|lib|shared)\//.test(file))).toEqual([]);
  });

  it("are never called index or utils: a newcomer finds a file by its word", () => {
    const names = /(^|\/)(index|utils?|common|types|helpers?|misc)\.(ts|tsx|mjs)$/;
    expect(files.filter((file) => names.test(file))).toEqual([]);
  });

  it("say in their first lines what they hold", () => {
    const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
    expect(sources.filter((file) => !/^\/[/*]/.test(readFileSync(inProject(file), "utf8")))).toEqual([]);
  });

  it("never reach a parent folder through their own, where the rules of who may import whom don't look", () => {
    const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
    expect(sources.filter((file) => /["']\.\/.*\.\.\//.test(readFileSync(inProject(file), "utf8")))).toEqual([]);
  });

  it("name no machine's own folders", () => {
    const machine = /(?:^|["'\s(`])\/(?:home|root|Users)\/\w/m;
    expect(texts.filter((file) => machine.test(readFileSync(inProject(file), "utf8")))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  it("knows the packages for every system, so that none is asked for one by one where no registry is", () => {
    const lock: unknown = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8"));
    const packages = recordAt(lock, "packages");
    const unknown = Object.entries(packages).flatMap(([path, one]) =>
      Object.keys(recordAt(one, "optionalDependencies"))
        .map((name) => `node_modules/${name}`)
        .filter((wanted) => packages[wanted] === undefined && packages[`${path}/${wanted}`] === undefined),
    );
    expect(unknown).toEqual([]);
  });

  it("names no download host, so that it installs from whichever registry a machine uses", () => {
    expect(readFileSync(inProject("package-lock.json"), "utf8")).not.toMatch(/"resolved"|https?:\/\/registry/);
  });
});
