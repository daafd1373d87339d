/**
 * A conversation's beginning as data. The build writes it for each scenario, so that the first words and replies can be
 * shown before the rest of the story and its engine have loaded.
 */
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Reply } from "#scenario/line.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import { begin } from "./encounter.ts";
import type { Decision, Passage } from "./turn.ts";

export interface Prelude {
  readonly card: ScenarioCard;
  readonly opening: Passage;
  readonly decision: Omit<Decision, "shown">;
}

/**
 * The beginning that every play of this scenario has; null if the story uses random numbers before its first decision,
 * or has no decision. A story begins differently with another seed only if it uses random numbers, and the engine
 * reports that.
 */
export function preludeOf(scenario: Scenario, card: ScenarioCard, rulebook: Rulebook): Prelude | null {
  const { opening, now, drewLots } = begin(scenario, rulebook, 1, () => 0);
  if (drewLots || now.kind !== "decision") return null;
  const { number, replies, seconds, timeout } = now.decision;
  return { card, opening, decision: { number, replies: replies.map(withoutComments), seconds, timeout } };
}

/** What is kept for the debrief comes with the story: the first words are there the sooner. */
const withoutComments = ({ thought: _thought, ...reply }: Reply): Reply => ({ ...reply, note: "" });
