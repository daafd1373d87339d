/** What an ordinary colleague comes to, checked against playing every way, and against plays by the draw. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawsFrom } from "#encounter/chance.ts";
import { type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import { type Outlook, bestIn, goodChances, outlooksIn } from "#paths/chances.ts";
import { endAt } from "#paths/ending-score.ts";
import { topologicalOrder } from "#paths/topological-order.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { type WalkOptions, walk } from "#paths/walker/walk-scenario.ts";
import { follow, offersAt, wayAlong } from "#paths/ways.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { ENDINGS } from "#scenario/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { PATIENCE, runs } from "../long.ts";
import { theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { inkFrom, uncheckedScenario } from "./generated-ink.ts";

const { chances } = rulebook;
const { colleague, worths } = chances;

function storyOf(story: string): Scenario {
  const scenario = uncheckedScenario(`VAR calm = 40\nVAR trust = 40\n-> counter\n=== counter ===\n${story}`);
  if (scenario === null) throw new Error(`does not compile:\n${story}`);
  return scenario;
}

const walkOf = (story: string, options: Omit<WalkOptions, "clock"> = {}): Walk =>
  walk(storyOf(story), rulebook, { clock: stillClock, ...options });

const ends = (kind: string): string => `OKAFOR: Bye. #ending: ${kind} #outcome: It is ${kind}.\n-> END`;

const allOf = ({ states }: Walk): number[] => Array.from({ length: states.count }, (_, state) => state);

/** The outlook of where a walk begins. */
function opened(walked: Walk): Outlook {
  const [opening = NOT_FOLLOWED] = walked.openings;
  const outlook = outlooksIn(walked, chances, [opening]).of.get(opening);
  if (outlook === undefined) throw new Error("not known");
  return outlook;
}

/** Numbers of 32 bits are exact to six places. */
const nearly = (amount: number, places = 6): unknown => expect.closeTo(amount, places);

const none = ({ endings }: Outlook): number => 1 - ENDINGS.reduce((sum, kind) => sum + endings[kind], 0);

describe("an ordinary colleague", () => {
  it("takes a reply without a slip four times as often as one with, and a sorry that comes too soon is one", () => {
    const walked = walkOf(`~ calm = 10
OKAFOR: Well?
* [Sorry. #use: apologise]
  ${ends("walked-out")}
* [Listen. #use: hear-out]
  ${ends("resolved")}
* [Wait. #plain]
  ${ends("partly")}
* [Relax. #slip: told-to-relax]
  ${ends("escalated")}`);
    const { endings, good, margin } = opened(walked);
    expect(endings).toEqual({
      resolved: nearly(0.4),
      partly: nearly(0.4),
      unresolved: 0,
      "walked-out": nearly(0.1),
      escalated: nearly(0.1),
    });
    expect(good).toBeCloseTo(0.8, 6);
    expect(margin).toBe(0);
  });

  it("takes any reply as often as another where all are slips, or none is", () => {
    const walked = walkOf(`OKAFOR: Well?
* [Relax. #slip: told-to-relax]
  ${ends("resolved")}
* [It was them. #slip: blamed]
  ${ends("unresolved")}`);
    expect(opened(walked).good).toBeCloseTo(0.5, 6);
  });

  it("plays as the guidance says", () => {
    const [walked, other] = [
      walkOf(`OKAFOR: Well?
* [Relax. #slip: told-to-relax]
  ${ends("escalated")}
* [Wait. #plain]
  ${ends("partly")}`),
      { ...chances, colleague: { slip: 1, other: 9 }, worths: { ...worths, partly: 50, meters: 0, escalated: 20 } },
    ];
    const [opening = -1] = walked.openings;
    const outlook = outlooksIn(walked, other, [opening]).of.get(opening);
    expect(outlook?.good).toBeCloseTo(0.9, 6);
    expect(outlook?.prospect).toBeCloseTo(0.9 * 50 + 0.1 * 20, 4);
  });
});

describe("the prospect of an ending", () => {
  it("is its worth, and more for calm and trust at the end", () => {
    const outlook = opened(walkOf(`OKAFOR: Well?\n* [Yes. #calm: 60 #trust: 60]\n  ${ends("resolved")}`));
    expect(outlook.prospect).toBeCloseTo(115, 4);
    expect(bestIn(outlook)).toBe("resolved");
  });
});

