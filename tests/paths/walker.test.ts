import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWalker } from "#paths/walk-scenario.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../stories/shipped.ts";
import { bruteForce, layersOf } from "./brute-force.ts";
import { inkFrom, uncheckedScenario } from "./generated-ink.ts";

/** More for a long run: `WALKS=5000 npx vitest run tests/paths/walker`. */
const RUNS = Number(process.env["WALKS"] ?? 60);

const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 420, size: "max" });

describe("the walker, on any story", () => {
  it("comes to the same as every way gone through without merging", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 9 }), (row, seed) => {
        const text = inkFrom(row);
        const scenario = uncheckedScenario(text);
        fc.pre(scenario !== null);
        if (scenario === null) return;
        const brute = bruteForce(scenario, rulebook, seed, 150);
        const walker = openWalker(scenario, rulebook, { clock: stillClock, seeds: [seed], limits: { states: 4000 } });
        while (walker.step(1000));
        const walk = walker.walk();
        const known = walk.complete ? brute.layers.length : 2;
        expect(layersOf(walk, known), text).toEqual(brute.layers.slice(0, known));
        if (walk.complete && brute.whole) expect(walk.passed.lines, text).toEqual(brute.lines);
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
