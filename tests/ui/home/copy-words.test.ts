import { describe, expect, test } from "vitest";
import type { CopyPlan } from "#records/export-file.ts";
import { isCopyDue, noteCopy } from "#records/copy.ts";
import { openStore } from "#records/store.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import { KEPT_PACK, KEPT_SCRIPT, WHOLE_DRAFT } from "../../records/a-script.ts";
import { copyWords } from "#ui/home/copy-words.ts";

const EMPTY: CopyPlan = {
  attempts: [],
  open: [],
  knownAttempts: 0,
  notes: [],
  knownNotes: 0,
  scripts: { added: [], known: 0, renamed: [], idHere: (scenario) => scenario },
  drafts: { added: [], known: 0 },
  packs: { added: [], known: 0, idHere: (pack) => pack },
  settings: null,
  settingsStay: false,
};
const head = {
  id: "1",
  scenario: "kettle",
  hash: "",
  seed: 1,
  steps: [],
  retry: null,
  way: "practice",
  began: 0,
} as const;
const attempt = { head: { ...head, steps: [] }, events: [] };

describe("before a copy is loaded", () => {
  test("what it adds is said", () => {
    expect(copyWords({ ...EMPTY, attempts: [attempt, attempt], settings: AS_IT_COMES })).toEqual({
      adds: true,
      sentences: ["It adds 2 conversations and your settings."],
    });
  });
  test("what stays as it is is said", () => {
    const plan = { ...EMPTY, attempts: [attempt], knownAttempts: 3, knownNotes: 1, settingsStay: true };
    expect(copyWords(plan).sentences).toEqual([
      "It adds 1 conversation.",
      "3 conversations and 1 note are here already and stay as they are.",
      "Your settings stay as they are.",
    ]);
  });
  test("scenarios of one's own are counted, and what gets another name is said", () => {
    const scripts = {
      ...EMPTY.scripts,
      added: [KEPT_SCRIPT, KEPT_SCRIPT],
      known: 1,
      renamed: [{ from: "Kettle.ink", to: "Kettle (2).ink" }],
    };
    expect(copyWords({ ...EMPTY, attempts: [attempt], scripts }).sentences).toEqual([
      "It adds 1 conversation and 2 scenarios of your own.",
      "1 scenario of your own is here already and stays as it is.",
      "You have another “Kettle.ink” here: the one in this copy becomes “Kettle (2).ink”.",
    ]);
  });
  test("what is being written in the studio is counted", () => {
    const drafts = { added: [WHOLE_DRAFT], known: 2 };
    expect(copyWords({ ...EMPTY, drafts }).sentences).toEqual([
      "It adds 1 script of the studio.",
      "2 scripts of the studio are here already and stay as they are.",
    ]);
  });
  test("people and house rules are counted", () => {
    const packs = { ...EMPTY.packs, added: [KEPT_PACK], known: 1 };
    expect(copyWords({ ...EMPTY, packs }).sentences).toEqual([
      "It adds 1 pack of people and rules.",
      "1 pack of people and rules is here already and stays as it is.",
    ]);
  });
  test("it is said where there is nothing to add", () => {
    expect(copyWords({ ...EMPTY, knownAttempts: 1 })).toEqual({
      adds: false,
      sentences: ["There’s nothing new in this copy.", "1 conversation is here already and stays as it is."],
    });
  });
});

test("a copy is due after ten finished attempts, and after each ten more", () => {
  const store = openStore(null);
  expect([0, 9, 10].map((finished) => isCopyDue(store, finished))).toEqual([false, false, true]);
  noteCopy(store, 12);
  expect([12, 21, 22].map((finished) => isCopyDue(store, finished))).toEqual([false, false, true]);
  // The browser has deleted some.
  expect(isCopyDue(store, 3)).toBe(false);
});
