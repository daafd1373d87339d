/** The drafts of a copy, beside those on the device: of a draft that is on both, each keeps its versions. */
import type { WholeDraft } from "./studio-table.ts";

export interface MergedDrafts {
  /** Those that the device doesn't have, and of the others the versions that it doesn't have. */
  readonly added: readonly WholeDraft[];
  /** So many are there already, with all their versions. */
  readonly known: number;
}

/** Of a draft that is on both, the version that was kept last is the one that is opened from then on. */
export function mergeDrafts(copied: readonly WholeDraft[], there: readonly WholeDraft[]): MergedDrafts {
  const here = new Map(there.map(({ draft, versions }) => [draft.id, new Set(versions.map(({ at }) => at))]));
  const added = copied.flatMap(({ draft, versions }): WholeDraft[] => {
    const known = here.get(draft.id);
    if (known === undefined) return [{ draft, versions }];
    const missing = versions.filter(({ at }) => !known.has(at));
    return missing.length === 0 ? [] : [{ draft, versions: missing }];
  });
  return { added, known: copied.length - added.length };
}
