/** Plays the plans that lie beside a script, and finds those that lie beside none. */
import { nearest } from "#diagnostics/did-you-mean.ts";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { folderDiagnostic } from "#diagnostics/folder-diagnostics.ts";
import { begin } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Clock } from "#story/narrator.ts";
import { PLAN_SEED, playPlan, readPlan, scenarioOfPlan } from "#authoring/plan.ts";
import type { TextFile } from "#authoring/yaml-places.ts";

/** Where these plans can't be read, or the scenario goes otherwise than they say: one finding for each that it leaves. */
export function playPlans(
  scenario: Scenario,
  rulebook: Rulebook,
  plans: readonly TextFile[],
  clock: Clock,
): readonly Diagnostic[] {
  return plans.flatMap(({ file, text }) => {
    const plan = readPlan(file, text);
    if (!plan.ok) return plan.error;
    const played = playPlan(begin(scenario, rulebook, PLAN_SEED, clock), plan.value);
    return played.ok ? [] : [played.error];
  });
}

/**
 * The plans, by their files, that are named after none of the scenarios beside them. Where just one scenario has no plan
 * of its own, it is likely to have been renamed.
 */
export function plansOfNoScript(files: readonly string[], scenarios: readonly string[]): readonly Diagnostic[] {
  const planned = new Set(files.map(scenarioOfPlan));
  const [unplanned, ...others] = scenarios.filter((id) => !planned.has(id));
  const renamed = others.length === 0 ? unplanned : undefined;
  return files.flatMap((file) => {
    const name = scenarioOfPlan(file);
    if (scenarios.includes(name)) return [];
    const likely = nearest(name, scenarios) ?? renamed;
    const called =
      likely === undefined ? "" : `call it ${basename(file).replace(name, likely)} if it is of ${likely}.ink. `;
    return [folderDiagnostic("plan-of-no-script", { file, line: 0 }, { name, meant: called })];
  });
}

const basename = (file: string): string => file.slice(file.lastIndexOf("/") + 1);
