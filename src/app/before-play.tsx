/** Puts together what comes before a conversation. Loaded when it is opened. */
import type { JSX } from "preact";
import { type EarlierPlan, planNeeded } from "#practice/plan-needed.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import { readReflections } from "#records/reflection.ts";
import type { Store } from "#records/store.ts";
import type { Terms } from "#records/terms.ts";
import type { Preferences } from "#session/preferences.ts";
import { BeforePlay } from "#ui/before/before-play.tsx";
import type { WatchedPlays } from "#ui/before/watch-first.tsx";
import { fixedTermsIn } from "#ui/before/fixed-terms.ts";
import "#ui/styles/before-play.css";
import type { ListedScenario } from "./content.ts";

interface Means {
  readonly listed: readonly ListedScenario[];
  readonly store: Store;
  readonly preferences: Preferences;
  readonly records: Pick<DeviceRecords, "summaries" | "openAttempt">;
  /** What a link fixes. */
  readonly query: string;
  /** What can be watched first; null where there is nothing. */
  readonly watch: (() => Promise<WatchedPlays | null>) | null;
  readonly begin: (scenario: string, terms: Terms) => void;
}

export async function openBeforePlay(
  { card, portrait, skills }: ListedScenario,
  { listed, store, preferences, records, query, watch: watchable, begin }: Means,
): Promise<() => JSX.Element> {
  const { id } = card;
  const [open, attempts] = await Promise.all([records.openAttempt(id), records.summaries()]);
  const ended = new Map(attempts.map(({ scenario, key, finished }) => [`${scenario} ${key}`, finished]));
  const plans = listed.flatMap((entry): EarlierPlan[] =>
    readReflections(store, entry.card.id).map(({ of, plan, proposed }) => ({
      words: plan ?? proposed?.words ?? "",
      skill: proposed?.skill ?? null,
      scenario: entry.card.id,
      finished: ended.get(`${entry.card.id} ${of}`) ?? 0,
    })),
  );
  const plan = planNeeded(plans, { scenario: id, skills: skills.map(({ skill }) => skill) });
  const underWay = open?.replies ?? 0;
  const fixed = fixedTermsIn(query);
  const watch = fixed.way === "assessment" ? null : watchable;
  const offersWatching = attempts.length === 0 && card.level === 1;
  const given = { card, portrait, plan, underWay, fixed, preferences, watch, offersWatching };
  return () => <BeforePlay {...given} begin={(terms) => begin(id, terms)} />;
}
