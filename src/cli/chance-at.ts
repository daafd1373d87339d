/** The chance of a good end while a script is played: every way through it is walked once, and then along the play. */
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { outlooksIn } from "#paths/chances.ts";
import { openWalker } from "#paths/walker/walk-scenario.ts";
import type { ChanceAt } from "./converse.ts";

/** How far it is walked, at most: what isn't known by then stays so. */
const LIMITS = { milliseconds: 60_000, bytes: 1_500_000_000 };

export function openChances({ scenario, rulebook, seed }: Encounter): ChanceAt {
  const walker = openWalker(scenario, rulebook, { clock: () => performance.now(), limits: LIMITS, seeds: [seed] });
  return (played) => {
    const { steps } = stepsOf(played);
    walker.follow({ seed, steps });
    while (walker.step(1000));
    const walk = walker.walk();
    const state = walk.trails.at(-1)?.states.at(-1) ?? -1;
    return outlooksIn(walk, rulebook.chances, [state]).of.get(state) ?? null;
  };
}
