import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { UNPAINTED } from "#authoring/screen.ts";
import { check } from "#cli/check.ts";
import { exportPackage } from "#cli/export.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { TEMPLATE } from "../authoring/package/to-pack.ts";
import { folderOf } from "../house/fixture.ts";
import { ROOT } from "../root.ts";
import { scriptAround } from "../script/a-script.ts";

vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);

const SHORT = `OKAFOR: Three days!
*   I'm sorry about this. #use: apologise
    OKAFOR: Are you?
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.`;
const BROKEN = scriptAround(SHORT.replace("apologise", "apologice")).text;

async function exported(from: string, ...args: string[]) {
  const said: string[] = [];
  const output = {
    screen: { paint: UNPAINTED, width: 100 },
    say: (lines: readonly string[]) => void said.push(...lines),
  };
  const context = { root: ROOT, from };
  const code = await exportPackage(args, context, { template: TEMPLATE, today: "2026-11-27" }, output);
  return { code, said };
}

describe("an export", () => {
  it("writes one file into the folder that is named, and says its path and size last", async () => {
    const from = folderOf({ "mine.ink": scriptAround(SHORT).text });
    const { code, said } = await exported(from, "mine.ink", "--out", "class/monday");
    expect(code).toBe(0);
    const path = join(from, "class", "monday", "mine.html");
    expect(said.at(-1)).toMatch(/mine\.html {2}\d\.\d\d MB$/);
    expect(said.at(-1)).toContain(path);
    expect(readFileSync(path, "utf8")).toContain("of 2026-11-27");
  });

  it("gives the same bytes twice, and says the day that it is told", async () => {
    const from = folderOf({ "mine.ink": scriptAround(SHORT).text });
    const bytes = async (out: string): Promise<string> => {
      const { code, said } = await exported(from, "mine.ink", "--out", out, "--date", "2027-02-01");
      expect(code).toBe(0);
      expect(said[0]).toContain("2027-02-01");
      return readFileSync(join(from, out, "mine.html"), "utf8");
    };
    expect(await bytes("one")).toBe(await bytes("two"));
  });

  it("refuses a script with a mistake, says what the check says, and writes nothing", async () => {
    const from = folderOf({ "mine.ink": BROKEN });
    const checked: string[] = [];
    await check(
      ["mine.ink"],
      { root: ROOT, from },
      { screen: { paint: UNPAINTED, width: 100 }, say: (lines) => checked.push(...lines) },
    );
    const { code, said } = await exported(from, "mine.ink", "--out", "out");
    expect(code).toBe(1);
    expect(said.slice(0, -1).filter((line) => !/ ms|\d s/.test(line))).toEqual(
      checked.filter((line) => !/ ms|\d s/.test(line)),
    );
    expect(said.join("\n")).toContain("did you mean");
    expect(said.at(-1)).toBe("Nothing was exported.");
    expect(existsSync(join(from, "out"))).toBe(false);
  });

  it("says what is missing of a command, and how it is typed", async () => {
    const from = folderOf({ "mine.ink": scriptAround(SHORT).text, "b/mine.ink": scriptAround(SHORT).text });
    const wrong: readonly (readonly [string[], RegExp])[] = [
      [[], /name the scripts to export/],
      [["nobody.ink"], /there is no file "nobody.ink"/],
      [["mine.ink", "--date", "tomorrow"], /"tomorrow" isn’t a day/],
      [["mine.ink", "b/mine.ink"], /have the same name/],
      [["mine.ink", "--fast"], /--fast/],
    ];
    for (const [args, why] of wrong) {
      const { code, said } = await exported(from, ...args);
      expect(code).toBe(2);
      expect(said[0]).toMatch(why);
      expect(said[1]).toContain("npm run export -- FILE.ink");
    }
    expect(readdirSync(from).toSorted()).toEqual(["b", "mine.ink"]);
  });
});
