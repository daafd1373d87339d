import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { plan } from "#cli/plan.ts";
import { check } from "#cli/check.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { folderOf } from "../house/fixture.ts";
import { scriptAround } from "../script/a-script.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ROOT } from "../root.ts";

vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);

const SHORT = `OKAFOR: Three days!
*   I'm sorry about this. #use: apologise
    OKAFOR: Are you?
*   I'm sorry about that, and it is not my fault. #slip: avoided
    OKAFOR: Whose is it?
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.`;

const folder = (): string => folderOf({ "mine.ink": scriptAround(SHORT).text });

function planned(from: string, ...args: string[]) {
  const said: string[] = [];
  const code = plan(args, { root: ROOT, from }, (lines) => void said.push(...lines));
  return { code, said: said.join("\n") };
}

describe("a play is written down as a plan", () => {
  it("with its replies, what the customer answers, and the ending", () => {
    const from = folder();
    expect(planned(from, "mine.ink", "1", "worst")).toMatchObject({ code: 0 });
    const text = readFileSync(join(from, "mine.worst.plan"), "utf8");
    expect(text.split("\n").slice(1)).toEqual([
      "> I'm sorry about that,",
      "OKAFOR: Whose is it?",
      "ending: resolved",
      "",
    ]);
  });

  it("that the check plays", async () => {
    const from = folder();
    planned(from, "mine.ink", "0", "best");
    const said: string[] = [];
    const output = {
      screen: { paint: UNPAINTED, width: 100 },
      say: (lines: readonly string[]) => void said.push(...lines),
    };
    await check(["mine.ink"], { root: ROOT, from }, output);
    expect(said.join("\n")).not.toContain("[plan-");
  });

  it("and never over another one, unless it is said so", () => {
    const from = folder();
    planned(from, "mine.ink", "0", "best");
    expect(planned(from, "mine.ink", "1", "best")).toMatchObject({ code: 2 });
    expect(planned(from, "mine.ink", "1", "best", "--again")).toMatchObject({ code: 0 });
    expect(readFileSync(join(from, "mine.best.plan"), "utf8")).toContain("Whose is it?");
  });
});

describe("what makes no plan is told in a sentence", () => {
  it.each([
    [["mine.ink", "0"], "end with a name for the plan"],
    [["mine.ink", "best"], "hasn’t ended yet"],
    [["mine.ink", "7", "best"], "at decision 1 there is no reply 7: those on offer there are numbered 0 to 2"],
    [["mine.ink", "0b", "best"], "no breaths"],
    [["yours.ink", "0", "best"], 'there is no file "yours.ink"'],
  ])("%j: %s", (args, sentence) => {
    const from = folder();
    const { code, said } = planned(from, ...args);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
    expect(existsSync(join(from, "mine.best.plan"))).toBe(false);
  });
});
