import { describe, expect, it } from "vitest";
import { type Diagnostic, diagnosticsOf, format, inReadingOrder } from "#diagnostics/diagnostic.ts";

const diagnostic = diagnosticsOf({
  "no-such-pitfall": {
    severity: "error",
    message: 'no pitfall is called "{id}"',
    fix: "{hint}All ids: {file}",
    example: { source: "", line: 1 },
  },
});
const place = { file: "stories/forgotten-cheque.ink", line: 31 };
const words = { id: "told-to-relaxx", hint: 'did you mean "told-to-relax"? ', file: "stories/guidance.yaml" };

describe("a diagnostic", () => {
  it("reads as what and where, with the fix below it", () => {
    expect(format(diagnostic("no-such-pitfall", place, words))).toBe(
      'stories/forgotten-cheque.ink:31  no pitfall is called "told-to-relaxx"\n' +
        '    did you mean "told-to-relax"? All ids: stories/guidance.yaml',
    );
  });

  it("names the file alone when it is about the file as a whole", () => {
    expect(format(diagnostic("no-such-pitfall", { ...place, line: 0 }, words))).toMatch(
      /^stories\/forgotten-cheque\.ink {2}no pitfall/,
    );
  });

  it("indents every line of its fix", () => {
    const told = { ...diagnostic("no-such-pitfall", place, words), fix: "one way\nanother way" };
    expect(format(told).split("\n").slice(1)).toEqual(["    one way", "    another way"]);
  });

  it("quotes the author's words as they are, even when they look like its own blanks", () => {
    expect(diagnostic("no-such-pitfall", place, { ...words, id: "{hint} $& $1" }).message).toBe(
      'no pitfall is called "{hint} $& $1"',
    );
  });

  it("keeps its code, its severity and its place", () => {
    expect(diagnostic("no-such-pitfall", place, words)).toMatchObject({
      code: "no-such-pitfall",
      severity: "error",
      place,
    });
  });
});

describe("reading order", () => {
  const at = (file: string, line: number, code = ""): Diagnostic => ({
    ...diagnostic("no-such-pitfall", { file, line }, words),
    code,
  });
  const order = (found: readonly Diagnostic[]): string[] =>
    inReadingOrder(found).map(({ place, code }) => `${place.file}:${place.line}${code}`);

  it("goes by file, then by line as a number, with the file as a whole first", () => {
    expect(order([at("b.ink", 2), at("a.ink", 10), at("a.ink", 9), at("b.ink", 0)])).toEqual([
      "a.ink:9",
      "a.ink:10",
      "b.ink:0",
      "b.ink:2",
    ]);
  });

  it("leaves those of one line as they were found", () => {
    expect(order([at("a.ink", 1, " first"), at("a.ink", 1, " second")])).toEqual(["a.ink:1 first", "a.ink:1 second"]);
  });

  it("leaves the list it is given alone", () => {
    const found = [at("b.ink", 1), at("a.ink", 1)];
    inReadingOrder(found);
    expect(found.map((diagnostic) => diagnostic.place.file)).toEqual(["b.ink", "a.ink"]);
  });
});
