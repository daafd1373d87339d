/** What an author has marked as meant is counted and not listed; a mark that marks nothing is named. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Checked, checkScript } from "#authoring/check/check-script.ts";
import { readScenario } from "#script/read-scenario.ts";
import { stillClock } from "../../root.ts";
import { inputOf } from "../../script/a-script.ts";
import { catalogue } from "./checking.ts";

const LOOKS = new Map([["novak", "bright"]] as const);
const STORY = readFileSync(new URL("wrong/one-way-only.ink", import.meta.url), "utf8");
/** The line that the one finding of this story names. */
const NAMED = /^.*I can mix you the right one while you wait.*$|^.*Put the lid down.*$/m.exec(STORY)?.[0] ?? "";
const MARK = "// check: one-way-only is meant, she has burnt that bridge";

function checked(text: string, includes: ReadonlyMap<string, string> = new Map()): Checked {
  const read = readScenario(
    inputOf(text, { file: "stories/blue.ink", looks: LOOKS, includes, rulebook: catalogue().rulebook }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkScript(read.value, catalogue(), stillClock);
}

const codes = (text: string, includes?: ReadonlyMap<string, string>): readonly string[] =>
  checked(text, includes).diagnostics.map(({ code }) => code);

describe("a warning that is marked as meant is not listed, and counted:", () => {
  it.each([
    ["on the line above", `${MARK}\n${NAMED}`],
    ["on the line itself", `${NAMED} ${MARK}`],
    ["above an empty line", `${MARK}\n\n${NAMED}`],
    ["above other notes", `${MARK}\n// She has asked twice.\n${NAMED}`],
    ["with no reason", `// check: one-way-only is meant\n${NAMED}`],
    ["by its name alone", `// check: one-way-only\n${NAMED}`],
    ["indented, and with other blanks", `      //check : one-way-only  is meant.\n${NAMED}`],
    ["as a word processor has it", `// check\uFF1A One-way-only is meant\n${NAMED}`],
  ])("%s", (_, lines) => {
    expect(codes(STORY)).toEqual(["one-way-only"]);
    const { diagnostics, meant } = checked(STORY.replace(NAMED, () => lines));
    expect(diagnostics).toEqual([]);
    expect(meant.map(({ code }) => code)).toEqual(["one-way-only"]);
  });

  it("in an included file", () => {
    const from = STORY.lastIndexOf("===", STORY.indexOf(NAMED) - 5);
    const at = STORY.lastIndexOf("\n===", from);
    const main = `${STORY.slice(0, at)}\nINCLUDE wall.ink\n`;
    const wall = STORY.slice(at);
    expect(codes(main, new Map([["wall.ink", wall]]))).toEqual(["one-way-only"]);
    const marked = wall.replace(NAMED, () => `${MARK}\n${NAMED}`);
    expect(checked(main, new Map([["wall.ink", marked]]))).toMatchObject({
      diagnostics: [],
      meant: [{ code: "one-way-only" }],
    });
  });

  it("at the top, where the finding names no line", () => {
    const story = readFileSync(new URL("wrong/guessable.ink", import.meta.url), "utf8");
    expect(codes(story)).toEqual(["guessable"]);
    expect(codes(`// check: guessable is meant, it is their first\n${story}`)).toEqual([]);
    expect(codes(story.replace("VAR calm", "// check: guessable is meant\nVAR calm"))).toEqual([]);
    expect(codes(story.replace("-> END", "// check: guessable is meant\n-> END"))).toEqual([
      "guessable",
      "mark-without-finding",
    ]);
  });

  it("where the reader finds it, on every save", () => {
    const note = "TODO: let her name the sum";
    const text = STORY.replace(NAMED, () => `// check: note-to-self is meant, for Jana\n${note}\n${NAMED}`);
    const read = readScenario(inputOf(text, { looks: LOOKS }));
    expect(read.ok && [read.value.warnings, read.value.meant.map(({ code }) => code)]).toEqual([[], ["note-to-self"]]);
  });
});

describe("a mark that marks nothing is named where it stands:", () => {
  const found = (lines: string): unknown => {
    const [first, ...others] = checked(STORY.replace(NAMED, () => lines)).diagnostics;
    return [first?.code, first?.severity, first?.fix, others.map(({ code }) => code)];
  };

  it("a name that is nearly a finding's, with the one that was meant", () => {
    expect(found(`// check: one-way-onyl is meant\n${NAMED}`)).toEqual([
      "mark-unknown",
      "warning",
      expect.stringContaining('did you mean "one-way-only"?'),
      ["one-way-only"],
    ]);
  });

  it("an error's", () => {
    expect(found(`// check: loose-end is meant\n${MARK}\n${NAMED}`)).toEqual([
      "mark-of-error",
      "warning",
      "mend what it names, and take this comment out.",
      [],
    ]);
  });

  it("one whose finding has gone, or stands elsewhere", () => {
    expect(found(`${MARK}\n${NAMED} ${MARK.replace("one-way-only", "slip-for-nothing")}`)).toMatchObject([
      "mark-without-finding",
      "warning",
      expect.stringContaining("take this comment out"),
      [],
    ]);
  });

  it("and an error stays an error", () => {
    const text = STORY.replace(NAMED, () => `// check: unknown-practice is meant\n${NAMED} #use: hear-oat`);
    const read = readScenario(inputOf(text, { looks: LOOKS }));
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["mark-of-error", "unknown-practice"]);
  });

  it("but not a note to check something", () => {
    expect(codes(STORY.replace(NAMED, () => `${MARK}\n// check: does she pay?\n${NAMED}`))).toEqual(
      ["mark-without-finding"].slice(1),
    );
  });
});
