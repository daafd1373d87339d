import { describe, expect, it } from "vitest";
import { format } from "#diagnostics/diagnostic.ts";
import { readScenario } from "#script/read-scenario.ts";
import { FILE, headerWith, inputOf, problemsOf, scenarioOf, scriptAround, SOUND_SCRIPT } from "./a-script.ts";

const seen = (text: string, includes?: ReadonlyMap<string, string>): string[] =>
  problemsOf(text, includes === undefined ? {} : { includes }).map(
    ({ code, place }) => `${place.file}:${place.line} ${code}`,
  );

describe("a file that is no script is refused with one clear sentence", () => {
  it.each([
    ["an empty file", "", "script-empty"],
    ["a file of spaces and lines", " \t\r\n \n", "script-empty"],
    ["a byte order mark and nothing else", "\uFEFF", "script-empty"],
    ["a picture", "\u0089PNG\r\n\u001A\n\u0000\u0000", "script-not-text"],
    ["a text with a NUL in it", `${SOUND_SCRIPT}\u0000`, "script-not-text"],
    ["a text in another encoding", SOUND_SCRIPT.replace("days", "d\uFFFDys"), "script-not-text"],
    ["half a letter", SOUND_SCRIPT.replace("days", "d\uD83Dys"), "script-not-text"],
    ["a web page", "<!DOCTYPE html>\n<html><body># title: T</body></html>", "script-is-other-format"],
    ["a compiled story", '{"inkVersion":21,"root":[["^Hello","\\n"]]}', "script-is-other-format"],
    ["a list in JSON", '[\n  {"title": "T"}\n]', "script-is-other-format"],
    ["a document", "{\\rtf1\\ansi OKAFOR: Hello}", "script-is-other-format"],
    ["a script of more than a million characters", "He waits.\n".repeat(100_001), "script-too-large"],
  ])("%s", (_, text, code) => {
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([code]);
  });
});

describe("every way of ending a line is read alike", () => {
  const wrong = scriptAround("OKAFOR: Well?\nOKAFOR: Well! #mood: angri").text;
  it.each([
    ["as Windows does", "\r\n"],
    ["as old Macs did", "\r"],
  ])("%s", (_, end) => {
    expect(scenarioOf(SOUND_SCRIPT.replaceAll("\n", end))).toEqual(scenarioOf(SOUND_SCRIPT));
    expect(seen(wrong.replaceAll("\n", end))).toEqual(seen(wrong));
  });

  it("a byte order mark makes no difference", () => {
    expect(scenarioOf(`\uFEFF${SOUND_SCRIPT}`)).toEqual(scenarioOf(SOUND_SCRIPT));
  });
});

describe("comments", () => {
  it("are left out wherever they stand, and the lines keep their numbers", () => {
    const { text, begins } = scriptAround(
      "/* a note\nof two lines */ OKAFOR: Well? // he waits\nOKAFOR: No. #mood: angri",
    );
    expect(seen(text)).toEqual([`${FILE}:${begins + 2} unknown-mood`]);
  });

  it("may stand behind a line of the header", () => {
    const script = scriptAround("OKAFOR: Well?", headerWith("# setting: hotel     // shop, bank, hotel")).text;
    expect(scenarioOf(script).setting).toBe("hotel");
  });

  it("an address can be written so that it is read", () => {
    expect(seen(scriptAround("OKAFOR: It says https:\\/\\/example.com here.").text)).toEqual([]);
  });
});

