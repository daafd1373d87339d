/** Plays encounters with their rules and one clock: everything a screen does with a conversation. */
import type { Result } from "#diagnostics/diagnostic.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import {
  type Encounter,
  type Unresumable,
  begin,
  choose,
  replay,
  restart,
  resume,
  stepsOf,
  undo,
} from "./encounter.ts";
import type { PlayedSteps } from "./steps.ts";

export interface Player {
  readonly begin: (scenario: Scenario, seed: number) => Encounter;
  readonly resume: (scenario: Scenario, saved: PlayedSteps) => Result<Encounter, Unresumable>;
  /** A reply that is not on offer is a programming error and throws: check a press before. */
  readonly choose: typeof choose;
  readonly undo: typeof undo;
  readonly restart: typeof restart;
  readonly stepsOf: typeof stepsOf;
  readonly replay: typeof replay;
  /** A breath before a reply counts at calm below this. */
  readonly breathCountsBelow: number;
}

/** `houseRules` are the rules of a scenario that brought its own; null for all others. */
export function playerWith(
  rulebook: Rulebook,
  clock: Clock,
  houseRules: (scenario: Scenario) => Rulebook | null = () => null,
): Player {
  const rulesOf = (scenario: Scenario): Rulebook => houseRules(scenario) ?? rulebook;
  return {
    begin: (scenario, seed) => begin(scenario, rulesOf(scenario), seed, clock),
    resume: (scenario, saved) => resume(scenario, rulesOf(scenario), saved, clock),
    choose,
    undo,
    restart,
    stepsOf,
    replay,
    breathCountsBelow: rulebook.rules.breathSteadies.belowCalm,
  };
}
