/**
 * Every diagnostic of the check has a small wrong story in `wrong/`, with the report that it has to get beside it.
 * After a change that is meant, the reports are written anew by `npx vitest run tests/authoring/check -u`: read them.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { MEANING_DIAGNOSTICS } from "#diagnostics/meaning-diagnostics.ts";
import { PATH_DIAGNOSTICS } from "#diagnostics/path-diagnostics.ts";
import { SCRIPT_DIAGNOSTICS } from "#diagnostics/script-diagnostics.ts";
import { STORY_DIAGNOSTICS } from "#diagnostics/story-diagnostics.ts";
import { folderOf } from "../../house/fixture.ts";
import { findingsIn, reportOn } from "./checking.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the check tells otherwise: `way-without-ending` and `nothing-to-choose`, and `endless-loop`. */
const TOLD_OTHERWISE = ["story-stops-short", "story-goes-round"];

/** Too large to lie here; its example is built when it is needed. */
const BUILT = "script-too-large";

const codes = [
  ...Object.keys(SCRIPT_DIAGNOSTICS),
  ...Object.keys(STORY_DIAGNOSTICS).filter((code) => !TOLD_OTHERWISE.includes(code)),
  ...Object.keys(PATH_DIAGNOSTICS),
  ...Object.keys(MEANING_DIAGNOSTICS),
].filter((code) => code !== BUILT);

/** Where the file's name is what is wrong, the story lies in a folder of that name. */
const storyOf = (code: string): string =>
  code === "script-name-refused" ? `wrong/${code}/My Kettle.ink` : `wrong/${code}.ink`;

/** What some stories have to be checked under, so that they show what is wrong with them in no time. */
const CONDITIONS: Readonly<Record<string, Parameters<typeof findingsIn>[1]>> = {
  "walk-incomplete": { limits: { states: 200 }, plays: 0 },
  // Three seconds go by whenever somebody looks.
  "story-too-slow": { clock: racing() },
};

function racing(): () => number {
  let now = 0;
  return () => (now += 3000);
}

/** What was found is asked for by several tests. */
const found = new Map<string, readonly Diagnostic[]>();
function findingsOf(code: string): readonly Diagnostic[] {
  const findings = found.get(code) ?? findingsIn(storyOf(code), CONDITIONS[code]);
  found.set(code, findings);
  return findings;
}

/** Mistakes that can't be made without another one. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  "header-unknown": ["header-missing"],
  "comment-not-closed": ["no-ending", "loose-end"],
};

describe("every diagnostic has a wrong story, which is told exactly so:", () => {
  it.each(codes)("%s", async (code) => {
    const story = storyOf(code);
    const report = `wrong/${code}.txt`;
    expect(existsSync(here(story)), `${story} is missing`).toBe(true);
    expect(existsSync(here(report)), `${report} is missing`).toBe(true);
    const codesFound = new Set(findingsOf(code).map((diagnostic) => diagnostic.code));
    expect(codesFound).toContain(code);
    expect([...codesFound].filter((other) => other !== code && !(ALONG[code] ?? []).includes(other))).toEqual([]);
    await expect(reportOn(story, findingsOf(code))).toMatchFileSnapshot(here(report));
  });

  it(BUILT, () => {
    const folder = folderOf({ "large.ink": SCRIPT_DIAGNOSTICS[BUILT].example.source });
    expect(findingsIn(join(folder, "large.ink")).map(({ code }) => code)).toEqual([BUILT]);
  });
});

describe("every finding", () => {
  it.each(codes)("%s says why it matters and what to do, and leaves no blank open", (code) => {
    for (const { message, why = "", fix } of findingsOf(code)) {
      expect(why).not.toBe("");
      expect(`${message}\n${why}\n${fix}`.replace(/\{true:.*/g, "")).not.toMatch(/\{[a-z]\w*\}/);
    }
  });
});
