/** Opens the records of the page: its database, and its word to the other tabs. Loaded after the first words. */
import { deleteWhole } from "./connection.ts";
import { openDatabase } from "./database.ts";
import { type DeviceRecords, openRecords } from "./device-records.ts";
import { withFallback } from "./fallback-table.ts";
import type { ScriptTable } from "./own-scripts.ts";
import { newPageId, openChannel, recordsName, studioName } from "./page-channel.ts";
import { pageFolder } from "./page-storage.ts";
import type { Store } from "./store.ts";
import type { DraftCopies } from "./studio-table.ts";
import { TROUBLE_WORDS, type Trouble } from "./trouble.ts";

interface Means {
  /** All pages of a host share their databases: this tells them apart. */
  readonly place: string;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Shows a sentence to the trainee. */
  readonly notify: (words: string) => void;
}

/** The attempts, the scripts of one's own, and what a copy needs of the studio. */
export interface PageRecords extends DeviceRecords {
  readonly scripts: ScriptTable;
  readonly drafts: DraftCopies;
}

export function openPageRecords({ place, store, clock, notify }: Means): PageRecords {
  const name = recordsName(place);
  const told = new Set<Trouble>();
  const tell = (trouble: Trouble): void => {
    if (!told.has(trouble)) notify(TROUBLE_WORDS[trouble]);
    told.add(trouble);
  };
  let drafts: Promise<DraftCopies> | null = null;
  const database = openDatabase({ name, tell, closed: () => records.rewrite() });
  const records = openRecords({
    table: withFallback(database),
    channel: openChannel(name),
    store,
    clock,
    tell,
    newId: newPageId,
  });
  return {
    ...records,
    scripts: database.scripts,
    drafts: {
      all: async () => (await (drafts ??= openDrafts(place, tell))).all(),
      addAll: async (...added) => (await (drafts ??= openDrafts(place, tell))).addAll(...added),
      packs: async () => (await (drafts ??= openDrafts(place, tell))).packs(),
      removePack: async (id) => (await (drafts ??= openDrafts(place, tell))).removePack(id),
      remove: async (id) => (await (drafts ??= openDrafts(place, tell))).remove(id),
    },
    async erase() {
      await records.erase();
      await deleteWhole(studioName(place));
      eraseSession();
      await eraseCaches(new URL(pageFolder(), location.href).href);
    },
  };
}

/** The studio's drafts, for a copy: who plays never asks for them. */
async function openDrafts(place: string, tell: (trouble: Trouble) => void): Promise<DraftCopies> {
  const [{ openStudioDatabase }, { draftCopiesOf }] = await Promise.all([
    import("./studio-database.ts"),
    import("./studio-table.ts"),
  ]);
  return draftCopiesOf(openStudioDatabase({ name: studioName(place), tell, closed: () => undefined }));
}

/** Deletes what is kept for as long as the tab is open. */
function eraseSession(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith("composure.")) sessionStorage.removeItem(name);
  } catch {
    // Where it can't be reached, nothing was kept there.
  }
}

/** Deletes what is kept for playing without a network. The names of such caches end with the folder they are for. */
async function eraseCaches(folder: string): Promise<void> {
  if (!("caches" in globalThis)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(folder)).map(async (name) => caches.delete(name)));
}
