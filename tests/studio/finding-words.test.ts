/** What is said above the findings. */
import { describe, expect, it, test } from "vitest";
import type { LookedThrough, WalkedExtent } from "#authoring/look-through/looked-through.ts";
import { MOST_MISTAKES, type ScriptMistake } from "#authoring/script-mistake.ts";
import { moreWords, sentence, stateWords, walkWords } from "#studio/finding-words.ts";
import { type WalkShown, NOT_WALKED, findingsShown } from "#studio/walk-shown.ts";

const mistake = (more: Partial<ScriptMistake> = {}): ScriptMistake => ({
  code: "one-way-only",
  isError: false,
  file: "own.ink",
  line: 3,
  column: 0,
  length: 0,
  words: "OKAFOR: Well?",
  message: "only one reply is decent",
  fix: "make another one decent",
  ...more,
});
const ERROR = mistake({
  code: "unknown-tag",
  isError: true,
  line: 9,
  words: "OKAFOR: So. #moood: angry",
  message: "m",
});
const ALL: WalkedExtent = {
  isProved: true,
  isComplete: true,
  draws: false,
  states: 400,
  ways: 12_345,
  unreached: 0,
  plays: 0,
};

const walked = (extent: Partial<WalkedExtent> = {}, mistakes: readonly ScriptMistake[] = []): WalkShown => {
  const looked: LookedThrough = {
    kind: "walked",
    isSound: true,
    mistakes,
    meant: 0,
    extent: { ...ALL, ...extent },
    decisions: [],
    level: null,
    map: null,
    effects: [],
    ways: [],
  };
  return { phase: "walked", states: 400, looked };
};

describe("the state of a script", () => {
  it("is whether it can be played, and how much is to be done", () => {
    expect(stateWords("checking", [])).toBe("Looking …");
    expect(stateWords("checked", [])).toBe("It can be played.");
    expect(stateWords("checked", [mistake()])).toBe("It can be played; 1 thing is worth a look.");
    expect(stateWords("checked", [ERROR, ERROR, mistake()])).toBe(
      "2 things have to be put right; 1 thing is worth a look.",
    );
    const many = Array.from({ length: MOST_MISTAKES }, () => ERROR);
    expect(stateWords("checked", many)).toBe(`${MOST_MISTAKES} or more things have to be put right.`);
    expect(moreWords(1)).toBe("One more is shown once these are gone.");
    expect(moreWords(400)).toBe("400 more are shown once these are gone.");
    expect(stateWords("too long", [])).toContain("Your text is kept");
    expect(stateWords("failed", [])).toContain("Your text is kept");
  });

  it("tells what was proved from what was only not found", () => {
    expect(walkWords(walked(), [])).toBe("Every way through was walked, all 12,345: nothing is wrong.");
    expect(walkWords(walked(), [mistake()])).toBe("Every way through was walked, all 12,345: nothing else is wrong.");
    expect(walkWords(walked({ ways: 1 }), [])).toContain("walked, the only one:");
    expect(walkWords(walked({ ways: Infinity }), [])).toBe("Every way through was walked: nothing is wrong.");
    expect(walkWords(walked({ isProved: false, isComplete: false, plays: 1000 }), [])).toMatch(
      /^Nothing was found so far: 400 situations were looked at, and 1,000 plays were tried at random, and there are more\./,
    );
    expect(walkWords(walked({ isProved: false, draws: true }), [])).toContain("The story draws lots");
  });

  it("promises nothing of what was not looked for, while there are errors", () => {
    const { looked, ...shown } = walked({}, [ERROR]);
    if (looked?.kind !== "walked") throw new Error("it was walked");
    expect(walkWords({ ...shown, looked: { ...looked, isSound: false } }, [ERROR])).toBe(
      "The rest of what can be wrong is looked for once this is put right.",
    );
  });

  it("says how far it is, and when it can't be known", () => {
    expect(walkWords({ ...NOT_WALKED, phase: "walking", states: 12_000 }, [])).toBe(
      "Trying out every way: 12,000 situations so far …",
    );
    expect(walkWords({ ...NOT_WALKED, phase: "too long" }, [])).toContain("takes too long");
    expect(walkWords({ ...NOT_WALKED, phase: "failed" }, [])).toContain("tried again");
    expect(walkWords(NOT_WALKED, [])).toBe("");
  });
});

test("a message is a sentence, and sends nobody to a folder", () => {
  expect(sentence('no practice is called "x"')).toBe('No practice is called "x"');
  expect(sentence('did you mean "y"? All ids: stories/guidance.yaml')).toBe(
    'Did you mean "y"? To see them all, delete it and press Ctrl and Space.',
  );
});

const LINES = ["# title: T", "", "OKAFOR: Well?"];

test("errors are listed first, and what both looks find once", () => {
  expect(findingsShown([mistake(), ERROR], walked({}, [mistake()]), LINES)).toEqual([ERROR, mistake()]);
});

test("of what both looks found, the one with its way is listed", () => {
  const withWay = mistake({ way: { replies: ["Wait."], seed: 1, steps: [{ reply: 0, breathed: false }] } });
  expect(findingsShown([mistake()], walked({}, [withWay]), LINES)).toEqual([withWay]);
});

test("while somebody writes, what an earlier walk found stays where its line now is, and goes with it", () => {
  const before: WalkShown = { ...walked({}, [mistake()]), phase: "waiting" };
  expect(findingsShown([], before, ["", ...LINES]).map(({ line }) => line)).toEqual([4]);
  expect(findingsShown([], before, ["# title: T", "OKAFOR: Well then?"])).toEqual([]);
});
