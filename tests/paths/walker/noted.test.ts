import { describe, expect, it } from "vitest";
import { walk } from "#paths/walker/walk-scenario.ts";
import { follow } from "#paths/ways.ts";
import type { Sighting } from "#paths/walk.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { stillClock } from "../../root.ts";
import { headerWith, scenarioOf } from "../../script/a-script.ts";

const walked = (story: string) =>
  walk(scenarioOf(`${headerWith("# title: The parcel")}\nVAR calm = 50\nVAR trust = 50\n${story}`), rulebook, {
    clock: stillClock,
  });

const seenIn = (story: string, kind: Sighting["kind"]): string[] =>
  walked(story)
    .coverage.sightings.filter((sighting) => sighting.kind === kind)
    .map(({ line }) => line);

const END = "OKAFOR: Bye. #mood: neutral #ending: partly #outcome: He goes.\n-> END";
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `OKAFOR: Line ${at + 1}.`).join("\n");

describe("lines in a row", () => {
  it("are four at most before a reply, and the fifth is told", () => {
    expect(seenIn(`${lines(4)}\n*   [Nod. #plain]\n-   ${END}`, "stretch")).toEqual([]);
    expect(seenIn(`${lines(5)}\n*   [Nod. #plain]\n-   ${END}`, "stretch")).toEqual(["OKAFOR: Line 5."]);
  });

  it("are counted with narration, and without the trainee's own words as they were on offer", () => {
    const story = (reply: string): string => `Well?\n*   ${reply}\n    He nods.\n-   ${lines(2)}\n${END}`;
    expect(seenIn(story("Here you are. #plain"), "stretch")).toEqual([]);
    expect(seenIn(story("[Hand it over. #plain]\n    YOU: Here you are."), "stretch")).toEqual(["OKAFOR: Bye."]);
  });

  it("are told with the most that come on any way", () => {
    const [sighting, ...more] = walked(
      `OKAFOR: Well?\n*   [Nod. #plain]\n    -> rest\n*   [Wait. #plain]\n    He waits.\n    -> rest\n=== rest ===\n${lines(4)}\n${END}`,
    ).coverage.sightings.filter(({ kind }) => kind === "stretch");
    expect(sighting).toMatchObject({ line: "OKAFOR: Bye.", lines: 5 });
    expect(more).toMatchObject([{ line: "OKAFOR: Line 4.", lines: 6 }]);
  });
});

/** Two decisions: the first moves calm as far as is said, the second is answered by an untagged line between two others. */
const between = (calm: readonly number[], untagged = "OKAFOR: So."): string =>
  [
    "OKAFOR: Well? #mood: tense",
    ...calm.map((points) => `*   [Say ${points}. #plain #calm: ${points}]`),
    "-   OKAFOR: Hm. #mood: tense",
    "*   [Nod. #plain]",
    "-   OKAFOR: Go on. #mood: neutral",
    untagged,
    END,
  ].join("\n");

describe("the face of an untagged line", () => {
  it("is told where the meters of some way contradict the moods beside it, with the turn that showed it", () => {
    const found = walked(between([0, 1, 2, 45]));
    const sightings = found.coverage.sightings.filter(({ kind }) => kind === "face");
    expect(sightings).toMatchObject([{ line: "OKAFOR: So.", mood: "pleased", said: "neutral" }]);
    const [{ state, reply } = { state: -1, reply: -1 }] = sightings;
    expect(found.states.calm[state]).toBe(95);
    expect(found.states.calm[follow(found, state, reply)]).toBe(95);
  });

  it("is not told where all ways leave it within one step of them", () => {
    expect(seenIn(between([0, 1, 2]), "face")).toEqual([]);
  });

  it("is not told where the line says its mood, or somebody else speaks it", () => {
    expect(seenIn(between([0, 45], "OKAFOR: So. #mood: neutral"), "face")).toEqual([]);
    expect(seenIn(between([0, 45], "He looks up."), "face")).toEqual([]);
  });

  it("is told of what a line itself does to the meters, and of an opening", () => {
    expect(seenIn(`OKAFOR: No! #mood: furious\nOKAFOR: So.\n*   [Nod. #plain]\n-   ${END}`, "face")).toEqual([
      "OKAFOR: So.",
    ]);
    expect(seenIn(between([0], "OKAFOR: So. #calm: -45"), "face")).toEqual(["OKAFOR: So."]);
  });

  it("is not held against moods from which time has passed", () => {
    expect(
      seenIn(
        between([45], "A week goes by. #later: one week\nOKAFOR: So.").replace("Bye. #mood: neutral", "Bye."),
        "face",
      ),
    ).toEqual([]);
  });
});
