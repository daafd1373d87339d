import { expect, test } from "vitest";
import type { WayThere } from "#authoring/look-through/looked-through.ts";
import { wayToLine } from "#authoring/look-through/way-to-line.ts";

const way = (line: number): WayThere => ({
  line,
  at: "said",
  seed: 1,
  steps: [],
  meters: { calm: 30, trust: 30 },
  variables: {},
});
const LINES = [
  "# title: T",
  "=== counter ===",
  "OKAFOR: Well?",
  "",
  "*   [Wait. #plain]",
  "    ~ waited = true",
  "    OKAFOR: Still?",
  "*   {waited} [Never on offer. #plain]",
  "    OKAFOR: Never said.",
  "=== forgotten ===",
  "Nobody comes here.",
];
const WAYS = [2, 3, 5, 7].map(way);
const lineOf = (line: number): number | undefined => wayToLine(WAYS, LINES, line)?.line;

test("a line is come to by its own way, and what stands below it by the same", () => {
  expect([2, 3, 4, 5, 6, 7].map(lineOf)).toEqual([2, 3, 3, 5, 5, 7]);
});

test("nothing leads to the header, to a reply that is never on offer, or to a part that nobody comes to", () => {
  expect([1, 8, 9, 10, 11, 99].map(lineOf)).toEqual(Array.from({ length: 6 }, () => undefined));
});