describe("a conversation that may not end", () => {
  it("goes round until it is left, as often as it takes", () => {
    const walked = walkOf(`- (again) OKAFOR: Well?
+ [Again. #plain]
  -> again
+ [And again. #plain]
  -> again
+ [Enough. #slip: blamed]
  ${ends("partly")}
+ [No. #slip: vague]
  ${ends("escalated")}`);
    const { endings } = opened(walked);
    expect([endings.partly, endings.escalated]).toEqual([nearly(0.5, 4), nearly(0.5, 4)]);
    expect(topologicalOrder(walked).circles.length).toBeGreaterThan(0);
  });

  it("comes to no ending where it goes round for ever, or where the story breaks", () => {
    const walked = walkOf(`OKAFOR: Well?
* [Go. #plain]
  ${ends("partly")}
* [Break. #plain]
  ~ calm = 5 % (calm - calm)
  -> END
* [For ever. #plain]
  -> ever
* [A slip. #slip: vague]
  -> ever
- (ever) OKAFOR: Ever.
+ [And ever. #plain]
  -> ever`);
    const outlook = opened(walked);
    expect(outlook.good).toBeCloseTo(4 / 13, 6);
    expect(none(outlook)).toBeCloseTo(9 / 13, 6);
    const ever = follow(walked, walked.openings[0] ?? -1, 2);
    const { of } = outlooksIn(walked, chances, [ever]);
    expect(of.get(ever)).toMatchObject({ good: 0, prospect: 0 });
    expect(of.get(ever)).toSatisfy((one: Outlook) => bestIn(one) === null);
  });

  it("is said not to be known, where it would take too long", () => {
    const walked = walkOf(`- (again) OKAFOR: Well?
+ [Again. #plain]
  -> again
+ [Enough. #slip: blamed]
  ${ends("partly")}`);
    const outlooks = outlooksIn(walked, chances, walked.openings, 3);
    expect([outlooks.converged, outlooks.of.size]).toEqual([false, 0]);
  });
});

describe("where the walk was stopped", () => {
  const story = `OKAFOR: Well?
* [Go. #plain]
  ${ends("partly")}
* [Stay. #plain]
  OKAFOR: And?
  * * [Go. #plain]
      ${ends("resolved")}
  * * [Stay. #plain]
      ${ends("escalated")}`;

  it("only that is known which doesn't lead there", () => {
    const walked = walkOf(story, { limits: { states: 3 } });
    const [opening = -1] = walked.openings;
    const { of, converged } = outlooksIn(walked, chances, allOf(walked));
    expect(converged).toBe(true);
    expect(of.has(opening)).toBe(false);
    expect(of.get(follow(walked, opening, 0))?.good).toBe(1);
  });
});

describe("a story that draws lots", () => {
  it("has chances for each seed that was walked", () => {
    const walked = walkOf(
      `OKAFOR: Well?
* [Go. #plain]
  { RANDOM(1, 2) == 1:
    ${ends("partly")}
  }
  ${ends("escalated")}`,
      { seeds: [1, 2, 3, 4, 5, 6] },
    );
    const { of } = outlooksIn(walked, chances, walked.openings);
    expect(walked.draws).toBe(true);
    expect(new Set([...of.values()].map(({ good }) => good))).toEqual(new Set([0, 1]));
  });
});

/** What an ordinary colleague comes to, by playing every way; null where there are more than can be played. */
function byHand(at: Encounter, room: { left: number }): readonly number[] | null {
  room.left -= 1;
  if (room.left < 0) return null;
  const decision = decide(at);
  const { now } = at;
  if (decision === null) {
    const { calm, trust } = at.standing.meters;
    const kind = now.kind === "ending" ? now.ending.kind : null;
    const worth = kind === null ? 0 : worths[kind] + (worths.meters * (calm + trust)) / 200;
    return [...ENDINGS.map((one) => (one === kind ? 1 : 0)), worth];
  }
  let [whole, sums] = [0, [0, 0, 0, 0, 0, 0]];
  for (const { index } of decision.replies) {
    const next = choose(at, index);
    const fate = byHand(next, room);
    if (fate === null) return null;
    const weight = (next.turns.at(-1)?.pitfalls.length ?? 0) > 0 ? colleague.slip : colleague.other;
    whole += weight;
    sums = sums.map((sum, one) => sum + weight * (fate[one] ?? 0));
  }
  return sums.map((sum) => sum / whole);
}

const figures = ({ endings, prospect }: Outlook): readonly number[] => [
  ...ENDINGS.map((kind) => endings[kind]),
  prospect,
];

const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 420, size: "max" });

describe("the chances of any story", () => {
  it("are what playing every way and weighing each comes to, where that can be done", { timeout: PATIENCE }, () => {
    let done = 0;
    fc.assert(
      fc.property(numbers, (row) => {
        const scenario = uncheckedScenario(inkFrom(row));
        if (scenario === null) return;
        const truth = byHand(begin(scenario, rulebook, 1, stillClock), { left: 300 });
        if (truth === null) return;
        done += 1;
        const walked = walk(scenario, rulebook, { clock: stillClock });
        expect(figures(opened(walked))).toEqual(truth.map((figure) => nearly(figure, 3)));
      }),
      { numRuns: runs(20, 2000), endOnFailure: true },
    );
    expect(done).toBeGreaterThan(0);
  });

  it("add up to 1 with those of no ending, and are the weighed mean of what the replies lead to", () => {
    fc.assert(
      fc.property(numbers, (row) => {
        const scenario = uncheckedScenario(inkFrom(row));
        if (scenario === null) return;
        const walked = walk(scenario, rulebook, { clock: stillClock, limits: { states: 1500 } });
        const { of } = outlooksIn(walked, chances, allOf(walked));
        for (const [state, outlook] of of) {
          expect(none(outlook)).toBeGreaterThan(-1e-5);
          expect(none(outlook)).toBeLessThan(1 + 1e-5);
          const replies = offersAt(walked, state);
          if (replies.length === 0) continue;
          let [whole, sums] = [0, figures(outlook).map(() => 0)];
          for (const { index } of replies) {
            const slips = walked.edges.slips[(walked.states.firstEdge[state] ?? 0) + index] ?? 0;
            const next = of.get(follow(walked, state, index));
            if (next === undefined) throw new Error("known before, and not after");
            const weight = slips > 0 ? colleague.slip : colleague.other;
            whole += weight;
            sums = sums.map((sum, one) => sum + weight * (figures(next)[one] ?? 0));
          }
          expect(figures(outlook)).toEqual(sums.map((sum) => nearly(sum / whole, 2)));
        }
      }),
      { numRuns: runs(15, 2000), endOnFailure: true },
    );
  });
});

