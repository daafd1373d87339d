import { describe, expect, it } from "vitest";
import { type Encounter, begin, choose } from "#encounter/encounter.ts";
import { callBegun } from "#session/call.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

const STORY = `OKAFOR: I will be up a ladder.
*   [Wait for Thursday. #plain]
    Thursday, a little before ten. #later: one week #scene: phone
-   The pad lies open.
*   [Ring him. #plain]
    It rings four times.
    OKAFOR: Wait, I am coming down.
-   So he comes down.
*   [Listen. #plain]
    The line hums.
-   OKAFOR: So.`;

const after = (turns: number): Encounter => {
  let now = begin(scenarioOf(scriptAround(STORY).text), rulebook, 1, stillClock);
  for (let turn = 0; turn < turns; turn++) now = choose(now, 0);
  return now;
};

describe("a call", () => {
  it("has not begun at the counter, whoever speaks there", () => {
    expect(callBegun(after(0), 1)).toBe(false);
  });

  it("has not begun while the trainee gets ready for it", () => {
    expect(callBegun(after(1), 2)).toBe(false);
    expect(callBegun(after(2), 0)).toBe(false);
  });

  it("begins when it is dialled, while it still rings, and goes on from there", () => {
    expect(callBegun(after(2), 1)).toBe(true);
    expect(callBegun(after(2), 2)).toBe(true);
    expect(callBegun(after(3), 0)).toBe(true);
  });
});
