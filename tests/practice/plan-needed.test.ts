import { describe, expect, it } from "vitest";
import { type EarlierPlan, planNeeded } from "#practice/plan-needed.ts";

const plan = (words: string, skill: EarlierPlan["skill"], finished: number, scenario = "elsewhere"): EarlierPlan => ({
  words,
  skill,
  finished,
  scenario,
});
const scenario = { scenario: "late-parcel", skills: ["listen", "resolve"] } as const;

describe("the plan that a scenario will need", () => {
  it("is the latest about a skill that it trains", () => {
    const plans = [plan("older", "listen", 1), plan("later", "resolve", 3), plan("between", "listen", 2)];
    expect(planNeeded(plans, scenario)).toBe("later");
  });

  it("is the latest that was made after this scenario, where none is about its skills", () => {
    const plans = [
      plan("elsewhere", null, 9),
      plan("here", null, 1, "late-parcel"),
      plan("here, too", null, 2, "late-parcel"),
    ];
    expect(planNeeded(plans, scenario)).toBe("here, too");
  });

  it("is none where there is nothing that fits, or no words", () => {
    expect(planNeeded([], scenario)).toBeNull();
    expect(planNeeded([plan("", "listen", 1), plan("about nothing here", null, 2)], scenario)).toBeNull();
  });
});
