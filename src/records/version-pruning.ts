/** Which versions of a draft are let go of: the last fifty stay, and of older ones the last of each day. */
import type { VersionMark } from "./studio-table.ts";

const LAST = 50;
const DAY = 86_400_000;

/** The times of those that go. Versions with a name stay. Days are those of Greenwich; the order doesn't matter. */
export function versionsToDrop(versions: readonly VersionMark[]): readonly number[] {
  const latestFirst = versions.toSorted((a, b) => b.at - a.at);
  const days = new Set<number>();
  return latestFirst.slice(LAST).flatMap(({ at, name }) => {
    const day = Math.floor(at / DAY);
    const stays = name !== undefined || !days.has(day);
    if (name === undefined) days.add(day);
    return stays ? [] : [at];
  });
}
