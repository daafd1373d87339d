/** What the scripts of a pack share: house rules and looks, beside those of the build. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type OpenedPack, openPack } from "#authoring/pack/open-pack.ts";
import type { PackFile } from "#authoring/pack/read-pack.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { readStories } from "#cli/stories.ts";
import { HOUSE_RULES } from "./a-pack.ts";

const { library } = readStories(".", "tests/own-stories");
const CATALOGUE = { name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") };
const KETTLE = { name: "kettle.ink", text: "INCLUDE parts/hall.ink\n" };
const HALL = { name: "parts/hall.ink", text: "INCLUDE parts/door.ink\n" };
const DOOR = { name: "parts/door.ink", text: "\n" };
const OTHER = { name: "parts/other.ink", text: "\n" };
const RULES = { name: "guidance.acme.yaml", text: HOUSE_RULES };

function opened(files: readonly PackFile[], guidance: readonly PackFile[] = [CATALOGUE]) {
  const pack: OpenedPack = openPack({ pack: writePack(files), guidance, library });
  if (pack.kind === "refused") throw new Error(pack.why);
  return pack;
}

test("a script is read with what it includes, and with what all share", () => {
  const { scripts, guidance, mistakes } = opened([KETTLE, HALL, DOOR, OTHER, RULES]);
  expect(scripts).toEqual([{ ...KETTLE, beside: [HALL, DOOR, RULES] }]);
  expect(guidance?.rulebook.practices["name-the-clerk"]).toMatchObject({ calm: 5 });
  expect(guidance?.rulebook.practices["hear-out"]).toBeDefined();
  expect(mistakes).toEqual([]);
});

test("a pack without house rules goes by the guidance of the build", () => {
  expect(opened([KETTLE])).toMatchObject({ guidance: null, looks: {}, mistakes: [] });
});

test("house rules take the place of those of the build in a file of the same name", () => {
  const older = { ...RULES, text: HOUSE_RULES.replace("calm: 5", "calm: 1") };
  const { guidance, mistakes } = opened([KETTLE, RULES], [CATALOGUE, older]);
  expect(mistakes).toEqual([]);
  expect(guidance?.rulebook.practices["name-the-clerk"]).toMatchObject({ calm: 5 });
});

test("house rules that define what the build has already are wrong", () => {
  const { guidance, mistakes } = opened([KETTLE, { ...RULES, name: "guidance.other.yaml" }], [CATALOGUE, RULES]);
  expect(guidance).toBeNull();
  expect(mistakes[0]).toMatchObject({ isError: true, file: "guidance.other.yaml" });
});

test("the looks of a pack are read, and what is wrong with them is told with its line", () => {
  const look = 'ada: { skin: "#caa58a", hair: "#222222", head: long-straight, garment: jumper, top: "#335577" }\n';
  expect(opened([KETTLE, { name: "cast.yaml", text: look }]).looks["ada"]).toMatchObject({ id: "ada", top: "#335577" });
  const wrong = opened([KETTLE, { name: "cast.yaml", text: look.replace('"#335577"', "blue") }]);
  expect(wrong.mistakes[0]).toMatchObject({ isError: true, file: "cast.yaml", line: 1 });
});

test("for whoever writes on it, each script has the parts that it includes within its own text", () => {
  const pack = openPack({
    pack: writePack([KETTLE, HALL, DOOR, OTHER, RULES]),
    guidance: [CATALOGUE],
    library,
    whole: true,
  });
  expect(pack.kind === "opened" ? pack.scripts : []).toEqual([
    { name: KETTLE.name, text: "\n", beside: [HALL, DOOR, RULES] },
  ]);
});
