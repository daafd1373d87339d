/**
 * A conversation's beginning, told ahead: what the build writes down of a scenario, so that the first words
 * and replies can be shown before the rest of the story, and what tells it, have arrived.
 */
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import { type Encounter, begin } from "./encounter.ts";
import type { Decision, Passage } from "./turn.ts";

export interface Prelude {
  readonly card: ScenarioCard;
  readonly opening: Passage;
  readonly decision: Omit<Decision, "shown">;
}

/** Seeds to try. A story that draws lots before its first decision opens differently with some of them. */
const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];

/** The beginning that every play of this scenario has; null when not all have the same, or none comes to a decision. */
export function preludeOf(scenario: Scenario, card: ScenarioCard, rulebook: Rulebook): Prelude | null {
  const tellings = SEEDS.map((seed) =>
    beginningOf(
      begin(scenario, rulebook, seed, () => 0),
      card,
    ),
  );
  const [first = null] = tellings;
  const alike = tellings.every((telling) => JSON.stringify(telling) === JSON.stringify(first));
  return alike ? first : null;
}

function beginningOf({ opening, now }: Encounter, card: ScenarioCard): Prelude | null {
  if (now.kind !== "decision") return null;
  const { number, replies, seconds, timeout } = now.decision;
  return { card, opening, decision: { number, replies, seconds, timeout } };
}
