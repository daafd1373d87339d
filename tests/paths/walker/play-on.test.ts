import { describe, expect, it } from "vitest";
import { openWalker } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import { coverageText } from "#paths/coverage.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { theCheque } from "../../own-stories/the-cheque.ts";
import { stillClock } from "../../root.ts";
import { uncheckedScenario } from "../generated-ink.ts";

function walked(scenario: typeof theCheque, states: number, plays: number): Walk {
  const walker = openWalker(scenario, rulebook, { clock: stillClock, limits: { states } });
  while (walker.step(1000));
  walker.playOn(plays, 1);
  return walker.walk();
}

describe("plays at random, where a walk has met its limits", () => {
  it("come across what the walk would have come to", () => {
    const [short, played] = [walked(theCheque, 100, 0), walked(theCheque, 100, 3000)];
    const knots = Object.keys(theCheque.knots);
    expect(knots.filter((knot) => !short.coverage.knots.has(knot)).length).toBeGreaterThan(0);
    expect(knots.filter((knot) => !played.coverage.knots.has(knot))).toEqual([]);
    expect(coverageText(played)).toContain("; then 3,000 plays at random");
  });

  it("tell where the story breaks, with the replies that lead there", () => {
    const knots = Array.from(
      { length: 8 },
      (_, at) => `=== knot_${at} ===
OKAFOR: And number ${at}?
*   [Write ${at} down. #use: hear-out]
    ~ said += ${2 ** at}
*   [Leave ${at}. #plain]
-   -> ${at < 7 ? `knot_${at + 1}` : "last"}`,
    );
    const story = uncheckedScenario(
      `VAR calm = 40\nVAR trust = 30\nVAR said = 0\n-> knot_0\n${knots.join("\n")}\n=== last ===\n{ said == 0: -> END }\nOKAFOR: So. #ending: partly #outcome: It is over.\n-> END\n`,
      "notes",
    );
    if (story === null) throw new Error("the story does not compile");
    const walk = walked(story, 20, 5000);
    expect(walk.faultsPlayed).toEqual([
      {
        stop: expect.any(Number) as number,
        seed: 1,
        choices: [1, 1, 1, 1, 1, 1, 1, 1],
        words: Array.from({ length: 8 }, (_, at) => `Leave ${at}.`),
      },
    ]);
  });
});
