/** The shelf of the built scenarios: their cards and portraits, without the stories; the easy and the short ones first. */
import { shelf as unsorted } from "virtual:shelf";
import type { ListedScenario } from "./content.ts";

export const shelf: readonly ListedScenario[] = unsorted.toSorted(
  (a, b) => a.card.level - b.card.level || a.card.minutes - b.card.minutes || a.card.title.localeCompare(b.card.title),
);
