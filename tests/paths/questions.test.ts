import { describe, expect, it } from "vitest";
import { coverageText, isExhaustive } from "#paths/coverage.ts";
import { foldWays, slipsUpTo } from "#paths/fold-ways.ts";
import { randomPlay } from "#paths/random-play.ts";
import { reachableEndings } from "#paths/reachable-endings.ts";
import { fares } from "#paths/strategies.ts";
import { survey } from "#paths/survey.ts";
import { type WalkOptions, openWalker, walk } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import { follow, wayAlong, wayTo } from "#paths/ways.ts";
import { endAt } from "#paths/ending-score.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../root.ts";
import { uncheckedScenario } from "./generated-ink.ts";

/** All ways through a story that begins with calm 40 and trust 40. */
function walkOf(story: string, options: Omit<WalkOptions, "clock"> = {}): Walk {
  const scenario = uncheckedScenario(`VAR calm = 40\nVAR trust = 40\n-> counter\n=== counter ===\n${story}`);
  if (scenario === null) throw new Error(`does not compile:\n${story}`);
  return walk(scenario, rulebook, { clock: stillClock, ...options });
}

const ends = (kind: string): string => `OKAFOR: Bye. #ending: ${kind} #outcome: It is ${kind}.\n-> END`;

/** Two decisions; the second is only on offer to those who listened in the first. */
const TWO = `OKAFOR: Three days!
*   [Calm down, please. #slip: told-to-relax]
    ${ends("walked-out")}
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
    * *   [So you stood here on Monday. #use: paraphrase]
        ${ends("resolved")}
    * *   [And? #slip: interrupted]
        ${ends("unresolved")}`;
const two = walkOf(TWO);
const opening = two.openings[0] ?? -1;

describe("what is in reach of a decision", () => {
  it("is the best and the worst ending, and a way to each", () => {
    const { best, worst } = reachableEndings(two, survey(two), follow(two, opening, 1));
    expect(best).toMatchObject({
      ending: { kind: "resolved" },
      way: { choices: [0], words: ["So you stood here on Monday."] },
    });
    expect(worst).toMatchObject({ ending: { kind: "unresolved" }, way: { choices: [1], words: ["And?"] } });
  });

  it("is told with the number of ways to an ending", () => {
    const { ways } = survey(two);
    expect([0, 1].map((reply) => ways[follow(two, opening, reply)])).toEqual([1, 2]);
    expect(ways[opening]).toBe(3);
  });

  it("is an ending itself, where one has come to it", () => {
    const { best, worst } = reachableEndings(two, survey(two), follow(two, opening, 0));
    expect([best, worst].map((end) => [end?.ending.kind, end?.way.choices])).toEqual([
      ["walked-out", []],
      ["walked-out", []],
    ]);
  });

  it("ranks endings first by their kind and then by calm and trust together", () => {
    const walked = walkOf(`OKAFOR: Well?
* [Much. #calm: 50 #trust: 50]
  ${ends("escalated")}
* [Less. #calm: -9]
  ${ends("unresolved")}
* [Least. #calm: -10]
  ${ends("unresolved")}`);
    const { best, worst } = reachableEndings(walked, survey(walked), walked.openings[0] ?? -1);
    expect(best).toMatchObject({ ending: { kind: "unresolved" }, meters: { calm: 31 } });
    expect(worst?.ending.kind).toBe("escalated");
  });

  it("has infinitely many ways where one can go round in circles, and none where there is no end", () => {
    const circle = walkOf(`- (again) OKAFOR: Well?
+ [Again]
  -> again
+ [Enough]
  ${ends("partly")}
+ [For ever]
  -> ever
- (ever) OKAFOR: Ever.
+ [And ever]
  -> ever`);
    const surveyed = survey(circle);
    const after = [0, 1, 2].map((reply) => follow(circle, circle.openings[0] ?? -1, reply));
    expect(after.map((state) => surveyed.ways[state])).toEqual([Infinity, 1, 0]);
    expect(reachableEndings(circle, surveyed, after[2] ?? -1)).toEqual({ best: null, worst: null });
    expect(circle.complete).toBe(true);
    expect(randomPlay(circle).decisions).toMatchObject({ shortest: 1, longest: Infinity });
  });
});

describe("a play", () => {
  it("is followed by its replies as far as they are on offer", () => {
    expect(wayAlong(two, opening, [1, 0]).choices).toEqual([1, 0]);
    expect(wayAlong(two, opening, [0, 0]).choices).toEqual([0]);
  });

  it("leads to each state by a shortest way", () => {
    for (let state = 0; state < two.states.count; state++) expect(wayTo(two, state).to).toBe(state);
  });
});

describe("random play", () => {
  it("ends where its replies lead, each as likely as the others", () => {
    const { decisions, endings, endless } = randomPlay(two);
    expect(decisions).toEqual({ shortest: 1, median: 1, longest: 2 });
    expect(endings.map(({ ending, share }) => [ending.kind, share])).toEqual([
      ["walked-out", 0.5],
      ["resolved", 0.25],
      ["unresolved", 0.25],
    ]);
    expect(endless).toBe(0);
  });

  it("knows the longest way, however rarely anybody takes it", () => {
    const rare = Array.from({ length: 20 }, (_, at) => `* [Stop ${at}]\n  ${ends("partly")}\n* [On ${at}]\n- Next.`);
    expect(randomPlay(walkOf(`${rare.join("\n")}\n${ends("resolved")}`)).decisions).toMatchObject({
      shortest: 1,
      longest: 20,
    });
  });

  it("says how much of it comes to no end", () => {
    const broken = walkOf(
      `OKAFOR: Well?\n* [Break]\n  ~ calm = 5 % (calm - calm)\n  -> END\n* [Go]\n  ${ends("partly")}`,
    );
    expect(randomPlay(broken).endless).toBe(0.5);
  });
});

