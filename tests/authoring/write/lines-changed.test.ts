/** What is different between two versions of a script. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesChanged } from "#authoring/write/lines-changed.ts";
import { runs } from "../../long.ts";

const shown = (before: string, after: string): string[] =>
  linesChanged(before, after).map(
    ({ kind, text, before: left, after: right }) =>
      `${left ?? "-"} ${right ?? "-"} ${{ same: " ", added: "+", removed: "-" }[kind]}${text}`,
  );

test("each line is the same, removed or added, with its numbers in both", () => {
  expect(shown("one\ntwo\nthree\nfour", "one\n2\nthree\nthree and a half\nfour")).toEqual([
    "1 1  one",
    "2 - -two",
    "- 2 +2",
    "3 3  three",
    "- 4 +three and a half",
    "4 5  four",
  ]);
});

test("how lines end is no difference, and an empty text has none", () => {
  expect(shown("a\r\nb\rc", "a\nb\nc")).toEqual(["1 1  a", "2 2  b", "3 3  c"]);
  expect(shown("", "a")).toEqual(["- 1 +a"]);
  expect(shown("", "")).toEqual([]);
});

test("both texts can be read back from it", () => {
  const line = fc.constantFrom("", "a", "b", "NOVAK: It leaks.", "-> gone");
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = linesChanged(before, after);
      const of = (kind: "added" | "removed"): string =>
        lines
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join("\n");
      expect(of("added")).toBe(before);
      expect(of("removed")).toBe(after);
      expect(lines.flatMap((one) => one.before ?? []).every((number, index) => number === index + 1)).toBe(true);
      expect(lines.flatMap((one) => one.after ?? []).every((number, index) => number === index + 1)).toBe(true);
    }),
    { numRuns: runs(500, 20_000) },
  );
});

test("two thousand lines are compared line by line, and as a whole where no line stayed", () => {
  const lines = Array.from({ length: 2000 }, (_, number) => `line ${number}`);
  const mixed = lines.map((line, number) => (number % 7 === 0 ? `${line}, changed` : line));
  expect(linesChanged(lines.join("\n"), mixed.join("\n")).filter(({ kind }) => kind === "added")).toHaveLength(286);
  const other = lines.map((line) => `another ${line}`);
  expect(linesChanged(lines.join("\n"), other.join("\n"))).toHaveLength(4000);
});
