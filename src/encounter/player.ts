/** Plays encounters with one rulebook and one clock: all that a screen does with a conversation. */
import type { Result } from "#diagnostics/diagnostic.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import {
  type Choices,
  type Encounter,
  type Manner,
  type Unresumable,
  begin,
  choicesOf,
  choose,
  decide,
  replay,
  restart,
  resume,
  undo,
} from "./encounter.ts";

export interface Player {
  readonly begin: (scenario: Scenario, seed: number) => Encounter;
  readonly resume: (scenario: Scenario, saved: Choices) => Result<Encounter, Unresumable>;
  /** A reply that is not on offer is passed over. */
  readonly choose: (encounter: Encounter, index: number, manner?: Manner) => Encounter;
  readonly undo: typeof undo;
  readonly restart: typeof restart;
  readonly choicesOf: typeof choicesOf;
  readonly replay: typeof replay;
  /** A breath before a reply counts at calm below this. */
  readonly breathCountsBelow: number;
}

export function playerWith(rulebook: Rulebook, clock: Clock): Player {
  return {
    begin: (scenario, seed) => begin(scenario, rulebook, seed, clock),
    resume: (scenario, saved) => resume(scenario, rulebook, saved, clock),
    choose: (encounter, index, manner) =>
      decide(encounter)?.replies[index] === undefined ? encounter : choose(encounter, index, manner),
    undo,
    restart,
    choicesOf,
    replay,
    breathCountsBelow: rulebook.rules.breathSteadies.belowCalm,
  };
}
