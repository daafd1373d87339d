import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format } from "#diagnostics/diagnostic.ts";
import { plansOfNoScript, playPlans } from "#authoring/check/plans.ts";
import { scenarioOfPlan } from "#authoring/plan.ts";
import { ROOT, stillClock } from "../root.ts";
import { shipped, shippedCatalogue } from "./shipped.ts";

const folder = join(ROOT, "stories");
const plans = readdirSync(folder).filter((name) => name.endsWith(".plan"));

describe("the shipped stories", () => {
  it("have nothing wrong with them", () => {
    expect(shipped.diagnostics.map(format)).toEqual([]);
  });

  it("have plans that are named after one of them", () => {
    const files = plans.map((name) => `stories/${name}`);
    expect(plansOfNoScript(files, [...shipped.scenarios.keys()]).map(format)).toEqual([]);
  });
});

describe("every plan plays as it is written", () => {
  it.each(plans)("%s", (name) => {
    const scenario = shipped.scenarios.get(scenarioOfPlan(name));
    if (scenario === undefined) throw new Error(`there is no sound scenario for ${name}`);
    const plan = { file: `stories/${name}`, text: readFileSync(join(folder, name), "utf8") };
    expect(playPlans(scenario, shippedCatalogue().rulebook, [plan], stillClock).map(format)).toEqual([]);
  });
});
