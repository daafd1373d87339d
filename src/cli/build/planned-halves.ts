/** The first halves of the plans that lie beside a script: `kettle.worst.plan` and `kettle.best.plan`. */
import { readFileSync } from "node:fs";
import { begin } from "#encounter/encounter.ts";
import { type FirstHalves, firstHalvesOf } from "#encounter/first-halves.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { PLAN_SEED, playPlan, readPlan } from "#authoring/plan.ts";
import type { ScriptFile } from "#cli/read-script.ts";

/** Null where one of them is missing, or no longer fits: the check says so. */
export function plannedHalves(
  scenario: Scenario,
  rulebook: Rulebook,
  plans: readonly ScriptFile[],
): FirstHalves | null {
  const played = (name: string) => {
    const plan = plans.find(({ file }) => file.endsWith(`/${scenario.id}.${name}.plan`));
    const read = plan === undefined ? null : readPlan(plan.file, readFileSync(plan.path, "utf8"));
    const play =
      read?.ok === true
        ? playPlan(
            begin(scenario, rulebook, PLAN_SEED, () => 0),
            read.value,
          )
        : null;
    return play?.ok === true ? play.value : null;
  };
  const [weak, strong] = [played("worst"), played("best")];
  return weak === null || strong === null ? null : firstHalvesOf(weak, strong);
}
