/** The trainee's own plays on this device: the one under way, and those that are finished. */
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { DeviceRecords } from "#records/device-records.ts";
import { passesDebriefsOver } from "#records/passed-over.ts";
import { AS_PRACTICE, type Terms, type TermsAhead, termsOf } from "#records/terms.ts";
import type { Attempt } from "#session/attempt.ts";
import { go } from "#ui/route.ts";
import type { Content } from "./content.ts";

/** A finished play that was asked for, or why it can't be shown. */
export type FoundPlay =
  | { readonly kind: "found"; readonly encounter: Encounter; readonly terms: Terms }
  /** None is finished; `replies` have been given in the one under way. */
  | { readonly kind: "none"; readonly replies: number }
  /** It was played on another version of the script. */
  | { readonly kind: "outdated" }
  | { readonly kind: "no scenario" };

export interface OwnPlays {
  /** The play that ended at this time; the latest one if no time is given. */
  readonly find: (scenario: string, finished: number | undefined) => Promise<FoundPlay>;
  /** Begins a scenario on these terms, and opens it. Finished plays stay; replies that were given since are dropped. */
  readonly begin: (scenario: string, terms: Terms) => void;
  /** Opens what comes before a conversation; after some plays without a look at the debrief, the one thing of the last play. */
  readonly prepare: (scenario: string) => Promise<void>;
  /**
   * Opens a scenario at its beginning; after some plays without a look at the debrief, the one thing of the last play
   * first. Finished plays stay; replies that were given since are dropped.
   */
  readonly playAgain: (scenario: string) => Promise<void>;
  /** The same without the one thing. */
  readonly startAnew: (scenario: string) => void;
}

interface Means {
  readonly content: Pick<Content, "scenario">;
  readonly records: DeviceRecords;
  readonly attempt: Attempt;
  readonly ahead: TermsAhead;
  readonly player: () => Promise<Player>;
  /** The conversation that is under way; null if none is. */
  readonly encounterNow: () => Encounter | null;
}

export function openOwnPlays({ content, records, attempt, ahead, player, encounterNow }: Means): OwnPlays {
  const open = (scenario: string): Encounter | null => {
    const encounter = encounterNow();
    return encounter?.scenario.id === scenario ? encounter : null;
  };
  const ended = (scenario: string): Encounter | null => {
    const encounter = open(scenario);
    return encounter?.now.kind === "ending" ? encounter : null;
  };
  /** What was found last, so that its debrief and its playback are the same encounter. */
  let latest: { readonly key: string; readonly encounter: Encounter; readonly terms: Terms } | null = null;

  const resumed = async (id: string, finished: number | undefined): Promise<FoundPlay> => {
    const [means, scenario] = await Promise.all([player(), content.scenario(id)]);
    if (scenario === null) return { kind: "no scenario" };
    const underWay = await records.openAttempt(id);
    if (finished === undefined && open(id) === null && underWay?.ended === true) {
      attempt.open({ player: means, log: records.log }, scenario, await records.log.read(id));
      const encounter = ended(id);
      if (encounter !== null) return { kind: "found", encounter, terms: attempt.terms.peek() };
    }
    const all = await records.summaries(id);
    const plays = all.filter((play) => finished === undefined || play.finished === finished);
    for (const play of plays) {
      const key = `${id} ${play.key}`;
      if (latest?.key === key) return { kind: "found", ...latest };
      const kept = play.hash === scenario.hash ? await records.played(play.attempt) : null;
      if (kept === null) continue;
      const made = means.resume(scenario, kept);
      if (!made.ok || made.value.now.kind !== "ending") continue;
      latest = { key, encounter: made.value, terms: termsOf(kept) };
      return { kind: "found", ...latest };
    }
    return plays.length > 0 ? { kind: "outdated" } : { kind: "none", replies: underWay?.replies ?? 0 };
  };

  const begin = (scenario: string, terms: Terms): void => {
    ahead.keep(scenario, terms);
    if (open(scenario) === null) records.log.forget(scenario);
    else attempt.restart(terms);
    go({ kind: "play", scenario });
  };
  const startAnew = (scenario: string): void => begin(scenario, AS_PRACTICE);
  const orOneThing = async (scenario: string, otherwise: () => void): Promise<void> => {
    if (passesDebriefsOver(await records.summaries(scenario))) go({ kind: "one-thing", scenario });
    else otherwise();
  };

  return {
    begin,
    startAnew,
    async find(scenario, finished) {
      const encounter = finished === undefined ? ended(scenario) : null;
      if (encounter !== null) return { kind: "found", encounter, terms: attempt.terms.peek() };
      return resumed(scenario, finished);
    },
    prepare: async (scenario) => orOneThing(scenario, () => go({ kind: "before", scenario })),
    playAgain: async (scenario) => orOneThing(scenario, () => startAnew(scenario)),
  };
}
