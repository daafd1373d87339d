/** The shelf of the built scenarios: their cards and portraits, without the stories. */
import { shelf as unsorted } from "virtual:shelf";
import type { ListedScenario } from "./content.ts";

export const shelf: readonly ListedScenario[] = unsorted.toSorted(
  (a, b) => a.card.level - b.card.level || a.card.title.localeCompare(b.card.title),
);
