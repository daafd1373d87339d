/** What plays the conversations: the story's engine, with the rules. It arrives after the first words. */
import { type Player, playerWith } from "#encounter/player.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** Plays by these rules and by the page's clock. */
export const openPlayer = (rulebook: Rulebook): Player => playerWith(rulebook, () => performance.now());

/** Turns after which the engine is as quick as it gets. */
const WARM = 40;

/**
 * Plays ahead while the trainee reads, one turn in each idle moment. A browser runs code slowly until it has run
 * often, and the engine would be at its slowest just when the first replies are given. Nothing of this is kept or seen.
 */
export function warmUp(player: Player, scenario: Scenario): void {
  if (!("requestIdleCallback" in window)) return;
  let ahead = player.begin(scenario, 1);
  let turns = 0;
  const next = (): void => {
    const { now } = ahead;
    const reply = now.kind === "decision" ? now.decision.shown[turns % now.decision.shown.length] : undefined;
    ahead = reply === undefined ? player.restart(ahead) : player.choose(ahead, reply);
    turns += 1;
    if (turns < WARM) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
