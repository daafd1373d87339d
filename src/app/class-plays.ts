/** What classes have played on this device: for each scenario the play that goes on, and those of groups before. */
import { type GroupPlay, readGroupPlay } from "#class/group-play.ts";
import type { Store } from "#records/store.ts";

export interface ClassPlays {
  /** The latest play, whether or not it has ended; null if there is none. */
  readonly latest: GroupPlay | null;
  /** Those that have ended, the latest first. */
  readonly ended: readonly GroupPlay[];
}

/** So many ended plays of a scenario are kept. */
const MOST = 24;

const nameOf = (scenario: string): string => `class-plays.${scenario}`;

/** All that is kept of a scenario; what isn't ours is passed over. */
export function classPlaysOf(store: Pick<Store, "read">, scenario: string): ClassPlays {
  const kept = store.read(nameOf(scenario));
  const plays = (Array.isArray(kept) ? kept : []).flatMap((value: unknown) => readGroupPlay(value) ?? []);
  return { latest: plays[0] ?? null, ended: plays.filter(({ ended }) => ended !== null) };
}

/**
 * Keeps how a play stands: in place of the latest one, if it is the same play. One that never ended makes room for the next.
 */
export function keepClassPlay(store: Pick<Store, "read" | "write">, scenario: string, play: GroupPlay): void {
  const { ended } = classPlaysOf(store, scenario);
  const before = ended.filter(({ hash, seed }) => hash !== play.hash || seed !== play.seed);
  store.write(nameOf(scenario), [play, ...before].slice(0, MOST));
}

/** Calls whenever another tab keeps a play of this scenario. Returns what stops it. */
export function onPlayedElsewhere(scenario: string, then: () => void): () => void {
  const changed = ({ key }: StorageEvent): void => {
    if (key?.endsWith(`.${nameOf(scenario)}`) === true) then();
  };
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
}
