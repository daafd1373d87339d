/** What a diagnostic becomes on its way to programs and to the open game. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { findingOf, findingShape } from "#authoring/finding.ts";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";

const least: Diagnostic = {
  code: "no-such-thing",
  severity: "warning",
  message: 'there is no "thing"',
  fix: "add one",
  place: { file: "stories/tea.ink", line: 3 },
};
const most: Diagnostic = {
  ...least,
  why: "nobody finds it",
  place: { ...least.place, column: 5, length: 7 },
  way: { replies: ["Well?"], course: "1b", seed: 2 },
};

describe("a finding", () => {
  it("says what the diagnostic said, flat, with nothing left out", () => {
    expect(findingOf(most)).toEqual({
      code: "no-such-thing",
      severity: "warning",
      file: "stories/tea.ink",
      line: 3,
      column: 5,
      message: 'there is no "thing"',
      why: "nobody finds it",
      fix: "add one",
      way: { replies: ["Well?"], choices: "1b", seed: 2 },
    });
  });

  it("has 0 for a column, and null for what the diagnostic leaves out", () => {
    expect(findingOf(least)).toMatchObject({ column: 0, why: null, way: null });
  });

  it.each([least, most])("is the same once it has been to another program and back", (diagnostic) => {
    const sent: unknown = JSON.parse(JSON.stringify(findingOf(diagnostic)));
    expect(v.parse(findingShape, sent)).toEqual(findingOf(diagnostic));
  });
});
