/** Packs of what is written in the page: whatever the scripts are called, the pack can be opened again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { packOfScripts } from "#authoring/pack/pack-of-scripts.ts";
import { type PackFile, readPack } from "#authoring/pack/read-pack.ts";
import { HOUSE_RULES } from "./a-pack.ts";

const KETTLE = { name: "kettle.ink", text: "# title: The kettle\n" };
const RULES = { name: "guidance.acme.yaml", text: HOUSE_RULES };
const CAST = { name: "cast.yaml", text: "ada:\n  head: bun\n" };

function reread(scripts: readonly PackFile[], shared: readonly PackFile[] = []) {
  const made = packOfScripts(scripts, shared);
  if (!made.ok) throw new Error(made.error);
  const read = readPack(made.value);
  if (!read.ok) throw new Error(read.error);
  return read.value.files;
}

test("the scripts come back word for word, and what they share with them", () => {
  expect(reread([KETTLE], [RULES, CAST])).toEqual([CAST, RULES, KETTLE]);
});

test("two scripts of one name are both in it, whatever their order", () => {
  const other = { ...KETTLE, text: "# title: Another\n" };
  const [one, two] = [packOfScripts([KETTLE, other], [RULES]), packOfScripts([other, KETTLE], [RULES])];
  expect(one).toEqual(two);
  expect(reread([KETTLE, other])).toEqual([
    { name: "kettle-2.ink", text: KETTLE.text },
    { name: "kettle.ink", text: other.text },
  ]);
});

test("a name that some system can’t write is made one that all can", () => {
  expect(reread([{ name: 'a/b: "c"?.INK', text: "a" }])).toEqual([{ name: "a-b- -c-.ink", text: "a" }]);
  expect(reread([{ name: ".ink", text: "a" }])).toEqual([{ name: "script.ink", text: "a" }]);
});

test("whatever scripts are called, no one of them is lost", () => {
  const name = fc.string({ unit: "grapheme", maxLength: 30 }).map((stem) => `${stem}.ink`);
  fc.assert(
    fc.property(fc.array(fc.record({ name, text: fc.stringMatching(/^[a-zé\n]*$/) }), { minLength: 1 }), (scripts) => {
      const texts = reread(scripts).map(({ text }) => text);
      expect(texts.toSorted()).toEqual(scripts.map(({ text }) => text).toSorted());
    }),
  );
});

test("what no pack can hold is refused in the sentence of whoever would open it", () => {
  const why = (scripts: readonly PackFile[]): string => {
    const made = packOfScripts(scripts, []);
    return made.ok ? "" : made.error;
  };
  expect(why([])).toMatch(/^There’s no script in this pack/);
  expect(why([{ ...KETTLE, text: "x".repeat(1_000_001) }])).toMatch(/larger than 1 MB/);
  expect(why([{ ...KETTLE, text: "half a letter: \uD83D" }])).toMatch(/^“kettle.ink” has signs in it/);
});

test("only house rules and looks are shared", () => {
  expect(() => packOfScripts([KETTLE], [{ name: "notes.txt", text: "" }])).toThrow("notes.txt");
});
