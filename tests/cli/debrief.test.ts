import { mkdtempSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Answer, debriefCommand } from "#cli/debrief.ts";
import { VERSION } from "#debrief/export-json.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import { scriptAround } from "../script/a-script.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ROOT } from "../root.ts";
import { oneWay, withItsRoads } from "../debrief/small-plays.ts";

/** A script of one's own, in a folder of one's own. */
function scriptOnDisk(story: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "debrief-")), "example.ink");
  writeFileSync(file, scriptAround(story).text);
  return file;
}

const SHORT = scriptOnDisk(`OKAFOR: Three days!
*   I'm sorry. #use: apologise
    OKAFOR: Are you?
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.`);

vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);

const debrief = (...args: readonly string[]): Answer => debriefCommand(args, { root: ROOT, from: ROOT });

describe("npm run debrief", () => {
  it("prints the debrief of a play, the roads not taken with it", () => {
    const { code, out } = debrief(SHORT, "0");
    expect(code).toBe(0);
    expect(out).toContain(
      "“I'm sorry.” Calm 22 (−8), trust 27 (−3). Chance of a good end 100%. Slip: Said sorry too soon.",
    );
    expect(out).toContain(
      "At decision 1 you said “I'm sorry.” Slip: Said sorry too soon. You could have said “Say nothing.”",
    );
    expect(out).toContain("\nTURNING POINTS\n");
  });

  it("prints the same that the page copies as text", () => {
    const play = oneWay(["#use: hear-out", "#slip: vague"]);
    const file = scriptOnDisk(
      "OKAFOR: Well?\n*   [Say 0. #use: hear-out]\n    OKAFOR: Hm.\n-   OKAFOR: And?\n*   [Say 1. #slip: vague]\n    OKAFOR: Hm.\n-   OKAFOR: And?\n*   [Go on. #plain]\n    OKAFOR: Hm.",
    );
    expect(debrief(file, "0", "0", "0").out).toBe(debriefAsText(withItsRoads(play)));
  });

  it("heeds a breath: 1b", () => {
    expect(debrief(SHORT, "1b").out).toContain("YOU (after a breath): Say nothing.");
    expect(debrief(SHORT, "1").out).toContain("YOU: Say nothing.");
  });

  it("writes JSON and CSV as the page saves them", () => {
    expect(JSON.parse(debrief(SHORT, "1", "--json").out)).toMatchObject({
      format: "composure-debrief",
      version: VERSION,
    });
    expect(debrief("--csv", SHORT, "1").out).toMatch(/^\uFEFFscenario,name,.*\r\n.*Say nothing\./);
  });

  it.each([
    [[], "which script?"],
    [["no-such.ink", "0"], 'there is no file "no-such.ink"'],
    [[SHORT, "zwei"], '"zwei" is no reply'],
    [[SHORT, "7"], "there is no reply 7, number 1 of those you gave: the replies there are numbered 0 to 1"],
    [[SHORT, "0", "0"], "the conversation is over before reply 0, number 2 of those you gave"],
    [[SHORT], "the conversation isn't over after these 0 replies"],
    [[SHORT, "0", "--json", "--csv"], "--json or --csv, not both"],
    [[SHORT, "0", "--seed", "x"], '"x" isn’t a seed'],
    [[SHORT, "0", "--fast"], "--fast"],
  ])("refuses wrong usage with a sentence: %j", (args, words) => {
    const { code, out, wrong } = debrief(...args);
    expect(wrong).toContain(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("says how to go on where the conversation isn't over", () => {
    expect(debrief("forgotten-cheque", "0b", "1").wrong).toMatch(
      /isn't over after these 2 replies: .*\n {4}go on with: npm run play -- tests\/own-stories\/forgotten-cheque\.ink 0b 1$/,
    );
  });

  it("names what is wrong with a script that isn't sound", () => {
    const { code, wrong } = debrief(scriptOnDisk("OKAFOR: Well?\n*   [Go. #use: hearout]\n    OKAFOR: Hm."), "0");
    expect(code).toBe(1);
    expect(wrong).toContain('"hearout"');
  });

  it("is what npm calls", () => {
    const ran = spawnSync(process.execPath, ["scripts/run.mjs", "debrief", SHORT, "1"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(ran.stdout).toContain("Debrief: The forgotten cheque");
    expect(ran.status).toBe(0);
  });
});
