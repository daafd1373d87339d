import { describe, expect, it } from "vitest";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { playAtRandom, rehearse } from "#encounter/rehearse.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { FILE, scenarioOf, scriptAround } from "../script/a-script.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { courseText } from "#encounter/course-text.ts";

/** What a few random plays of a story find, and the line of the script at which the story begins. */
function brokenIn(story: string): { readonly broken: readonly Diagnostic[]; readonly begins: number } {
  const { text, begins } = scriptAround(story);
  return { broken: rehearse(scenarioOf(text), rulebook, 6, stillClock), begins };
}

const TURNS_BACK = `OKAFOR: Well?
*   [Wait. #plain]
    -> around
*   [Sigh. #plain]
    OKAFOR: So?`;
const AROUND = `=== around ===
{ calm > 100: -> counter }
-> around`;
const UNENDED = `=== street ===
{ calm > 100:
    OKAFOR: Never. #ending: partly #outcome: Nobody comes here.
- else:
    He goes out.
}
-> END`;

describe("a rehearsal", () => {
  it("finds nothing in the forgotten cheque", () => {
    expect(rehearse(theCheque, rulebook, 10, stillClock)).toEqual([]);
  });

  it("finds a loop that only one of the replies leads into, and names its knot", () => {
    const { broken, begins } = brokenIn(`${TURNS_BACK}\n-   OKAFOR: Good.\n-> done\n${AROUND}\n=== done ===`);
    expect(broken.map(({ code }) => code)).toEqual(["story-never-rests"]);
    expect(broken[0]?.place).toEqual({ file: FILE, line: begins + 7 });
    expect(broken[0]?.message).toContain('"around"');
  });

  it("finds a way on which nobody says how it ended", () => {
    const story = `${TURNS_BACK.replace("around", "street")}\n-   -> done\n${UNENDED}\n=== done ===`;
    expect(brokenIn(story).broken.map(({ code }) => code)).toEqual(["story-stops-short"]);
  });

  it("finds every fault once, however often it came across it", () => {
    const both = TURNS_BACK.replace("    OKAFOR: So?", "    -> street");
    const { broken } = brokenIn(`${both}\n-   -> done\n${AROUND}\n${UNENDED}\n=== done ===`);
    expect(broken.map(({ code }) => code).toSorted()).toEqual(["story-never-rests", "story-stops-short"]);
  });

  it("finds what is broken before the first decision", () => {
    const { broken } = brokenIn(`-> around\n${AROUND}\n=== done ===`);
    expect(broken.map(({ code }) => code)).toEqual(["story-never-rests"]);
  });

  it("plays no more once what is broken has taken long", () => {
    const both = TURNS_BACK.replace("    OKAFOR: So?", "    -> street");
    const { text } = scriptAround(`${both}\n-   -> done\n${AROUND}\n${UNENDED}\n=== done ===`);
    let now = 0;
    expect(rehearse(scenarioOf(text), rulebook, 40, () => (now += 1000))).toHaveLength(1);
  });

  it("names a story that goes round and round its decisions", () => {
    const { broken } = brokenIn("-   (again) OKAFOR: Well?\n+   [Wait. #plain]\n    -> again");
    expect(broken.map(({ code }) => code)).toEqual(["story-goes-round"]);
  });
});

describe("a random play", () => {
  it("goes the same way for the same seed, and not always the same way", () => {
    const ways = Array.from({ length: 6 }, (_, seed) => courseText(stepsOf(playAtRandom(beginCheque(1), seed)).steps));
    expect(courseText(stepsOf(playAtRandom(beginCheque(1), 3)).steps)).toBe(ways[3]);
    expect(new Set(ways).size).toBeGreaterThan(1);
  });
});
