/** What the fix buttons do, against the mistakes that the reader of scripts really finds. */
import { describe, expect, it } from "vitest";
import { mistakesOf } from "#authoring/script-mistake.ts";
import type { Definition } from "#diagnostics/diagnostic.ts";
import { SCRIPT_STORY_DIAGNOSTICS } from "#diagnostics/script-diagnostics.ts";
import { SCRIPT_FILE_DIAGNOSTICS } from "#diagnostics/script-file-diagnostics.ts";
import { SCRIPT_HEADER_DIAGNOSTICS } from "#diagnostics/script-header-diagnostics.ts";
import { SCRIPT_TAG_DIAGNOSTICS } from "#diagnostics/script-tag-diagnostics.ts";
import { SCRIPT_TYPING_DIAGNOSTICS } from "#diagnostics/script-typing-diagnostics.ts";
import { FIXES } from "#studio/fixes.ts";
import { type OnlyFix, onlyFixIn } from "#studio/only-fix.ts";
import { FILE, headerWith, problemsOf, scriptAround } from "../script/a-script.ts";

/** The scripts that show each mistake. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ...Object.entries<Definition>(SCRIPT_HEADER_DIAGNOSTICS).map(
    ([code, { example }]) => [code, scriptAround("OKAFOR: Well?", headerWith(example.source)).text] as const,
  ),
  ...Object.entries<Definition>({
    ...SCRIPT_TAG_DIAGNOSTICS,
    ...SCRIPT_STORY_DIAGNOSTICS,
    ...SCRIPT_TYPING_DIAGNOSTICS,
  }).map(([code, { example }]) => [code, scriptAround(example.source).text] as const),
  ...Object.entries<Definition>(SCRIPT_FILE_DIAGNOSTICS).map(([code, { example }]) => [code, example.source] as const),
];

function fixFor(code: string, text: string): OnlyFix | null {
  const found = problemsOf(text).find((problem) => problem.code === code);
  const [mistake] = found === undefined ? [] : mistakesOf([found], new Map([[FILE, text]]));
  return mistake === undefined ? null : onlyFixIn(mistake, text.split("\n"));
}

function mended(text: string, { line, column, length, text: instead }: OnlyFix): string {
  const lines = text.split("\n");
  const at = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(0, at) + instead + text.slice(at + length);
}

/** What an example is wrong in besides, once its first mistake is mended. */
const THEN: Readonly<Record<string, readonly string[]>> = {
  "header-unknown": ["header-repeated"],
  "unknown-customer": ["customer-alone"],
};

const codesIn = (text: string): string[] => problemsOf(text).map(({ code }) => code);
const fixable = EXAMPLES.flatMap(([code, text]) => {
  const fix = fixFor(code, text);
  return fix === null ? [] : [{ code, text, fix }];
});

describe("a fix button", () => {
  it.each(fixable)("mends what it stands beside, and breaks nothing: $code", ({ code, text, fix }) => {
    const [before, after] = [codesIn(text), codesIn(mended(text, fix))];
    expect(after.filter((one) => one === code).length).toBeLessThan(before.filter((one) => one === code).length);
    expect(after.filter((one) => !before.includes(one))).toEqual(THEN[code] ?? []);
  });

  it("is there for every kind that has one mend", () => {
    const shown = new Set(fixable.map(({ code }) => code));
    const unseen = Object.keys(FIXES).filter((code) => !shown.has(code));
    // The example of this one ends without an ending; a line that has one is tried below.
    expect(unseen).toEqual(["loose-end"]);
    expect(fixable.length).toBeGreaterThan(30);
  });

  it("says what it does, in one line", () => {
    const says = new Map(fixable.map(({ code, fix }) => [code, fix.says]));
    expect(says.get("unknown-target")).toBe("Write “counter”");
    expect(says.get("practice-is-a-pitfall")).toBe("Write “#slip: told-to-relax”");
    expect(says.get("tag-takes-nothing")).toBe("Write “#plain”");
    expect(says.get("words-run-on")).toBe("Write “-> counter”");
    for (const words of says.values()) expect(words).not.toContain("\n");
  });

  it("writes the end below an ending that has none", () => {
    const text = `${headerWith()}\nVAR calm = 30\nVAR trust = 30\n-> counter\n=== counter ===\nOKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: So. #ending: resolved #outcome: Done.`;
    const fix = fixFor("loose-end", text);
    expect(fix?.says).toBe("Add “-> END”");
    expect(codesIn(fix === null ? text : mended(text, fix))).toEqual([]);
  });

  it("adds a missing line of the header to the header, and a meter above the story", () => {
    const { text } = scriptAround("OKAFOR: Well?");
    for (const [code, line] of [
      ["header-missing", "# level: 1\n"],
      ["meter-missing", "VAR trust = 30\n"],
    ] as const) {
      const without = text.replace(line, "");
      const fix = fixFor(code, without);
      expect(fix === null ? "" : codesIn(mended(without, fix))).toEqual([]);
    }
  });

  it("is not there where there is more than one thing to do", () => {
    const shown = new Set(fixable.map(({ code }) => code));
    for (const code of ["reply-without-move", "plain-with-move", "ending-not-last", "address-cut", "unknown-gesture"])
      expect(shown.has(code), code).toBe(false);
  });
});
