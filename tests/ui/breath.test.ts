import { expect, it } from "vitest";
import { begin, choose } from "#encounter/encounter.ts";
import { breathOf } from "#ui/breath.ts";
import type { Turn } from "#encounter/turn.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

/** The turn that the first reply makes at this calm, after a breath. */
function turnAt(calm: number, breathed: boolean, move = "#plain"): Turn {
  const story = `VAR calm = ${calm}\nOKAFOR: Well?\n*   [Wait. ${move}]\n    OKAFOR: Well.`;
  const opened = begin(scenarioOf(scriptAround(story).text), rulebook, 1, () => 0);
  const [turn] = choose(opened, 0, { breathed }).turns;
  if (turn === undefined) throw new Error("no turn was made");
  return turn;
}

it("a breath that counted says what it did to each meter, as the rules have it", () => {
  const turn = turnAt(20, true);
  const [calm, trust] = (["calm", "trust"] as const).map((meter) =>
    turn.changes.filter((change) => change.meter === meter).reduce((sum, { amount }) => sum + amount, 0),
  );
  expect(calm).toBeGreaterThan(0);
  expect(breathOf(turn)).toBe(`Took a breath: calm +${calm}, trust +${trust}`);
});

it("says only what the breath did, and not what the reply did besides", () => {
  expect(breathOf(turnAt(20, true, "#use: hear-out"))).toBe(breathOf(turnAt(20, true)));
});

it.each([
  ["none was taken", turnAt(20, false)],
  ["the customer is calm enough", turnAt(60, true)],
  ["the reply has a breath in it anyway", turnAt(20, true, "#use: steady-self")],
])("nothing is said of a breath where %s", (_where, turn) => {
  expect(breathOf(turn)).toBeNull();
});
