import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { report, weigh, weightsBelow } from "../../scripts/size.mjs";
import { countPlaywright, countVitest, judgeRun, secondTries } from "../../scripts/count-tests.mjs";
import { folderOf } from "./fixture.ts";

describe("the count of tests", () => {
  const ended = (code: number, late = false) => ({ code, late, output: "" });

  it("adds up what vitest reports; a file that could not be loaded is a failure", () => {
    const vitest = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(countVitest(vitest)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it("adds up what Playwright reports, and names each test that passed only at its second try", () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      file: "turn.spec.ts",
      tests: statuses.map((status) => ({ status })),
    });
    const playwright = {
      stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 2 },
      suites: [
        {
          specs: [spec("waits", "flaky"), spec("stands", "expected")],
          suites: [{ specs: [spec("turns", "flaky"), spec("falls", "unexpected")] }],
        },
      ],
    };
    const count = countPlaywright(playwright);
    expect(count).toEqual({
      passed: 7,
      failed: 1,
      skipped: 2,
      secondTry: ["turn.spec.ts: waits", "turn.spec.ts: turns"],
    });
    expect(secondTries([countVitest(undefined), count])).toEqual([
      "passed at the second try: turn.spec.ts: waits",
      "passed at the second try: turn.spec.ts: turns",
    ]);
  });

  it("names none where all passed at once", () => {
    const count = countPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } });
    expect(count).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(secondTries([count])).toEqual([]);
  });

  it.each([
    ["ended badly without a failed test", { passed: 3, failed: 0, skipped: 0 }, ended(1), "ended with code 1"],
    ["ran no test", { passed: 0, failed: 0, skipped: 4 }, ended(0), "no test ran"],
    ["took too long", { passed: 3, failed: 0, skipped: 0 }, ended(1, true), "stopped: it took too long"],
    ["left no report", countVitest(undefined), ended(1), "ended with code 1"],
  ])("is never clean when a runner %s", (_, count, outcome, why) => {
    expect(judgeRun(count, outcome)).toEqual({ ...count, failed: 1, why });
  });

  it("is left as it is otherwise", () => {
    expect(judgeRun({ passed: 3, failed: 0, skipped: 0 }, ended(0))).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(judgeRun({ passed: 3, failed: 2, skipped: 0 }, ended(1)).failed).toBe(2);
  });
});

describe("the size budget", () => {
  const kinds = {
    words: { files: ["index.html", "assets/index-*.js"], limit: 2000, recorded: 1500 },
    stage: { files: ["assets/stage-*.js"], limit: 9000, recorded: 8000 },
  };
  const weights = new Map([
    ["index.html", 400],
    ["assets/index-a.js", 1800],
    ["assets/stage-b.js", 7000],
    ["assets/deep/index-c.js", 50],
  ]);

  it("says what is too heavy, by how much, what grew, and which files weigh what", () => {
    const lines = report(weigh(weights, kinds));
    expect(lines[0]).toBe("words: 2.2 KB of 2.0 KB gzip, grew by 700 B: 200 B too much");
    expect(lines.slice(1, 3).map((line) => line.trim())).toEqual(["1.8 KB  assets/index-a.js", "400 B  index.html"]);
    expect(lines[3]).toBe("stage: 7.0 KB of 9.0 KB gzip, shrank by 1.0 KB");
  });

  it("leaves no file unweighed", () => {
    expect(weigh(weights, kinds).strays).toEqual([{ file: "assets/deep/index-c.js", weight: 50 }]);
  });

  it("counts only the heaviest of what each scenario has one of", () => {
    const stories = new Map([
      ["assets/a-story-1.js", 20],
      ["assets/b-story-2.js", 30],
      ["assets/b-people-2.js", 5],
      ["index.html", 1],
    ]);
    const kind = {
      files: ["index.html"],
      heaviestOf: ["assets/*-story-*.js", "assets/*-people-*.js"],
      limit: 40,
      recorded: 36,
    };
    const { kinds: found, strays } = weigh(stories, { "one story": kind });
    expect(found.map(({ weight }) => weight)).toEqual([36]);
    expect(strays).toEqual([]);
  });

  it("weighs files as they travel, each of them once", () => {
    const script = "export const calm = 22;\n".repeat(100);
    const dist = folderOf({ "assets/a.js": script, "assets/a.js.br": "x", "assets/a.js.gz": "x", ".built-from": "x" });
    expect([...weightsBelow(dist)]).toEqual([["assets/a.js", gzipSync(script, { level: 9 }).length]]);
  });
});