describe("the chances of the forgotten cheque", () => {
  const walked = walk(theCheque, rulebook, { clock: stillClock });
  const [opening = NOT_FOLLOWED] = walked.openings;
  const play = [1, 0, 1, 3, 0, 0, 3, 1, 2, 2, 2, 1];
  const states = play.map((_, at) => wayAlong(walked, opening, play.slice(0, at)).to);
  states.push(wayAlong(walked, opening, play).to);

  it("run along a play as they were reckoned by hand", () => {
    const { of } = outlooksIn(walked, chances, states);
    const percents = states.map((state) => Math.round(100 * (of.get(state)?.good ?? -1)));
    expect(percents).toEqual([77, 78, 61, 38, 47, 57, 72, 84, 90, 99, 100, 100, 100]);
  });

  it("fall most at the slips: at the third decision, then at the second, and a long way behind at the fifth", () => {
    const nexts = states.flatMap((state) => offersAt(walked, state).map(({ index }) => follow(walked, state, index)));
    const { of } = outlooksIn(walked, chances, [...states, ...nexts]);
    const prospect = (state: number): number => of.get(state)?.prospect ?? -1;
    const losses = play.map((_, at) => {
      const state = states[at] ?? -1;
      const first = walked.states.firstEdge[state] ?? 0;
      const sound = offersAt(walked, state).filter(({ index }) => walked.edges.slips[first + index] === 0);
      const best = Math.max(...sound.map(({ index }) => prospect(follow(walked, state, index))));
      return best - prospect(states[at + 1] ?? -1);
    });
    const order = [...losses.keys()].toSorted((a, b) => (losses[b] ?? 0) - (losses[a] ?? 0)).map((at) => at + 1);
    expect(order.slice(0, 3)).toEqual([3, 2, 5]);
    expect(losses[4]).toBeLessThan((losses[1] ?? 0) / 2);
  });

  it("are those of a hundred thousand plays by the draw, within what a draw may be wrong by", () => {
    const outlook = opened(walked);
    const counts = ENDINGS.map(() => 0);
    const draw = drawsFrom(7);
    const plays = 100_000;
    let worth = 0;
    for (let played = 0; played < plays; played++) {
      const { ending, meters } = endAt(walked, drawnEnd(walked, opening, draw)) ?? never();
      const at = ENDINGS.indexOf(ending.kind);
      counts[at] = (counts[at] ?? 0) + 1;
      worth += worths[ending.kind] + (worths.meters * (meters.calm + meters.trust)) / 200;
    }
    for (const [at, kind] of ENDINGS.entries()) {
      const chance = outlook.endings[kind];
      // Five standard deviations: once in two million.
      const apart = 5 * Math.sqrt((chance * (1 - chance)) / plays) + 1e-6;
      expect(Math.abs((counts[at] ?? 0) / plays - chance)).toBeLessThan(apart);
    }
    expect(Math.abs(worth / plays - outlook.prospect)).toBeLessThan((5 * 58) / Math.sqrt(plays));
  });

  it("are the same for all states at once", () => {
    const good = goodChances(walked, chances);
    const { of } = outlooksIn(walked, chances, states);
    for (const state of states) expect(good[state]).toBeCloseTo(of.get(state)?.good ?? -1, 5);
  });
});

/** Where a play by the draw ends. */
function drawnEnd({ states, edges }: Walk, opening: number, draw: () => number): number {
  let state = opening;
  for (;;) {
    const first = states.firstEdge[state] ?? 0;
    const behind = states.firstEdge[state + 1] ?? 0;
    if (first === behind) return state;
    let whole = 0;
    for (let edge = first; edge < behind; edge++) whole += edges.slips[edge] === 0 ? colleague.other : colleague.slip;
    let left = draw() * whole;
    let taken = first;
    for (; taken < behind - 1; taken++) {
      left -= edges.slips[taken] === 0 ? colleague.other : colleague.slip;
      if (left < 0) break;
    }
    state = edges.to[taken] ?? NOT_FOLLOWED;
  }
}

function never(): never {
  throw new Error("a play without an ending");
}
