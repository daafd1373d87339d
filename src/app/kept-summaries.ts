/** What the finished attempts on this device showed. */
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { summaryOf } from "#practice/attempt-evidence.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { KeptSummary } from "#records/attempt-table.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import type { Content } from "./content.ts";

/** Adds to the records what an attempt showed that has just ended. Does nothing while it goes on. */
export async function keepEvidence(
  encounter: Encounter,
  timed: boolean,
  content: Pick<Content, "handbook" | "houseGuidance">,
  records: Pick<DeviceRecords, "addResult">,
): Promise<void> {
  const way = { finished: 0, way: "practice", timed } as const;
  const handbook = content.houseGuidance(encounter.scenario)?.handbook ?? (await content.handbook());
  const summary = summaryOf(encounter, handbook, way);
  if (summary === null) return;
  const { ending, evidence } = summary;
  await records.addResult(encounter.scenario.id, stepsOf(encounter), { ending, evidence });
}

/**
 * All summaries, the latest first. What an attempt showed that was kept before there was evidence is added, if it can be
 * played again; where the script has changed since, only its ending and its score are known.
 */
export async function keptSummaries(
  content: Pick<Content, "scenario" | "handbook" | "houseGuidance">,
  records: Pick<DeviceRecords, "summaries" | "played" | "addResult">,
  player: Player,
): Promise<readonly AttemptSummary[]> {
  const kept = await records.summaries();
  if (kept.every(({ evidence }) => evidence.length > 0)) return kept;
  const handbook = await content.handbook();
  return Promise.all(
    kept.map(async (one) => {
      const evidence = one.evidence.length > 0 ? [] : await evidenceOf(one, content, records, player, handbook);
      if (evidence.length === 0) return one;
      const made = await records.played(one.attempt);
      if (made !== null) await records.addResult(one.scenario, made, { evidence });
      return { ...one, evidence };
    }),
  );
}

async function evidenceOf(
  { scenario: id, attempt, hash, finished, way }: KeptSummary,
  content: Pick<Content, "scenario" | "houseGuidance">,
  records: Pick<DeviceRecords, "played">,
  player: Player,
  ofAll: Handbook,
): Promise<AttemptSummary["evidence"]> {
  const [scenario, made] = await Promise.all([content.scenario(id), records.played(attempt)]);
  if (scenario === null || made === null || hash === "") return [];
  const again = player.resume(scenario, made);
  const handbook = content.houseGuidance(scenario)?.handbook ?? ofAll;
  // Whether its time limits ran was not kept; most people leave them on.
  return again.ok ? (summaryOf(again.value, handbook, { finished, way, timed: true })?.evidence ?? []) : [];
}
