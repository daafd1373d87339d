/** How the tests of a meter come out in plays at random, by the turns that a walk has taken before. */
import { drawsFrom } from "#encounter/chance.ts";
import { LONGEST } from "#encounter/rehearse.ts";
import type { Walk } from "#paths/walk.ts";
import { type SeenTests, beginToCount, meterTestsOf } from "./meter-tests.ts";
import { type MeterState, newMeterState } from "./meter-state.ts";
import { existing } from "./rule-tables.ts";
import type { Turns } from "./turns.ts";

/** Plays so many times, any reply as likely as any other, and tells what was seen of each test. */
export function tested(turns: Turns, tests: SeenTests, seeds: readonly number[], plays: number): Walk["meterTests"] {
  const meterState = newMeterState();
  const openings = plays === 0 ? [] : seeds.map((seed) => ({ stop: turns.begin(seed, meterState), ...meterState }));
  beginToCount(tests);
  const draw = drawsFrom(1);
  for (let play = 0; play < plays; play++)
    playOnce(turns, existing(openings[play % openings.length]), meterState, draw);
  return meterTestsOf(tests);
}

function playOnce(
  turns: Turns,
  opening: MeterState & { readonly stop: number },
  meterState: MeterState,
  draw: () => number,
): void {
  const { tables } = turns;
  Object.assign(meterState, opening);
  let { stop } = opening;
  for (let decisions = 0; decisions < LONGEST; decisions++) {
    const moves = turns.movesAt(stop);
    if (moves.length === 0) return;
    const index = Math.floor(draw() * moves.length);
    const weights = tables.weights(meterState.history, existing(moves[index]));
    const weight = existing(weights[tables.bands[meterState.settledCalm] ?? 0]);
    stop = turns.take(turns.replyAt(stop, index), weight, meterState);
    // As the walk goes: what no move depends on any more would only make new histories.
    meterState.history = turns.relevant(stop, meterState.history);
  }
}
