import { describe, expect, it } from "vitest";
import type { Definition, Diagnostic } from "#diagnostics/diagnostic.ts";
import { SCRIPT_STORY_DIAGNOSTICS } from "#diagnostics/script-diagnostics.ts";
import { SCRIPT_FILE_DIAGNOSTICS } from "#diagnostics/script-file-diagnostics.ts";
import { SCRIPT_HEADER_DIAGNOSTICS } from "#diagnostics/script-header-diagnostics.ts";
import { SCRIPT_TAG_DIAGNOSTICS } from "#diagnostics/script-tag-diagnostics.ts";
import { SCRIPT_TYPING_DIAGNOSTICS } from "#diagnostics/script-typing-diagnostics.ts";
import { FILE, headerWith, problemsOf, scriptAround } from "./a-script.ts";

const table = (definitions: Readonly<Record<string, Definition>>): [string, Definition][] =>
  Object.entries(definitions);
const seen = (problems: readonly Diagnostic[]): string[] => problems.map(({ code, place }) => `${place.line} ${code}`);
const inFull = (problem: Diagnostic | undefined): string => `${problem?.message}\n${problem?.fix}`;

/** Mistakes that always come with another one. */
const ALONG: Readonly<Record<string, readonly string[]>> = {
  "header-unknown": ["header-missing"],
  "temperaments-differ": ["customer-never-chosen"],
  "customers-too-many": ["customer-never-chosen"],
};

describe("every mistake of a script's file is named at its line", () => {
  it.each(table(SCRIPT_FILE_DIAGNOSTICS))("%s", (code, { example, severity }) => {
    const problems = problemsOf(example.source, {
      file: example.file ?? "example.ink",
      includes: new Map([
        ["empty.ink", ""],
        ["example.ink", ""],
      ]),
    });
    expect(seen(problems)).toContain(`${example.line} ${code}`);
    expect(problems.find((problem) => problem.code === code)?.severity).toBe(severity);
  });
});

describe("every mistake of a header is named at its line, and nothing else is", () => {
  it.each(table(SCRIPT_HEADER_DIAGNOSTICS))("%s", (code, { example }) => {
    const { text } = scriptAround("OKAFOR: Well?", headerWith(example.source));
    const problems = problemsOf(text);
    const others = problems.filter((problem) => problem.code !== code).map((problem) => problem.code);
    expect(seen(problems)).toContain(`${example.line} ${code}`);
    expect(others.filter((other) => !(ALONG[code] ?? []).includes(other))).toEqual([]);
    expect(inFull(problems[0])).not.toMatch(/\{\w+\}/);
  });
});

describe("every mistake of a story is named at its line, and nothing else is", () => {
  it.each([...table(SCRIPT_TAG_DIAGNOSTICS), ...table(SCRIPT_STORY_DIAGNOSTICS), ...table(SCRIPT_TYPING_DIAGNOSTICS)])(
    "%s",
    (code, { example }) => {
      const { text, begins } = scriptAround(example.source);
      const problems = problemsOf(text);
      const others = problems.filter((problem) => problem.code !== code).map((problem) => problem.code);
      const line = example.line === 0 ? 0 : begins + example.line - 1;
      expect(seen(problems)).toContain(`${line} ${code}`);
      expect(others).toEqual([]);
      expect(problems.every(({ place }) => place.file === FILE)).toBe(true);
      expect(inFull(problems[0])).not.toMatch(/\{\w+\}/);
    },
  );
});
