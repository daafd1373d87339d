/** The stories as they are shipped, read and checked as the build does it. */
import { format } from "#diagnostics/diagnostic.ts";
import { type Encounter, begin, restart } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { readStories } from "#authoring/stories.ts";

export const ROOT = new URL("../..", import.meta.url).pathname;

export const shipped = readStories(ROOT);

export function shippedRulebook(): Rulebook {
  if (shipped.catalogue === null) throw new Error(shipped.diagnostics.map(format).join("\n"));
  return shipped.catalogue.rulebook;
}

export function shippedScenario(id: string): Scenario {
  const scenario = shipped.scenarios.get(id);
  if (scenario === undefined) throw new Error(shipped.diagnostics.map(format).join("\n"));
  return scenario;
}

/** A clock that stands still: nothing here is to depend on how fast the machine is. */
export const stillClock = (): number => 0;

const opened = begin(shippedScenario("forgotten-cheque"), shippedRulebook(), 1, stillClock);

/** The forgotten cheque from its beginning. */
export const beginCheque = (seed = 1): Encounter => restart(opened, seed);
