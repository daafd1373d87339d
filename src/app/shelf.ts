/** The shelf of the built scenarios: their cards and portraits, without the stories; the easy and the short ones first. */
import { shelf as byTitle } from "virtual:shelf";
import type { ListedScenario } from "./content.ts";

export const shelf: readonly ListedScenario[] = byTitle.toSorted(
  // Those that are equal stay as they come: by title.
  (a, b) => a.card.level - b.card.level || a.card.minutes - b.card.minutes,
);
