import { expect, test } from "vitest";
import { contentsOf, readContents } from "#authoring/package/package-contents.ts";
import { catalogue, toPack } from "./to-pack.ts";

const DAY = "2026-11-27";
const cheque = toPack("forgotten-cheque");
const kettle = toPack("returned");

test("of the same scenarios the contents are the same, in whatever order they come", () => {
  const one = contentsOf([cheque, kettle], catalogue, DAY);
  const other = contentsOf([kettle, toPack("forgotten-cheque")], catalogue, DAY);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});

test("the version is another one when a word of a note changes, and the same on another day", () => {
  const note = /#note: \w+/;
  const { version, place } = contentsOf([cheque], catalogue, DAY);
  const changed = toPack("forgotten-cheque", (text) => {
    expect(text).toMatch(note);
    return text.replace(note, "$&ly");
  });
  const after = contentsOf([changed], catalogue, DAY);
  expect(after.version).not.toBe(version);
  // What was played of the version before is found.
  expect(after.place).toBe(place);
  expect(contentsOf([cheque], catalogue, "2027-01-01").version).toBe(version);
});

test("everybody of all scenarios can be drawn", () => {
  const { art, scenarios } = contentsOf([cheque, kettle], catalogue, DAY);
  for (const { cast } of [cheque.script, kettle.script])
    for (const kind of ["bodies", "heads", "eyes", "mouths"] as const)
      expect(Object.keys(art[kind])).toEqual(expect.arrayContaining(Object.keys(cast.art[kind])));
  expect(scenarios.map(({ looks }) => Object.keys(looks).length)).not.toContain(0);
});

test("what was written comes back as it was; what is something else is refused", () => {
  const contents = contentsOf([kettle], catalogue, DAY);
  expect(readContents(JSON.stringify(contents))).toEqual(contents);
  expect(() => readContents('{"version":1}')).toThrow("Invalid");
});
