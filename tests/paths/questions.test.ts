import { describe, expect, it } from "vitest";
import { certainty, extentOf } from "#paths/certainty.ts";
import { foldWays, slipsUpTo } from "#paths/fold-ways.ts";
import { lossesAlong, repliesAhead } from "#paths/outlook.ts";
import { randomPlay } from "#paths/random-play.ts";
import { fares } from "#paths/strategies.ts";
import { survey } from "#paths/survey.ts";
import { walk } from "#paths/walk-scenario.ts";
import { statesOf } from "#paths/ways.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../stories/shipped.ts";

/** Two decisions; the second is only on offer to those who were polite in the first. */
const scenario = scenarioOf(
  scriptAround(`OKAFOR: Three days!
*   [Calm down, please. #slip: told-to-relax]
    OKAFOR: I am going. #ending: walked-out #outcome: He left.
    -> END
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
    * *   [So you stood here on Monday. #use: paraphrase]
        OKAFOR: Yes.
    * *   [And? #slip: interrupted]
        OKAFOR: And! #ending: unresolved #outcome: He has heard enough.
        -> END`).text,
);
const walked = walk(scenario, rulebook, { clock: stillClock });

describe("a walk of a small scenario", () => {
  it("knows what each reply leaves in reach, and how to get there", () => {
    const [rude, kind] = repliesAhead(walked, survey(walked), walked.openings[0] ?? -1);
    expect(rude?.outlook.best?.ending.kind).toBe("walked-out");
    expect(rude?.regret.kinds).toBe(3);
    expect(kind?.outlook).toMatchObject({
      ways: 2,
      best: { ending: { kind: "resolved" }, way: { choices: [0], words: ["So you stood here on Monday."] } },
      worst: { ending: { kind: "unresolved" }, way: { choices: [1] } },
    });
    expect(kind?.regret).toEqual({ kinds: 0, points: 0 });
  });

  it("says where a play lost its best ending", () => {
    const states = statesOf(walked, 1, [1, 1]) ?? [];
    expect(lossesAlong(survey(walked), states)).toEqual([{ decision: 1, lost: "resolved", left: "unresolved" }]);
  });

  it("tells how random play ends, and how many decisions it takes", () => {
    const { decisions, endings, endless } = randomPlay(walked);
    expect(decisions).toEqual({ shortest: 1, median: 1, longest: 2 });
    expect(endings.map(({ ending, share }) => [ending.kind, share])).toEqual([
      ["walked-out", 0.5],
      ["resolved", 0.25],
      ["unresolved", 0.25],
    ]);
    expect(endless).toBe(0);
  });

  it("tells how fixed strategies fare", () => {
    const told = fares(walked).map(({ strategy, end }) => [strategy, end?.ending.kind]);
    expect(Object.fromEntries(told)).toMatchObject({ longest: "resolved", "most-polite": "walked-out" });
  });

  it("carries a count of pitfalls along every way", () => {
    const folded = foldWays(walked, slipsUpTo(walked, 3));
    const [end = -1] = (statesOf(walked, 1, [1, 1]) ?? []).slice(-1);
    expect([0, 1, 2].map((slips) => folded.comes(end, slips))).toEqual([false, true, false]);
    expect(folded.way(end, 1)?.words).toEqual(["Say nothing. Let him finish.", "And?"]);
  });

  it("proves only what it has walked to its end", () => {
    expect(certainty(walked)).toBe("proved");
    expect(extentOf(walked)).toBe("5 states walked: all of them");
    const cut = walk(scenario, rulebook, { clock: stillClock, limits: { states: 3 } });
    expect(certainty(cut)).toBe("not found so far");
    expect(extentOf(cut)).toBe("3 states walked; 2 replies not reached within the limits");
  });
});
