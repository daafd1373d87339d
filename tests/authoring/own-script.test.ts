/** A script that somebody opens in the page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type CheckedScript, checkOwnScript } from "#authoring/own-script.ts";
import { readStories } from "#cli/stories.ts";

const stories = readStories(".", "tests/own-stories");
const { catalogue, looks, library } = stories;
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const { rulebook, handbook } = catalogue;
const CHEQUE = readFileSync("tests/own-stories/forgotten-cheque.ink", "utf8");

const checked = (text: string): CheckedScript =>
  checkOwnScript(
    { id: "own-cheque", file: "My cheque.ink", text, includes: new Map(), rulebook, handbook, looks, library },
    () => performance.now(),
  );

test("a sound one becomes the same scenario as in the build, under a name of its own", () => {
  const script = checked(CHEQUE);
  if (script.kind === "wrong") throw new Error(JSON.stringify(script.mistakes));
  const built = stories.scenarios.get("forgotten-cheque");
  expect(script.scenario.id).toBe("own-cheque");
  expect(script.scenario.hash).toBe(built?.hash);
  expect(script.card).toMatchObject({ id: "own-cheque", title: built?.title, decisions: built?.decisions });
  expect(Object.keys(script.cast.looks)).toContain(built?.customers[0].look);
  expect(script.prelude).not.toBeNull();
  expect(script.portrait).toMatch(/^<svg/);
  expect(script.trains.length).toBeGreaterThan(0);
  expect(script.skills.length).toBeGreaterThan(0);
});

test("the mistakes of one come with their lines", () => {
  const line = CHEQUE.split("\n").findIndex((one) => one.includes("#use:"));
  const words = CHEQUE.split("\n")[line] ?? "";
  const script = checked(CHEQUE.replace(words, words.replace("#use:", "#uze:")));
  expect(script.kind).toBe("wrong");
  expect(script.mistakes).toContainEqual(
    expect.objectContaining({
      isError: true,
      file: "My cheque.ink",
      line: line + 1,
      words: words.replace("#use:", "#uze:").trim(),
    }),
  );
});

test("a fault that shows only in play is found", () => {
  const script = checked(readFileSync("tests/authoring/check/wrong/story-fails.ink", "utf8"));
  expect(script.kind).toBe("wrong");
  expect(script.mistakes[0]?.line).toBeGreaterThan(0);
});

test("whatever text it is, it is refused with mistakes and nothing is thrown", () => {
  for (const text of ["", "\uFEFF", "Hello", "{".repeat(2000), "INCLUDE other.ink", CHEQUE.slice(0, 900)])
    expect(checked(text)).toMatchObject({ kind: "wrong", mistakes: expect.arrayContaining([]) as unknown });
});
