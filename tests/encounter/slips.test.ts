import { describe, expect, it } from "vitest";
import { undo, variablesOf } from "#encounter/encounter.ts";
import { walk } from "#paths/walker/walk-scenario.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../root.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { played, standsAt } from "./plays.ts";

/** A customer who goes round in circles, and has had enough at the third slip. */
const threeStrikes = scenarioOf(`${headerWith("# title: Three strikes")}
VAR calm = 60
VAR trust = 60
VAR slips = 0
-> counter
=== counter ===
OKAFOR: Well?
+   [Please, try to relax. #slip: told-to-relax]
    {slips >= 3: -> gone}
    OKAFOR: Relax?
    -> counter
+   It was your fault, and you know it. #slip: blamed #slip: assumed
    {slips >= 3: -> gone}
    OKAFOR: Mine?
    -> counter
+   I am so sorry. #use: apologise
    {slips >= 3: -> gone}
    OKAFOR: What for?
    -> counter
+   {slips < 3} [Let him finish. #use: hear-out]
    OKAFOR: So. #ending: resolved #outcome: He was heard.
    -> END
=== gone ===
OKAFOR: Enough. #ending: walked-out #outcome: He leaves.
-> END
`);

const slipsAfter = (replies: string): string | undefined =>
  variablesOf(played(threeStrikes, rulebook, replies))["slips"]?.text;
const endOf = (replies: string): string => standsAt(played(threeStrikes, rulebook, replies)).replace(/^.*\d+ /, "");

describe("a story that reads its slips", () => {
  it.each([
    ["", "0"],
    ["0", "1"],
    ["1", "2"],
    ["2", "0"],
    ["2 0", "1"],
  ])("after %j has %s", (replies, slips) => {
    expect(slipsAfter(replies)).toBe(slips);
  });

  it("counts a sorry that comes too soon, since it is judged a slip", () => {
    const [before, after] = [played(threeStrikes, rulebook, "0 0"), played(threeStrikes, rulebook, "0 0 2")];
    expect(before.standing.meters.calm).toBeLessThan(35);
    expect(standsAt(after)).toContain("walked-out");
  });

  it("may ask for them in the very next line", () => {
    expect([endOf("0 1"), endOf("1 0"), endOf("0 3")]).toEqual(["walked-out", "walked-out", "resolved"]);
  });

  it("has those of the decision that is undone to", () => {
    expect(variablesOf(undo(played(threeStrikes, rulebook, "1"), 0))["slips"]).toEqual({ text: "0", kind: "number" });
  });

  it("is walked to its end, though it can go round for ever: more than three are all alike to it", () => {
    const walked = walk(threeStrikes, rulebook, { clock: stillClock, limits: { states: 20_000 } });
    expect(walked.complete).toBe(true);
    expect(walked.stops.flatMap((stop) => (stop.kind === "ending" ? [stop.ending.kind] : []))).toEqual(
      expect.arrayContaining(["resolved", "walked-out"]),
    );
  });
});
