/** The form of house rules: its answers, and how they stand in the file. */
import { expect, test } from "vitest";
import { begunEntryIn } from "#studio/begun-entry.ts";
import { answersFrom, citationIn, citationOf, fieldsChanged } from "#studio/house-fields.ts";
import { mistakeWords, pointsWords, usualWords } from "#studio/house-words.ts";

const FIELDS = {
  skill: "resolve",
  title: "Try it here",
  advice: "Try it at the desk\nbefore it goes home.\n",
  why: "They see it.",
  example: "Let’s fill it.",
  sources: ["Hill 12", "B6"],
  calm: 4,
  trust: 9,
};

test("what the file says stands in the form, and nothing where it says nothing", () => {
  expect(answersFrom("practices", FIELDS)).toEqual({
    skill: "resolve",
    title: "Try it here",
    advice: "Try it at the desk before it goes home.",
    why: "They see it.",
    example: "Let’s fill it.",
    plan: "",
    sources: ["Hill 12", "B6"],
    evidence: [],
    calm: "4",
    trust: "9",
  });
});

test("only what was changed is written, numbers as numbers, in whatever way people write them", () => {
  const before = answersFrom("practices", FIELDS);
  expect(fieldsChanged("practices", before, before)).toEqual({});
  expect(fieldsChanged("practices", { ...before, calm: " +7 ", title: "Try  it\nnow " }, before)).toEqual({
    calm: 7,
    title: "Try it now",
  });
  expect(fieldsChanged("pitfalls", { ...before, calm: "−6", trust: "4 or so" }, before)).toMatchObject({
    calm: -6,
    trust: "4 or so",
  });
});

test("what is left empty is left out where it may be, and missing where it may not", () => {
  const before = answersFrom("practices", { ...FIELDS, plan: "I fill it", evidence: ["min-2020"] });
  expect(fieldsChanged("practices", { ...before, plan: " ", evidence: [], why: "", calm: "" }, before)).toEqual({
    plan: undefined,
    evidence: undefined,
    why: null,
    calm: null,
  });
});

test.each([
  ["B6", "B", "6"],
  ["Hill 12", "Hill", "12"],
  ["H 4.2", "H", "4.2"],
  ["E Listen first", "E", "Listen first"],
  ["Acme on names ", "Acme", "on names "],
  ["House", "House", ""],
])("“%s” is a source, and a place in it", (written, source, place) => {
  expect(citationIn(written)).toEqual({ source, place });
  expect(citationIn(citationOf({ source, place }))).toEqual({ source, place });
});

test("an entry that was begun is gone on with; what is none any more isn't", () => {
  const begun = {
    kind: "practices",
    id: null,
    answers: answersFrom("practices", FIELDS),
    speaksTo: [],
    standard: null,
  };
  expect(begunEntryIn({ entry: begun })).toEqual(begun);
  for (const kept of [
    null,
    3,
    {},
    { look: {} },
    { entry: { ...begun, kind: "songs" } },
    { entry: { ...begun, answers: {} } },
  ])
    expect(begunEntryIn(kept)).toBeNull();
});

test("what is wrong is said in plain words, and in those of the file's reader where there are none", () => {
  const mistake = {
    isError: true,
    file: "",
    line: 1,
    column: 1,
    length: 1,
    words: "",
    message: "it’s off",
    fix: "mend it.",
  };
  expect(mistakeWords({ ...mistake, code: "yaml-nothing-written" })).toBe("Something has to stand here.");
  expect(mistakeWords({ ...mistake, code: "never-heard-of" })).toBe("It’s off: mend it.");
});

test("amounts are said with their sign, and what is usual from the least to the most", () => {
  expect([4, 0, -6, "x"].map(pointsWords)).toEqual(["+4", "0", "−6", "?"]);
  expect(usualWords([-14, -5, -9])).toBe("The standard in this skill: −5 to −14.");
  expect(usualWords([3, 3])).toBe("The standard in this skill: +3.");
  expect(usualWords([])).toBe("");
});
