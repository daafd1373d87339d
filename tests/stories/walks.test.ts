import { describe, expect, it } from "vitest";
import { drawsFrom } from "#encounter/chance.ts";
import { courseText } from "#encounter/course-text.ts";
import { begin, choose, decide, stepsOf } from "#encounter/encounter.ts";
import { NOT_FOLLOWED } from "#paths/walk.ts";
import { follow } from "#paths/ways.ts";
import { openWalker } from "#paths/walker/walk-scenario.ts";
import { signOf, signOfState } from "../paths/walker/brute-force.ts";
import { stillClock } from "../root.ts";
import { PATIENCE, runs } from "../long.ts";
import { shipped, shippedCatalogue } from "./shipped.ts";

/**
 * So many states of each story are walked. That all ways of all of them can be walked is what `npm run check` says, once
 * more in the same `npm test`: it takes a minute.
 */
const STATES = runs(40_000, Number.POSITIVE_INFINITY);

describe.each([...shipped.scenarios])("the walk of %s", (_, scenario) => {
  it("agrees with a hundred random plays at every step that it comes to", { timeout: PATIENCE }, () => {
    const { rulebook } = shippedCatalogue();
    const walker = openWalker(scenario, rulebook, { clock: stillClock, limits: { states: STATES } });
    while (walker.step(1000));
    const walk = walker.walk();
    const opened = begin(scenario, rulebook, 1, stillClock);
    const apart: string[] = [];
    let compared = 0;
    for (let play = 0; play < 100; play++) {
      const draw = drawsFrom(play);
      let [played, state] = [opened, walk.openings[0] ?? NOT_FOLLOWED];
      while (state !== NOT_FOLLOWED) {
        compared += 1;
        if (signOfState(walk, state) !== signOf(played)) apart.push(courseText(stepsOf(played).steps));
        const replies = decide(played)?.replies ?? [];
        const reply = replies[Math.floor(draw() * replies.length)];
        if (reply === undefined) break;
        played = choose(played, reply.index);
        state = follow(walk, state, reply.index);
      }
    }
    expect(apart).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
