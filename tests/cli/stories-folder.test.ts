/** What editors, systems and people leave in a stories folder never keeps anybody from the scripts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findScript } from "#cli/read-script.ts";
import { fileIn, listStories } from "#cli/stories-folder.ts";
import { folderOf } from "../house/fixture.ts";

const STORY = "# title: The kettle\n";

/** What a folder with one script is said to hold once something was done to it. */
function afterwards(change: (folder: string) => void): { inkFiles: readonly string[]; told: string[] } {
  const folder = folderOf({ "kettle.ink": STORY, "shared/hall.ink": "NOVAK: Well?\n" });
  change(folder);
  const { inkFiles, passedOver } = listStories(folder, "stories");
  return { inkFiles, told: passedOver.map(({ place, message, fix }) => `${place.file}  ${message}\n${fix}`) };
}

const WITH_ALL = ["kettle.ink", "shared/hall.ink"];

describe("the scripts of a stories folder are all there, and nothing is said, beside", () => {
  it.each([
    ["an editor's lock link", (folder: string) => symlinkSync("ann@desk.4711:179", join(folder, ".#kettle.ink"))],
    ["what a Mac leaves", (folder: string) => writeFileSync(join(folder, "._kettle.ink"), "Mac")],
    ["a list of words", (folder: string) => writeFileSync(join(folder, "inks.txt"), "blue")],
  ])("%s", (_, change) => {
    expect(afterwards(change)).toEqual({ inkFiles: WITH_ALL, told: [] });
  });
});

describe("the scripts of a stories folder are all there, and a sentence names", () => {
  it.each([
    [
      "a folder with a script's name",
      (folder: string) => mkdirSync(join(folder, "old.ink")),
      "old.ink",
      "it is a folder",
    ],
    [
      "a link to itself",
      (folder: string) => symlinkSync("loop.ink", join(folder, "loop.ink")),
      "loop.ink",
      "is a link",
    ],
    ["a pipe", (folder: string) => void spawnSync("mkfifo", [join(folder, "pipe.ink")]), "pipe.ink", "isn't a file"],
    [
      "a file larger than any script",
      (folder: string) => {
        writeFileSync(join(folder, "film.ink"), "");
        truncateSync(join(folder, "film.ink"), 700_000_000);
      },
      "film.ink",
      "larger than any script (700 MB)",
    ],
    [
      "a script saved as text",
      (folder: string) => writeFileSync(join(folder, "tea.ink.txt"), STORY),
      "tea.ink.txt",
      "call it tea.ink",
    ],
    [
      "a name in capitals",
      (folder: string) => writeFileSync(join(folder, "Tea.INK"), STORY),
      "Tea.INK",
      "call it tea.ink",
    ],
    [
      "an editor's copy",
      (folder: string) => writeFileSync(join(folder, "kettle.ink~"), STORY),
      "kettle.ink~",
      "the name of a script ends in .ink",
    ],
    [
      "a story in a folder",
      (folder: string) => writeFileSync(join(folder, "shared", "tea.ink"), STORY),
      "shared/tea.ink",
      "it isn't on the shelf",
    ],
  ])("%s", (_, change, name, words) => {
    const { inkFiles, told } = afterwards(change);
    expect(inkFiles.filter((file) => WITH_ALL.includes(file))).toEqual(WITH_ALL);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`stories/${name}  this `);
    expect(told[0]).toContain(words);
  });
});

describe("a script that is named to a command", () => {
  const folder = folderOf({ "stories/kettle.ink": STORY, "notes.txt": "" });
  const context = { root: folder, from: folder };

  it.each([
    ["stories/kettel.ink", 'there is no file "stories/kettel.ink". Did you mean stories/kettle.ink?'],
    ["kettle.ink", 'there is no file "kettle.ink". Did you mean stories/kettle.ink?'],
    ["ketle", 'there is no file "ketle". Did you mean stories/kettle.ink?'],
    ["parcel.ink", 'there is no file "parcel.ink"'],
    ["stories", '"stories" is a folder: name a script, FILE.ink'],
    ["notes.txt", '"notes.txt" isn’t a script: scripts are called FILE.ink'],
  ])("as %s, is answered with what was meant or what is wrong", (typed, answer) => {
    vi.stubEnv("COMPOSURE_STORIES", "stories");
    expect(findScript(typed, context)).toEqual({ ok: false, error: answer });
  });
});

describe("a file that a script includes", () => {
  it("is found letter by letter, below the script's own folder, and never through a link", () => {
    const outside = folderOf({ "secret.ink": "secret" });
    const folder = folderOf({ "shared/hall.ink": "NOVAK: Well?\n" });
    symlinkSync(outside, join(folder, "away"));
    symlinkSync(join(outside, "secret.ink"), join(folder, "near.ink"));
    expect(fileIn(folder, "shared/hall.ink")).toBe(join(folder, "shared", "hall.ink"));
    const others = ["shared/Hall.ink", "away/secret.ink", "near.ink", "shared", `${"x".repeat(350)}.ink`];
    expect(others.map((path) => fileIn(folder, path))).toEqual([null, null, null, null, null]);
  });
});
