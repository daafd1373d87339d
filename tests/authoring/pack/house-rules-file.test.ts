/** House rules by a form: what is written into their file, and where each mistake belongs. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import {
  houseEntriesIn,
  mistakesByField,
  withHouseEntries,
  withoutHouseEntry,
} from "#authoring/pack/house-rules-file.ts";
import { openPack } from "#authoring/pack/open-pack.ts";
import type { PackFile } from "#authoring/pack/read-pack.ts";
import { HOUSE_RULES } from "./a-pack.ts";

const library = readArtLibrary(".");
const guidance = [{ name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") }];

function mistakesIn(files: readonly PackFile[]) {
  const opened = openPack({ pack: files, guidance, library });
  if (opened.kind === "refused") throw new Error(opened.why);
  return opened.mistakes;
}

const PRACTICE = {
  skill: "resolve",
  title: "Try it here: at the desk",
  advice: "Try a replacement at the desk before it goes home.",
  why: "Somebody who was let down twice believes what they see.",
  example: "Let's fill it now, and watch it together.",
  plan: undefined,
  sources: ["House 1"],
  evidence: undefined,
  calm: 4,
  trust: 9,
};
const SOURCE = { kind: "sources", id: "House", fields: { title: "Our own rules" } } as const;
const BEGUN = withHouseEntries([], [SOURCE, { kind: "practices", id: "try-it-here", fields: PRACTICE }]);

test("an entry begins the file of a pack that has none, and the file is sound", () => {
  expect(BEGUN.map(({ name }) => name)).toEqual(["guidance.house.yaml"]);
  expect(mistakesIn(BEGUN)).toEqual([]);
  const [, practice] = houseEntriesIn(BEGUN).toReversed();
  expect(houseEntriesIn(BEGUN)).toMatchObject([
    { kind: "practices", id: "try-it-here", fields: { calm: 4, sources: ["House 1"] } },
    { kind: "sources", id: "House" },
  ]);
  expect(practice?.fields).not.toHaveProperty("plan");
});

test("a changed number changes that number, and what the author wrote around it stays", () => {
  const text = `# The rules of our house.\n${HOUSE_RULES.replace("calm: 5", "calm: 5 # as agreed in May").trimStart()}`;
  const files = [{ name: "guidance.acme.yaml", text }];
  const [entry] = houseEntriesIn(files);
  const changed = withHouseEntries(files, [{ kind: "practices", id: "name-the-clerk", fields: { calm: 9 } }]);
  expect(entry?.id).toBe("name-the-clerk");
  expect(changed).toEqual([{ name: "guidance.acme.yaml", text: text.replace("calm: 5", "calm: 9") }]);
});

test("what is wrong is said at its field, and what is wrong elsewhere beside it", () => {
  const wrong = withHouseEntries(BEGUN, [
    {
      kind: "practices",
      id: "try-it-here",
      fields: { title: "", calm: -2, trust: null, skill: "sing", sources: ["House 1", "Nowhere 2"] },
    },
    { kind: "practices", id: "other", fields: { ...PRACTICE, calm: 101 } },
  ]);
  const { atFields, elsewhere } = mistakesByField(wrong, { kind: "practices", id: "try-it-here" }, mistakesIn(wrong));
  expect(Object.fromEntries([...atFields].map(([key, all]) => [key, all.map(({ code }) => code)]))).toEqual({
    skill: ["guidance-unknown-skill"],
    title: ["yaml-nothing-written"],
    calm: ["guidance-practice-costs"],
    trust: ["yaml-nothing-written"],
    sources: ["guidance-unknown-source"],
  });
  expect(elsewhere.map(({ code }) => code)).toEqual(["guidance-beyond-the-meter"]);
});

test("an id that the guidance has already is said at the entry itself", () => {
  const wrong = withHouseEntries(BEGUN, [{ kind: "practices", id: "hear-out", fields: PRACTICE }]);
  const { atFields } = mistakesByField(wrong, { kind: "practices", id: "hear-out" }, mistakesIn(wrong));
  expect(atFields.get("")?.[0]?.code).toBe("guidance-defined-twice");
});

test("an entry that goes takes an empty group and an empty file with it", () => {
  const file = "guidance.house.yaml";
  const left = withoutHouseEntry(BEGUN, { kind: "practices", id: "try-it-here", file });
  expect(left[0]?.text).toBe("sources:\n  House:\n    title: Our own rules\n");
  expect(withoutHouseEntry(left, { kind: "sources", id: "House", file })).toEqual([]);
});
