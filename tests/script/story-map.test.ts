import { describe, expect, it } from "vitest";
import { readScenario } from "#script/read-scenario.ts";
import type { SourceMap } from "#script/source-map.ts";
import { inputOf, scriptAround } from "./a-script.ts";

function manuscriptOf(text: string, includes?: ReadonlyMap<string, string>): SourceMap {
  const read = readScenario(inputOf(text, includes === undefined ? {} : { includes }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.sourceMap;
}

const STORY = `OKAFOR: Three days!
*   (sorry) [Sorry. #slip: sorry-too-soon]
    OKAFOR: Sorry!
*   {calm > 10} [Say nothing. #use: hear-out]
    OKAFOR: I stood here.
    * *   [And then? #use: open-question]
        OKAFOR: Then you shut.
    * *   [Nod. #plain]
        OKAFOR: You nod.
*   -> later
-   (later) He waits.`;

describe("the map of a story", () => {
  const { text, begins } = scriptAround(STORY);
  const { map, lines } = manuscriptOf(text);
  const lineOf = (path: string): string =>
    lines.find(({ place }) => place.line === map.placeOf(path)?.line)?.text.trim() ?? "";

  it("knows every choice that can be shown, and its line", () => {
    expect(
      map
        .choices()
        .map((path) => map.placeOf(path)?.line)
        .toSorted((a = 0, b = 0) => a - b),
    ).toEqual([begins + 1, begins + 3, begins + 5, begins + 7]);
  });

  it("finds a part by its path", () => {
    expect(map.choices().map(lineOf)).toContain("* *   [And then? #use: open-question]");
    expect(map.placeOf("counter")?.line).toBe(begins - 1);
  });

  it("knows nothing of parts that there are not", () => {
    expect(map.placeOf("nowhere.0.c-9")).toBeNull();
    expect(map.placeOf("")).toBeNull();
  });

  it("tells a choice of an included file where it stands there", () => {
    const { text: including } = scriptAround("INCLUDE desk.ink\nOKAFOR: Well?\n-> desk ->");
    const desk = "=== desk ===\n*   [Nod. #plain]\n    OKAFOR: Good.\n-   ->->\n";
    const { map: both } = manuscriptOf(including, new Map([["desk.ink", desk]]));
    expect(both.choices().map((path) => both.placeOf(path))).toEqual([{ file: "stories/desk.ink", line: 2 }]);
  });
});