describe("included files", () => {
  const main = scriptAround("INCLUDE people/talk.ink\nOKAFOR: Well?").text;

  it("are part of the story", () => {
    const includes = new Map([
      ["people/talk.ink", "OKAFOR: I was here on Monday.\n=== later ===\nHe goes.\n-> counter\n"],
    ]);
    expect(seen(main, includes)).toEqual([]);
    const { knots, story } = scenarioOf(main, { includes });
    expect(knots["later"]).toEqual({ file: "stories/people/talk.ink", line: 2 });
    expect(story).toContain("I was here on Monday.");
  });

  it("a mistake in one is named with its file and its line", () => {
    const includes = new Map([
      ["people/talk.ink", "OKAFOR: Hm.\nOKAFOR: Hm! #mood: angri\n=== later ===\n-> nowhere\n"],
    ]);
    expect(seen(main, includes)).toEqual([
      "stories/people/talk.ink:2 unknown-mood",
      "stories/people/talk.ink:4 unknown-target",
    ]);
  });

  it("a mistake that only ink sees there is named with its file and its line as well", () => {
    const includes = new Map([["people/talk.ink", "VAR note = 1\n=== note ===\n-> counter\n"]]);
    const [taken] = problemsOf(main, { includes });
    expect(taken).toMatchObject({ code: "name-taken", place: { file: "stories/people/talk.ink", line: 1 } });
    expect(taken?.message).toContain("on line 2");
  });

  it("a missing one is named, with the name that was meant", () => {
    const [missing] = problemsOf(main, { includes: new Map([["people/talks.ink", ""]]) });
    expect(missing?.code).toBe("include-missing");
    expect(missing?.fix).toContain('did you mean "people/talks.ink"?');
  });

  it("that include each other are named with the whole circle", () => {
    const includes = new Map([
      ["people/talk.ink", "INCLUDE more.ink\n"],
      ["more.ink", "OKAFOR: Hm.\nINCLUDE people/talk.ink\n"],
    ]);
    const [circle] = problemsOf(main, { includes });
    expect(circle?.message).toContain("stories/people/talk.ink -> stories/more.ink -> stories/people/talk.ink");
    expect(circle?.place).toMatchObject({ file: "stories/more.ink", line: 2 });
  });

  it("count towards what is too large", () => {
    const includes = new Map([["people/talk.ink", "He waits.\n".repeat(100_000)]]);
    expect(seen(main, includes)).toEqual([`${FILE}:0 script-too-large`]);
  });
});

describe("what makes ink's own compiler run for ever or fall over is answered at once", () => {
  it.each([
    ["30 braces that are never closed", "{".repeat(30)],
    ["30 braces within braces", `${"{".repeat(30)}deep${"}".repeat(30)}`],
    ["30 conditions within conditions", `${"{\n- calm > 1:\n".repeat(30)}deep\n${"}\n".repeat(30)}`],
    ["30 conditions that are never closed", "{\n- calm > 1:\n".repeat(30)],
    ["3,000 parentheses", `~ calm = ${"(".repeat(3000)}`],
    ["30 texts within texts", `~ temp words = ${'"{'.repeat(30)}1${'}"'.repeat(30)}`],
    ["choices on 300 levels", `${"* ".repeat(300)}[Wait. #plain]`],
    ["a negated truth", "~ temp late = -true"],
    ["a constant that is a place", "CONST where = -> counter"],
    ["a knot without a name", "=== ==="],
  ])("%s", (_, story) => {
    const read = readScenario(inputOf(scriptAround(story).text));
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.error.map(format)).not.toEqual([]);
  });
});

describe("all problems come at once", () => {
  it("but a header that stands too low is not missed on top of that", () => {
    const text = `He waits.\n${SOUND_SCRIPT}`;
    expect(new Set(problemsOf(text).map(({ code }) => code))).toEqual(new Set(["header-late"]));
  });

  it("in the order in which they are read, header and story alike", () => {
    const { text, begins } = scriptAround(
      "OKAFR: Three days! #mood: angri\n*   [Wait.]\n    OKAFOR: Well?\n    -> nowhere\n",
      headerWith("# setting: bnak"),
    );
    expect(seen(text)).toEqual([
      `${FILE}:1 header-not-among`,
      `${FILE}:${begins} unknown-mood`,
      `${FILE}:${begins} unknown-speaker`,
      `${FILE}:${begins + 1} reply-without-move`,
      `${FILE}:${begins + 3} unknown-target`,
    ]);
  });

  it("and each reads as a sentence with its place, what to do and why", () => {
    const { text, begins } = scriptAround("*   [Try to relax. #slip: told-to-relaxx]\n    OKAFOR: Relax?");
    expect(problemsOf(text).map(format)).toEqual([
      `${FILE}:${begins}  no pitfall is called "told-to-relaxx"\n    did you mean "told-to-relax"? All ids: stories/guidance.yaml\n    Why: the meters wouldn't move, and the debrief wouldn't mention it.`,
    ]);
  });
});
