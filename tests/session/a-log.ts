/** Opens attempts where it is not about how they are kept. */
import type { Player } from "#encounter/player.ts";
import type { AttemptLog } from "#records/attempt-log.ts";
import type { AttemptState } from "#records/saved-steps.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";

/** A log that remembers how each attempt stands, for as long as the test. */
export interface RememberingLog extends AttemptLog {
  readonly latest: (scenario: string) => AttemptState | null;
}

export function aLog(): RememberingLog {
  const states = new Map<string, AttemptState>();
  const latest = (scenario: string): AttemptState | null => states.get(scenario) ?? null;
  const keep = (scenario: string, state: AttemptState): void => void states.set(scenario, state);
  return {
    keep,
    claim: keep,
    latest,
    forget: (scenario) => void states.delete(scenario),
    read: async (scenario) => Promise.resolve(latest(scenario)),
    passesDebriefsOver: () => false,
  };
}

/** An attempt that has nothing to resume. */
export const newAttempt = (newSeed: () => number = () => 1): Attempt => openAttempt(() => false, newSeed);

/** Opens a scenario, where the log has left it. */
export const openIn = (attempt: Attempt, player: Player, scenario: Scenario, log: RememberingLog = aLog()): void =>
  attempt.open({ player, log }, scenario, log.latest(scenario.id));
