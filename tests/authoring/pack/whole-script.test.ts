/** A script and the parts that it includes, as one text: it is the same scenario. */
import { expect, test } from "vitest";
import { wholeScript } from "#authoring/pack/whole-script.ts";
import { readScenario } from "#script/read-scenario.ts";
import { readStories } from "#cli/stories.ts";
import { scriptAround } from "../../script/a-script.ts";

const { catalogue, looks } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const { rulebook } = catalogue;
const voices = new Map(Object.values(looks).map(({ id, voice }) => [id, voice]));

function scenarioOf(text: string, includes: ReadonlyMap<string, string>) {
  const read = readScenario({ file: "mine.ink", text, includes, rulebook, looks: voices });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.scenario;
}

const PARTS = new Map([
  [
    "parts/door.ink",
    "OKAFOR: The door was shut.\r\nINCLUDE parts/bell.ink\r\n=== door ===\r\nOKAFOR: It’s shut again. #ending: partly #outcome: It stays shut.\r\n-> END\r\n",
  ],
  ["parts/bell.ink", "// It rings.\nOKAFOR: I rang the bell.\n=== bell ===\nOKAFOR: It’s broken.\n-> door\n"],
]);
const MAIN = scriptAround(`INCLUDE parts/door.ink
*   I'm sorry about this. #use: apologise
    OKAFOR: Are you?
    -> bell
*   [Say nothing. #use: hear-out]
    OKAFOR: I stood here.
    -> door`).text;

test("it is the same scenario as the one that includes its parts", () => {
  const whole = wholeScript(MAIN, PARTS);
  expect(whole).not.toContain("INCLUDE");
  expect(whole).toContain("// It rings.");
  const [apart, alone] = [scenarioOf(MAIN, PARTS), scenarioOf(whole, new Map())];
  expect(alone.story).toBe(apart.story);
  expect(alone.hash).toBe(apart.hash);
});

test("a script that includes nothing stays as it is, to the letter", () => {
  const text = "\uFEFF# title: Mine\r\nOKAFOR: Hello. // INCLUDE parts/door.ink\r\n";
  expect(wholeScript(text, PARTS)).toBe(text);
});

test("what can’t be found, or stands there already, is left for the check to say", () => {
  const text = "INCLUDE parts/bell.ink\nINCLUDE parts/bell.ink\nINCLUDE parts/nowhere.ink\n";
  expect(wholeScript(text, PARTS)).toBe(
    "// It rings.\nOKAFOR: I rang the bell.\nINCLUDE parts/bell.ink\nINCLUDE parts/nowhere.ink\n" +
      "=== bell ===\nOKAFOR: It’s broken.\n-> door\n",
  );
});

test("parts that include each other end", () => {
  const round = new Map([
    ["a.ink", "INCLUDE b.ink\n"],
    ["b.ink", "INCLUDE a.ink\n"],
  ]);
  expect(wholeScript("INCLUDE a.ink\n", round)).toBe("INCLUDE a.ink\n");
});
