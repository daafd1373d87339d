import { describe, expect, it } from "vitest";
import { drawsFrom } from "#encounter/chance.ts";
import { courseText } from "#encounter/course-text.ts";
import { begin, choose, decide, stepsOf } from "#encounter/encounter.ts";
import { NOT_FOLLOWED } from "#paths/walk.ts";
import { follow } from "#paths/ways.ts";
import { openWalker } from "#paths/walker/walk-scenario.ts";
import { signOf, signOfState } from "../paths/walker/brute-force.ts";
import { stillClock } from "../root.ts";
import { PATIENCE } from "../long.ts";
import { shipped, shippedCatalogue } from "./shipped.ts";

describe.each([...shipped.scenarios])("every way through %s", (_, scenario) => {
  it("was walked, and four hundred random plays agree with the walk at every step", { timeout: PATIENCE }, () => {
    const { rulebook } = shippedCatalogue();
    const walker = openWalker(scenario, rulebook, { clock: stillClock });
    while (walker.step(1000));
    const walk = walker.walk();
    const opened = begin(scenario, rulebook, 1, stillClock);
    expect(walk.complete).toBe(true);
    const apart: string[] = [];
    for (let play = 0; play < 400; play++) {
      const draw = drawsFrom(play);
      let [played, state] = [opened, walk.openings[0] ?? NOT_FOLLOWED];
      for (;;) {
        if (signOfState(walk, state) !== signOf(played)) apart.push(courseText(stepsOf(played).steps));
        const replies = decide(played)?.replies ?? [];
        const reply = replies[Math.floor(draw() * replies.length)];
        if (reply === undefined) break;
        played = choose(played, reply.index);
        state = follow(walk, state, reply.index);
      }
    }
    expect(apart).toEqual([]);
  });
});
