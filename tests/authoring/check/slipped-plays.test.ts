import { describe, expect, it } from "vitest";
import { slippedPlays } from "#authoring/check/slipped-plays.ts";
import { politeWords } from "#paths/strategies.ts";
import { walk } from "#paths/walker/walk-scenario.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { stillClock } from "../../root.ts";
import { headerWith, scenarioOf } from "../../script/a-script.ts";

const walked = walk(
  scenarioOf(`${headerWith("# title: Twice")}
VAR calm = 90
VAR trust = 90
-> counter
=== counter ===
OKAFOR: Well?
*   It was your fault. #slip: blamed #slip: assumed
    OKAFOR: Mine?
*   [Let him finish. #use: hear-out]
    OKAFOR: So.
-   OKAFOR: And?
*   Please, try to relax. #slip: told-to-relax
    OKAFOR: Relax? #ending: resolved #outcome: He stays.
    -> END
*   I look it up. #use: offer-solution
    OKAFOR: Good. #ending: resolved #outcome: He has it.
    -> END
`),
  rulebook,
  { clock: stillClock },
);

describe("plays that end well in spite of their slips", () => {
  it("are told as a share of plays at random, with the reply that most of them took", () => {
    const { share, shared } = slippedPlays(walked, 3, () => true);
    expect(share).toBeCloseTo(1 / 4);
    expect(shared?.part).toBe(1);
    expect(shared?.reply.text).toMatch(/^(It was your fault|Please, try)/);
  });

  it("are none where nothing ends so", () => {
    expect(slippedPlays(walked, 4, () => true)).toEqual({ share: 0, shared: null });
  });
});

describe("a reply that looks polite", () => {
  it("is told by the words that make it so", () => {
    expect(politeWords("I'm sorry, would you please sit?")).toEqual(["sorry", "would you", "please"]);
    expect(politeWords("Sit.")).toEqual([]);
  });
});
