/** What is opened to be written on: a file, a pack, or a script that ships. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openStudioOpening } from "#app/studio-open.ts";
import { openOwnScripts } from "#app/own-scripts.ts";
import { checkOwnScript } from "#authoring/own-script.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { readStories } from "#cli/stories.ts";
import { openStore } from "#records/store.ts";
import { BRANCH } from "../authoring/pack/a-pack.ts";
import { scriptTableOf } from "../records/a-script.ts";
import { type Answers, workerThat } from "./a-worker.ts";

const { looks, library, catalogue, scenarios } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const { rulebook, handbook } = catalogue;
const CHEQUE = readFileSync("tests/own-stories/forgotten-cheque.ink", "utf8");
const CARD = { id: "forgotten-cheque", title: "The cheque", summary: "It was lost.", language: "en" };
const ROW = { portrait: "cheque.svg", trains: [], skills: [] };

const packs = (answers: Answers) => ({
  everybody: async () => Promise.resolve({ looks, library }),
  guidance: async () => [{ name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") }],
  packWorker: () => workerThat(answers),
  later: () => () => undefined,
});

function opening(answers: Answers = "well") {
  const cheque = scenarios.get("forgotten-cheque");
  if (cheque === undefined) throw new Error("there is no cheque");
  return openStudioOpening({
    ...packs(answers),
    built: {
      list: async () => [
        { ...ROW, card: { ...cheque, ...CARD, chance: null, decisions: 5 } },
        { ...ROW, card: { ...cheque, ...CARD, id: "own-mine", chance: null, decisions: 5 }, own: "mine.ink" },
      ],
    },
    scripts: async () =>
      new Map([
        ["forgotten-cheque", async () => Promise.resolve(CHEQUE)],
        ["offline", async () => Promise.reject(new Error("no network"))],
      ]),
  });
}

const fileOf = (name: string, text: string): File => new File([text], name);

test("a script is opened under its title, word for word", async () => {
  expect(await opening().file(fileOf("My cheque.ink", CHEQUE))).toEqual({
    kind: "opened",
    scripts: [{ title: expect.stringMatching(/cheque/i) as unknown, file: "My cheque.ink", text: CHEQUE }],
    shared: [],
    pack: null,
    leftOut: [],
  });
});

test("a text that is no scenario yet is opened too, under the name of its file", async () => {
  expect(await opening().file(fileOf("Notes.ink", "Hello"))).toMatchObject({
    scripts: [{ title: "Notes", text: "Hello" }],
  });
});

test("a pack is opened whole: each script with its parts inside, and what all share beside them", async () => {
  const zip = new File([Uint8Array.from(writePack([...BRANCH, { name: "notes.txt", text: "" }]))], "Branch.zip");
  const opened = await opening().file(zip);
  if (opened.kind === "refused") throw new Error(opened.why);
  expect(opened.scripts.map(({ title, file }) => [title, file])).toEqual([
    ["Who are you again?", "again.ink"],
    ["Who are you?", "clerk.ink"],
  ]);
  expect(opened.shared.map(({ name }) => name).toSorted()).toEqual(["cast.yaml", "guidance.acme.yaml"]);
  expect(opened.leftOut).toEqual(["notes.txt"]);
  const text = opened.scripts[1]?.text ?? "";
  expect(text).not.toContain("INCLUDE");
  const everybody = { ...looks };
  const asked = { id: "clerk", file: "clerk.ink", text, includes: new Map(), rulebook, handbook, library };
  const checked = checkOwnScript({ ...asked, looks: everybody }, () => performance.now());
  // Its look and its practice are the pack's own; nothing else is missing.
  expect(checked.mistakes.every(({ message }) => /ada|name-the-clerk/.test(message))).toBe(true);
});

test("what can’t be opened is refused in the sentence of the start page", async () => {
  const own = openOwnScripts({
    ...packs("well"),
    built: { scenario: async () => null, rulebook: async () => rulebook, handbook: async () => handbook },
    scripts: scriptTableOf(new Map()),
    store: openStore(null),
    checkWorker: () => workerThat("well"),
  });
  const files = [
    fileOf("holiday.jpg", "x"),
    fileOf("a.ink", "a\0b"),
    fileOf("a.ink", "x".repeat(1_000_001)),
    fileOf("a.zip", "Hello"),
    fileOf("a.zip", "x".repeat(5_000_001)),
  ];
  for (const file of files) {
    const opened = await opening().file(file);
    expect(opened.kind).toBe("refused");
    expect(opened).toEqual(await own.check(file));
  }
});

test("what can’t be read from the device, or is never answered, is refused as well", async () => {
  const gone = { name: "a.ink", size: 1, arrayBuffer: async () => Promise.reject(new Error("NotReadableError")) };
  expect(await opening().file(gone)).toMatchObject({ kind: "refused", why: expect.stringMatching(/read/) as unknown });
  const zip = new File([Uint8Array.from(writePack(BRANCH))], "a.zip");
  expect(await opening("with an error").file(zip)).toMatchObject({ kind: "refused" });
});

test("those that ship are listed with their portraits, without one’s own, and copied", async () => {
  const shipped = opening();
  expect(await shipped.shipped()).toEqual([{ ...CARD, portrait: "cheque.svg" }]);
  expect(await shipped.copyOf("forgotten-cheque")).toMatchObject({
    kind: "opened",
    scripts: [{ file: "forgotten-cheque.ink", text: CHEQUE }],
  });
  expect(await shipped.copyOf("offline")).toMatchObject({ kind: "refused" });
  expect(await shipped.copyOf("nobody")).toMatchObject({ kind: "refused" });
});
