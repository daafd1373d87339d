/** Plays the conversations: the story's engine with the rules. Loaded after the first words. */
import { type Player, playerWith } from "#encounter/player.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** A player with these rules, or a scenario's own, and the page's clock. */
export const openPlayer = (rulebook: Rulebook, houseRules: (scenario: Scenario) => Rulebook | null): Player =>
  playerWith(rulebook, () => performance.now(), houseRules);

/** Number of turns after which the engine runs at full speed. */
const WARM = 40;

/**
 * Warms the engine up while the trainee reads: plays turns, one in each idle moment. Browsers compile code that runs
 * often, so without this the engine would be slowest just when the first replies are given. Nothing of these turns is
 * kept or seen.
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
