/** The forgotten cheque of the tests' own stories, ready to be played. */
import { format } from "#diagnostics/diagnostic.ts";
import { type Encounter, begin, restart } from "#encounter/encounter.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { readStories } from "#authoring/stories.ts";
import { OWN_STORIES } from "../../scripts/house.mjs";
import { rulebook } from "../guidance/the-guidance.ts";
import { ROOT, stillClock } from "../root.ts";

const own = readStories(ROOT, OWN_STORIES);

export function theCheque(): Scenario {
  const scenario = own.scenarios.get("forgotten-cheque");
  if (scenario === undefined) throw new Error(own.diagnostics.map(format).join("\n"));
  return scenario;
}

const opened = begin(theCheque(), rulebook, 1, stillClock);

/** The forgotten cheque from its beginning. */
export const beginCheque = (seed = 1): Encounter => restart(opened, seed);
