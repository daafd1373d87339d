import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plannedHalves } from "#cli/build/planned-halves.ts";
import { plansIn } from "#cli/read-script.ts";
import { rulebook } from "../../guidance/the-guidance.ts";
import { theCheque } from "../../own-stories/the-cheque.ts";
import { ROOT } from "../../root.ts";

describe("a scenario's plans, as they are shown before a first play", () => {
  const plans = plansIn(join(ROOT, "tests/own-stories"), ROOT);

  it("are its worst and its best one, and never more than half of either", () => {
    const halves = plannedHalves(theCheque, rulebook, plans);
    expect(halves?.strong.length).toBe(halves?.weak.length);
    expect(halves?.strong.length).toBeGreaterThan(1);
    expect(halves?.strong.length).toBeLessThanOrEqual(6);
    expect(halves?.strong).not.toEqual(halves?.weak);
  });

  it("are none where a scenario has no such plans", () => {
    expect(plannedHalves(theCheque, rulebook, [])).toBeNull();
    expect(plannedHalves({ ...theCheque, id: "kettle" }, rulebook, plans)).toBeNull();
  });
});
