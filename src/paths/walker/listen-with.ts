/** Follows the engine through a turn, by the same tables as a memo. */
import { endingOf } from "#encounter/passage.ts";
import type { Ending } from "#encounter/turn.ts";
import type { Listener } from "#story/run-turn.ts";
import { applyTagsTo, sayLine } from "./memo.ts";
import { type MeterState, pairOf } from "./meter-state.ts";
import type { RuleTables } from "./rule-tables.ts";

/** What is heard of a turn that the engine runs. */
interface Hearing {
  readonly listener: Listener;
  /** Both meters after each line, as one number. */
  readonly pairs: readonly number[];
  ending(): Ending | null;
}

/** Takes `meterState` along with all that the engine does. */
export function listenWith(tables: RuleTables, meterState: MeterState): Hearing {
  let ending: Ending | null = null;
  const pairs: number[] = [];
  const listener: Listener = {
    onTag(tags, meters) {
      Object.assign(meterState, meters);
      applyTagsTo(tables.tagsNumber(tags), meterState, tables);
      return { calm: meterState.calm, trust: meterState.trust };
    },
    onLine(line, meters) {
      if (line.afterwards !== undefined) return;
      Object.assign(meterState, meters);
      sayLine(tables.tagsNumber(line.tags), meterState, tables);
      ending = endingOf(line) ?? ending;
      pairs.push(pairOf(meterState.calm, meterState.trust));
    },
  };
  return { listener, pairs, ending: () => ending };
}
