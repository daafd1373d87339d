/** Remembers in the browser's store when each script was last saved outside of it. */
import * as v from "valibot";
import type { Store } from "./store.ts";

export interface Backups {
  /** Milliseconds since 1970; null if it never was. */
  readonly when: (draft: string) => number | null;
  /** These were saved just now. */
  readonly note: (drafts: readonly string[]) => void;
}

/** The name in the store. */
const BACKUPS = "studio-backups";

const Saved = v.record(v.string(), v.pipe(v.number(), v.minValue(0)));

/** `clock`: milliseconds since 1970. What can't be read counts as never saved. */
export function backupsIn(store: Pick<Store, "read" | "write">, clock: () => number): Backups {
  const saved = (): Readonly<Record<string, number>> => {
    const read = v.safeParse(Saved, store.read(BACKUPS));
    return read.success ? read.output : {};
  };
  return {
    when: (draft) => saved()[draft] ?? null,
    note(drafts) {
      const now = clock();
      store.write(BACKUPS, { ...saved(), ...Object.fromEntries(drafts.map((draft) => [draft, now])) });
    },
  };
}
