/**
 * A conversation's beginning, previewed: what the build writes down of a scenario, so that the first words
 * and replies can be shown before the rest of the story, and what runs it, have arrived.
 */
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import { begin } from "./encounter.ts";
import type { Decision, Passage } from "./turn.ts";

export interface Prelude {
  readonly card: ScenarioCard;
  readonly opening: Passage;
  readonly decision: Omit<Decision, "shown">;
}

/**
 * The beginning that every play of this scenario has; null where the story draws lots before its first decision, or
 * comes to none. A story opens otherwise with another seed only if it drew lots, and the engine says whether it did.
 */
export function preludeOf(scenario: Scenario, card: ScenarioCard, rulebook: Rulebook): Prelude | null {
  const { opening, now, drewLots } = begin(scenario, rulebook, 1, () => 0);
  if (drewLots || now.kind !== "decision") return null;
  const { number, replies, seconds, timeout } = now.decision;
  return { card, opening, decision: { number, replies, seconds, timeout } };
}
