import { describe, expect, it } from "vitest";
import { survey } from "#paths/survey.ts";
import { walk } from "#paths/walker/walk-scenario.ts";
import { waysThrough } from "#paths/ways-through.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

const through = (story: string): { ways: Float64Array; first: number; all: number } => {
  const walked = walk(scenarioOf(scriptAround(story).text), rulebook, { clock: stillClock });
  const surveyed = survey(walked);
  const opening = walked.openings[0] ?? 0;
  return {
    ways: waysThrough(walked, surveyed),
    first: walked.states.firstEdge[opening] ?? 0,
    all: surveyed.ways[opening] ?? 0,
  };
};

describe("the ways through a reply", () => {
  it("are all that can be said before it, times all that can be said after it", () => {
    const { ways, first, all } = through(`OKAFOR: Three days!
*   [Please, try to relax. #slip: told-to-relax]
    OKAFOR: Relax? #ending: walked-out #outcome: He left.
    -> END
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
    * *   [So you stood here on Monday. #use: paraphrase]
        OKAFOR: Yes.
    * *   [And? #slip: interrupted]
        OKAFOR: And!
    * *   [Go on. #plain]
        OKAFOR: I will.`);
    expect(Array.from(ways.slice(first, first + 2))).toEqual([1, 3]);
    expect(all).toBe(4);
  });

  it("are without end where a conversation can go round in circles", () => {
    const { ways, first } = through(`OKAFOR: Three days!
-   (again)
+   [One moment. #plain]
    OKAFOR: Moments!
    -> again
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: Thank you.`);
    expect(ways[first]).toBe(Infinity);
  });
});
