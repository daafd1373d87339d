/** Stories that are checked side by side: the same is said of them as one by one, in the same order. */
import { describe, expect, it, vi } from "vitest";
import { UNPAINTED } from "#authoring/screen.ts";
import type { StoryAsked, StoryChecked } from "#cli/check-story.ts";
import { scriptAt } from "#cli/read-script.ts";
import { readShared } from "#cli/shared.ts";
import { oneByOne, sideBySide, threadsFor } from "#cli/side-by-side.ts";
import { join } from "node:path";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { ROOT } from "../root.ts";

const FOLDER = "tests/authoring/check";
const scripts = ["sound/knots.ink", "wrong/unknown-mood.ink", "wrong/guessable.ink"].map((name) =>
  scriptAt(join(ROOT, FOLDER, name), ROOT),
);
const screen = { paint: UNPAINTED, width: 100 };

describe("stories that are checked side by side", () => {
  it.each([true, false])("are told as one by one, in their order (as JSON: %s)", { timeout: 120_000 }, async (json) => {
    vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);
    const asked: StoryAsked = { strict: true, matrix: true, chances: true, numbers: true, json };
    const shared = readShared(ROOT);
    const { catalogue } = shared;
    if (catalogue === null) throw new Error("the tests' own guidance can be used");
    const together: StoryChecked[] = [];
    for await (const checked of sideBySide(scripts, asked, { root: ROOT, screen, threads: 2 })) together.push(checked);
    expect(together).toEqual([...oneByOne(scripts, asked, { root: ROOT, catalogue, shared, screen, clock: () => 0 })]);
  });
});

describe("the threads", () => {
  it("are one where the scripts are small, or are one, and else as many as there are cores, up to four", () => {
    const large = scriptAt(join(ROOT, OWN_STORIES, "forgotten-cheque.ink"), ROOT);
    expect(threadsFor(scripts, 8)).toBe(1);
    expect(threadsFor([large], 8)).toBe(1);
    expect(threadsFor([large, large], 1)).toBe(1);
    expect(threadsFor([large, large], 8)).toBe(2);
    expect(
      threadsFor(
        Array.from({ length: 9 }, () => large),
        8,
      ),
    ).toBe(4);
  });
});
