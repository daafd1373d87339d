/** Puts the start page together: the shelf, with what was played of each scenario. Loaded when it is shown. */
import type { DeviceRecords } from "#records/device-records.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import { Home, type PastPlay } from "#ui/home.tsx";
import { whenWords } from "#ui/when.ts";
import type { ListedScenario } from "./content.ts";

interface Means {
  readonly records: Pick<DeviceRecords, "openAttempts" | "summaries">;
  readonly preferences: Preferences;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
}

export async function startPage(
  listed: readonly ListedScenario[],
  { records, preferences, now, playAgain }: Means,
): Promise<Page> {
  const [open, finishedPlays] = await Promise.all([records.openAttempts(), records.summaries()]);
  const underWay = new Map(open.map(({ scenario, replies }) => [scenario, replies]));
  const played = new Map<string, PastPlay[]>();
  for (const { scenario, finished, ending, score } of finishedPlays) {
    const plays = played.get(scenario) ?? [];
    plays.push({ finished, ending, score, when: finished === 0 ? null : whenWords(finished, now) });
    played.set(scenario, plays);
  }
  const shelf = listed.map((entry) => {
    const { id } = entry.card;
    return { ...entry, underWay: underWay.get(id) ?? 0, played: played.get(id) ?? [] };
  });
  return { kind: "home", Home, shelf, playAgain, preferences };
}
