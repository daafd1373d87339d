import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format } from "#diagnostics/diagnostic.ts";
import { playPlan, readPlan } from "#authoring/plan.ts";
import { begin } from "#encounter/encounter.ts";
import { ROOT, stillClock } from "../root.ts";
import { shipped, shippedCatalogue } from "./shipped.ts";

const folder = join(ROOT, "stories");
const plans = readdirSync(folder).filter((name) => name.endsWith(".plan"));

describe("the shipped stories", () => {
  it("have nothing wrong with them", () => {
    expect(shipped.diagnostics.map(format)).toEqual([]);
  });

  it("have plans beside every scenario: best, worst and recovered", () => {
    for (const id of shipped.scenarios.keys())
      expect(plans).toEqual(expect.arrayContaining(["best", "worst", "recovered"].map((way) => `${id}.${way}.plan`)));
  });
});

describe("every plan plays as it is written", () => {
  it.each(plans)("%s", (name) => {
    const read = readPlan(`stories/${name}`, readFileSync(join(folder, name), "utf8"));
    const steps = read.ok ? read.value : [];
    expect(read.ok ? [] : read.error.map(format)).toEqual([]);
    const [id = ""] = name.split(".");
    const scenario = shipped.scenarios.get(id);
    if (scenario === undefined) throw new Error(`there is no sound scenario called "${id}"`);
    const played = playPlan(begin(scenario, shippedCatalogue().rulebook, 1, stillClock), steps);
    expect(played.ok ? "" : format(played.error)).toBe("");
  });
});
