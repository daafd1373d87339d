import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Encounter, begin, stepsOf, choose, decide, replay, restart } from "#encounter/encounter.ts";
import { type WalkOptions, openWalker } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { theCheque } from "../../own-stories/the-cheque.ts";
import { stillClock } from "../../root.ts";
import { bruteForce, layersOf, signOfState, signOf } from "./brute-force.ts";
import { inkFrom, uncheckedScenario } from "../generated-ink.ts";
import { runs } from "../../long.ts";

const RUNS = runs(25, 4000);

const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 420, size: "max" });

function walked(scenario: Scenario, by: Rulebook, options: Omit<WalkOptions, "clock">): Walk {
  const walker = openWalker(scenario, by, { clock: stillClock, ...options });
  while (walker.step(1000));
  return walker.walk();
}

/** The same rules, where the last of a meter is the hardest to win: with low bands, so that many moves come into them. */
const hardest: Rulebook = {
  ...rulebook,
  rules: {
    ...rulebook.rules,
    lastIsHardest: [
      { from: 45, percent: 50 },
      { from: 60, percent: 30 },
    ],
  },
};

describe("the walker, on any story", () => {
  it(
    "comes to the same as every way gone through without merging",
    () => {
      fc.assert(
        fc.property(numbers, fc.integer({ min: 1, max: 9 }), fc.constantFrom(rulebook, hardest), (row, seed, rules) => {
          const text = inkFrom(row);
          const scenario = uncheckedScenario(text);
          if (scenario === null) throw new Error(`does not compile:\n${text}`);
          const brute = bruteForce(scenario, rules, seed, 150);
          const walk = walked(scenario, rules, { seeds: [seed], limits: { states: 4000 } });
          const known = walk.complete ? brute.layers.length : 2;
          expect(layersOf(walk, known), text).toEqual(brute.layers.slice(0, known));
          if (walk.complete && brute.whole) expect(walk.coverage.lines, text).toEqual(brute.lines);
        }),
        // A smaller story that fails would be looked for among thousands that take as long: this one says enough.
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    Number.POSITIVE_INFINITY,
  );
});

describe("the walker, of what is easily taken for the same", () => {
  it.each([
    [
      "counts no turns since a visit that there has not been",
      `-> hall
=== hall ===
+   [Stay.]
*   [Look round, once.]
+   {TURNS_SINCE(-> cellar) == 0} [Come up again.]
- -> stairs
=== stairs ===
+   [Go up.]
* * [Turn back, once.]
-> hall
=== cellar ===
-> END`,
    ],
    [
      "takes a state for no other that merely looks the same to the story",
      `-> hall
=== hall ===
<- aside
+   [On.]
-   <>
<- aside
*   {hall < 1 && TURNS() < 1}[]Never.
-> END
=== aside ===
+   [Aside.]
-> hall`,
    ],
    [
      "sees that a variable was set by another name",
      `VAR a = 0
-> hall
=== hall ===
+   {a * calm <= 40 || hall.once % 2 == 0}[On.]
    ~ raise(a)
-> hall
*   (once) []Once.
-> END
=== function raise(ref n) ===
~ n = n + 1`,
    ],
  ])("%s", (_, story) => {
    const scenario = uncheckedScenario(`VAR calm = 50\nVAR trust = 50\n${story}`);
    if (scenario === null) throw new Error("does not compile");
    const brute = bruteForce(scenario, rulebook, 1, 150);
    expect(layersOf(walked(scenario, rulebook, { limits: { states: 500 } }), brute.layers.length)).toEqual(
      brute.layers,
    );
  });
});

/** A play by the draws of a row of numbers, with a breath now and then. */
function playBy(opened: Encounter, row: readonly number[]): Encounter {
  let played = opened;
  for (const drawn of row) {
    const replies = decide(played)?.replies ?? [];
    const reply = replies[drawn % Math.max(1, replies.length)];
    if (reply === undefined) break;
    played = choose(played, reply.index, { breathed: drawn % 3 === 0 });
  }
  return played;
}

describe("the walker, on the forgotten cheque", () => {
  const scenario = theCheque;

  it.each([
    ["as they are", rulebook],
    ["with the last of a meter the hardest to win", hardest],
  ])("comes to the same as every way gone through without merging, by the rules %s", (_, rules) => {
    const brute = bruteForce(scenario, rules, 1, 100);
    const known = brute.layers.length;
    expect(known).toBeGreaterThan(2);
    expect(layersOf(walked(scenario, rules, { limits: { states: 2000 } }), known)).toEqual(brute.layers);
  });

  it("has every state of a play in it, breaths and all, however short it was held", () => {
    const opened = begin(scenario, rulebook, 1, stillClock);
    fc.assert(
      fc.property(fc.nat(99), fc.array(fc.nat(9999), { minLength: 20, maxLength: 20 }), (seed, row) => {
        const played = playBy(restart(opened, seed), row);
        const made = stepsOf(played);
        const walker = openWalker(scenario, rulebook, { clock: stillClock, seeds: [seed], limits: { states: 50 } });
        walker.follow(made);
        while (walker.step(1000));
        const walk = walker.walk();
        const states = walk.trails[0]?.states ?? [];
        expect(states).toHaveLength(made.steps.length + 1);
        for (const [turns, state] of states.entries()) {
          const course = made.steps.slice(0, turns);
          const then = replay(restart(opened, seed), course);
          expect(signOfState(walk, state)).toBe(then.ok ? signOf(then.value) : "");
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("a walk", () => {
  const story = uncheckedScenario(inkFrom([3, 90, 90, ...Array.from({ length: 80 }, (_, at) => at * 7)]));
  if (story === null) throw new Error("the story does not compile");

  it("is the same, however small the steps that it is made in", () => {
    const [whole, stepped] = [1_000_000, 0].map((milliseconds) => {
      let ticks = 0;
      const walker = openWalker(story, rulebook, { clock: () => (ticks += 1) });
      let steps = 1;
      while (walker.step(milliseconds)) steps += 1;
      return { steps, walk: walker.walk() };
    });
    expect(stepped?.steps).toBeGreaterThanOrEqual(whole?.steps ?? 0);
    expect(stepped?.walk).toEqual(whole?.walk);
  });

  it("can be handed to another thread and back without losing anything", () => {
    const walk = walked(story, rulebook, {});
    expect(structuredClone(walk)).toEqual(walk);
  });
});
