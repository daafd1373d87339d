/** What is said after an ending is no part of a walk: it makes no states, and nothing is told of its lines. */
import { describe, expect, it } from "vitest";
import { begin, choose, ending } from "#encounter/encounter.ts";
import { walk } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { stillClock } from "../../root.ts";
import { headerWith, scenarioOf } from "../../script/a-script.ts";

const scenario = (afterwards: string) =>
  scenarioOf(`${headerWith("# title: The parcel")}
VAR calm = 50
VAR trust = 50
VAR pen = false
VAR told = 0
OKAFOR: Well?
*   (early) [Write it down. #plain]
    ~ pen = true
*   [Nod. #plain]
-   OKAFOR: And?
*   [Go on. #plain]
    ~ told = told + 1
*   [Wait. #plain]
-   OKAFOR: Hm.
*   [Help. #use: offer-solution]
    -> good
*   [Leave it. #slip: vague]
    OKAFOR: Bye. #ending: unresolved #outcome: He goes.
${afterwards === "" ? "" : `    -> at_home\n`}
    -> END
=== good ===
OKAFOR: Good. #ending: resolved #outcome: He stays.
${afterwards}
-> END
${afterwards === "" ? "" : `=== at_home ===\nOKAFOR: {pen: Not a word of what she wrote. | Nothing.} #afterwards: to a friend\n-> END`}`);

const ACCOUNTS = `OKAFOR: {pen: She wrote it down. | She said she would remember.} #afterwards: to his daughter
{ told > 0:
    OKAFOR: I had to tell it twice. #afterwards: to his daughter
- else:
    { early and calm > 40:
        OKAFOR: And she looked up. #afterwards: to his daughter
    }
}
OKAFOR: One, two, three, four, five. #afterwards: to his daughter
OKAFOR: So. #afterwards: to his daughter`;

const walked = (afterwards: string): Walk => walk(scenario(afterwards), rulebook, { clock: stillClock });

/** All that a walk found, but for what each story has of its own. */
const found = ({ hash: _hash, bytes: _bytes, coverage, stops, ...walk }: Walk) => ({
  ...walk,
  stops: stops.map((stop) => (stop.kind === "ending" ? { ...stop, knot: "" } : { ...stop, replies: [] })),
  lines: coverage.lines,
  sightings: coverage.sightings,
});

describe("what is said after an ending", () => {
  it("leaves the walk as it would be without it", () => {
    expect(found(walked(ACCOUNTS))).toEqual(found(walked("")));
  });

  it("is heard in every play all the same", () => {
    const opened = begin(scenario(ACCOUNTS), rulebook, 1, stillClock);
    const heard = (...course: readonly number[]): readonly string[] =>
      ending(course.reduce((now, reply) => choose(now, reply), opened))?.afterwards.map(({ text }) => text) ?? [];
    expect(heard(0, 0, 0)[0]).toBe("She wrote it down.");
    expect(heard(1, 0, 0)[0]).toBe("She said she would remember.");
    expect(heard(0, 1, 0)[1]).toBe("And she looked up.");
    expect(heard(0, 1, 1)).toEqual(["Not a word of what she wrote."]);
  });

  it("counts as come to", () => {
    expect(walked(ACCOUNTS).coverage.knots).toEqual(new Set(["good", "at_home"]));
  });
});
