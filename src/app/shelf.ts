/** The shelf of scenarios: their cards and portraits, without the stories. */
import type { ScenarioCard } from "#scenario/scenario.ts";

const cards = import.meta.glob<ScenarioCard>("/stories/*.ink", { query: "?card", import: "default", eager: true });
const portraits = import.meta.glob<string>("/stories/*.ink", { query: "?portrait", import: "default", eager: true });

/** By level, then by title. A portrait is the address of a picture. */
export const shelf: readonly { readonly card: ScenarioCard; readonly portrait: string }[] = Object.entries(cards)
  .map(([file, card]) => ({ card, portrait: portraits[file] ?? "" }))
  .toSorted((a, b) => a.card.level - b.card.level || a.card.title.localeCompare(b.card.title));
