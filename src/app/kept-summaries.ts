/** The summaries of the finished plays that this device keeps. */
import type { Player } from "#encounter/player.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { summaryOf } from "#practice/attempt-evidence.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { type FinishedPlay, readFinished } from "#records/finished-plays.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Content } from "./content.ts";

/**
 * One for each finished play. A play has evidence if it can be played again; where the script has changed since, only
 * its ending and its score are known.
 */
export async function keptSummaries(
  content: Pick<Content, "list" | "scenario" | "handbook">,
  store: Store,
  player: Player,
): Promise<readonly AttemptSummary[]> {
  const [listed, handbook] = await Promise.all([content.list(), content.handbook()]);
  const ofEach = await Promise.all(
    listed.map(async ({ card: { id } }) => {
      const plays = readFinished(store, id);
      const scenario = plays.length === 0 ? null : await content.scenario(id);
      return plays.map((play) => summaryOfPlay(id, play, scenario, player, handbook));
    }),
  );
  return ofEach.flat();
}

function summaryOfPlay(
  id: string,
  { finished, ending, score, ...made }: FinishedPlay,
  scenario: Scenario | null,
  player: Player,
  handbook: Handbook,
): AttemptSummary {
  const again = scenario === null ? null : player.resume(scenario, made);
  // Whether its time limits ran was not kept; most people leave them on.
  const way = { finished, way: "practice", timed: true } as const;
  const summary = again?.ok === true ? summaryOf(again.value, handbook, way) : null;
  if (summary !== null) return { ...summary, score };
  return { scenario: id, finished, way: "practice", ending, score, chance: null, evidence: [] };
}