describe("a fixed strategy", () => {
  it("fares as its replies do", () => {
    const told = Object.fromEntries(fares(two).map(({ strategy, end }) => [strategy, end?.ending.kind]));
    expect(told).toEqual({
      longest: "resolved",
      shortest: "walked-out",
      "most-practices": "resolved",
      "never-a-practice": "walked-out",
      "most-polite": "walked-out",
    });
  });

  it("comes to no end where it goes round in circles", () => {
    const circle = walkOf(
      `- (again) Well?\n+ [Once more, please, and at length]\n  -> again\n+ [Go]\n  ${ends("partly")}`,
    );
    const ended = Object.fromEntries(fares(circle).map(({ strategy, end }) => [strategy, end !== null]));
    expect(ended).toMatchObject({ longest: false, shortest: true });
  });
});

describe("a count that is carried along every way", () => {
  it("tells whether some way comes somewhere with so much of it, and which", () => {
    const folded = foldWays(two, slipsUpTo(two, 3));
    const end = wayAlong(two, opening, [1, 1]).to;
    expect([0, 1, 2].map((slips) => folded.comes(end, slips))).toEqual([false, true, false]);
    expect(folded.way(end, 1)?.words).toEqual(["Say nothing. Let him finish.", "And?"]);
    expect(folded.way(end, 2)).toBeNull();
  });

  it("counts a sorry that came too soon as the slip that it is", () => {
    const sorry = walkOf(`~ calm = 10\nOKAFOR: Well?\n* [Sorry. #use: apologise]\n- ${ends("partly")}`);
    const folded = foldWays(sorry, slipsUpTo(sorry, 3));
    const end = [...sorry.states.stop.keys()].find((state) => endAt(sorry, state) !== null) ?? -1;
    expect([0, 1].map((slips) => folded.comes(end, slips))).toEqual([false, true]);
  });
});

describe("what a walk came across", () => {
  it("is every knot, reply, line and test, with how the tests came out", () => {
    const { coverage } = walkOf(`{ calm >= 30: -> high }
-> low
=== high
OKAFOR: High.
* [Up #calm: 5]
* {trust > 90} [Never]
- { calm < 20 or trust == 40:
    OKAFOR: Here.
  }
  ${ends("partly")}
=== low
OKAFOR: Low. {calm}
${ends("partly")}`);
    expect([...coverage.knots]).toEqual(["counter", "high"]);
    expect(coverage.replies.size).toBe(1);
    expect([...coverage.lines]).toEqual(["OKAFOR: High.", "OKAFOR: Here.", "OKAFOR: Bye."]);
    expect([...coverage.tests.values()].map(({ passed: yes, failed: no }) => [yes, no])).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]);
  });
});

describe("how sure a walk is", () => {
  it("is a proof only where everything was walked", () => {
    expect(isExhaustive(two)).toBe(true);
    expect(coverageText(two)).toBe("5 states walked: all of them");
    const cut = walkOf(TWO, { limits: { states: 3 } });
    expect(isExhaustive(cut)).toBe(false);
    expect(coverageText(cut)).toBe("3 states walked; 2 replies not reached within the limits");
    expect(cut.bound).toBe("states");
  });

  it("is no proof where the story draws lots, whatever the seeds that it was walked with", () => {
    const lots = walkOf(`{ RANDOM(1, 2) == 1: One.|Two. }\n* [Go]\n- ${ends("partly")}`, { seeds: [1, 2, 3] });
    expect(lots).toMatchObject({ complete: true, draws: true });
    expect(isExhaustive(lots)).toBe(false);
    expect(coverageText(lots)).toMatch(/all of them; the story draws lots, and went by 3 seeds$/);
  });

  it("needs no second seed where no lots are drawn", () => {
    const walked = walkOf(TWO, { seeds: [1, 2, 3] });
    expect(new Set(walked.openings).size).toBe(1);
    expect(walked.states.count).toBe(two.states.count);
  });

  it("says where it was stopped, and all that it knew by then", () => {
    const scenario = uncheckedScenario(`VAR calm = 40\nVAR trust = 40\n-> counter\n=== counter ===\n${TWO}`);
    if (scenario === null) throw new Error("does not compile");
    const stopped = openWalker(scenario, rulebook, { clock: stillClock }).walk();
    expect(stopped).toMatchObject({ complete: false, bound: "cancelled", unreached: 2 });
    expect(coverageText(stopped)).toBe("1 state walked; 2 replies not reached before it was stopped");
  });

  it.each([
    ["milliseconds", { milliseconds: 5 }],
    ["bytes", { bytes: 1 }],
  ])("is bounded by %s", (bound, limits) => {
    let ticks = 0;
    const text = `VAR calm = 40\nVAR trust = 40\n-> counter\n=== counter ===\n- (again) Well?\n+ [A #calm: 1]\n+ [B #trust: 1]\n- -> again`;
    const scenario = uncheckedScenario(text);
    if (scenario === null) throw new Error("does not compile");
    expect(walk(scenario, rulebook, { clock: () => (ticks += 1), limits })).toMatchObject({ complete: false, bound });
  });
});
