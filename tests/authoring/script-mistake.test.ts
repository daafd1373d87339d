/** What is told of a script that somebody opens. */
import { expect, test } from "vitest";
import { MOST_MISTAKES, mistakesOf } from "#authoring/script-mistake.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { problemsOf, scriptAround } from "../script/a-script.ts";

test("no more is told than anybody reads, and errors before all others", () => {
  const choices = scriptAround(`OKAFOR: Well?\n${"*   Wait.\n".repeat(MOST_MISTAKES)}`).text;
  const found = problemsOf(choices);
  const error = scriptDiagnostic("script-empty", { file: "stories/example.ink", line: 1 }, {});
  const told = mistakesOf([...found.filter(({ severity }) => severity === "warning"), error], new Map());
  expect(told).toHaveLength(MOST_MISTAKES);
  expect(told[0]?.code).toBe("script-empty");
});
