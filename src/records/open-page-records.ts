/** Opens the records of the page: its database, and its word to the other tabs. Loaded after the first words. */
import { openDatabase } from "./database.ts";
import { type TabChannel, type DeviceRecords, openRecords } from "./device-records.ts";
import { withFallback } from "./fallback-table.ts";
import type { ScriptTable } from "./own-scripts.ts";
import { pageFolder } from "./page-storage.ts";
import type { Store } from "./store.ts";
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

/** The attempts, and the scripts of one's own. */
export interface PageRecords extends DeviceRecords {
  readonly scripts: ScriptTable;
}

export function openPageRecords({ place, store, clock, notify }: Means): PageRecords {
  const name = `composure.${place}`;
  const told = new Set<Trouble>();
  const tell = (trouble: Trouble): void => {
    if (!told.has(trouble)) notify(TROUBLE_WORDS[trouble]);
    told.add(trouble);
  };
  const database = openDatabase({ name, tell, closed: () => records.rewrite() });
  const records = openRecords({
    table: withFallback(database),
    channel: openChannel(name),
    store,
    clock,
    tell,
    newId: () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-"),
  });
  return {
    ...records,
    scripts: database.scripts,
    async erase() {
      await records.erase();
      eraseSession();
      await eraseCaches(new URL(pageFolder(), location.href).href);
    },
  };
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

/** A channel to the other tabs; one that leads nowhere if the browser has none. */
function openChannel(name: string): TabChannel {
  try {
    const wire = new BroadcastChannel(name);
    const channel: TabChannel = {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it is its name
      post: (message) => wire.postMessage(message),
      hear: () => undefined,
    };
    wire.addEventListener("message", ({ data }: MessageEvent<unknown>) => channel.hear(data));
    return channel;
  } catch {
    return { post: () => undefined, hear: () => undefined };
  }
}
