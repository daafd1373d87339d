/** The shelf of scenarios: their cards and portraits, without the stories. */
import type { ScenarioCard } from "#scenario/scenario.ts";
import { shelf as unsorted } from "virtual:shelf";

/** By level, then by title. A portrait is the address of a picture. */
export const shelf: readonly { readonly card: ScenarioCard; readonly portrait: string }[] = unsorted.toSorted(
  (a, b) => a.card.level - b.card.level || a.card.title.localeCompare(b.card.title),
);
