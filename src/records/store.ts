/** A key-value store of JSON values. It outlives the page if the browser allows it. */

export interface Store {
  /** False if the browser saves nothing: values then last only as long as the page. */
  readonly lasting: boolean;
  /** The value saved under a name, unchecked. Undefined if there is none or it can't be read. */
  read(name: string): unknown;
  /** Returns false if the value lasts only as long as the page. */
  write(name: string, value: unknown): boolean;
  remove(name: string): void;
  /** The names of the values that are saved. */
  names(): readonly string[];
}

/** The part of a browser's `Storage` that is used. Each method may throw. */
export interface TextStorage {
  readonly length: number;
  readonly key: (at: number) => string | null;
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

const PREFIX = "composure.";

/**
 * A store in the browser's local storage; or in memory, if that is blocked or full. All pages of a host share one
 * storage, so the names in it carry the folder of the page's address: two copies of the game don't overwrite each other.
 */
export function openStore(storage: TextStorage | null, folder = "/"): Store {
  const memory = new Map<string, string>();
  let lasting = storage !== null;
  const prefix = `${PREFIX}${folder}.`;
  if (storage !== null) takeOver(storage, prefix);
  const parsed = (text: string): unknown => JSON.parse(text);
  return {
    get lasting() {
      return lasting;
    },
    read(name) {
      try {
        const text = memory.get(name) ?? storage?.getItem(prefix + name) ?? null;
        return text === null ? undefined : parsed(text);
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      try {
        if (storage === null) throw new Error("no storage");
        storage.setItem(prefix + name, text);
        memory.delete(name);
        return true;
      } catch {
        lasting = false;
        memory.set(name, text);
        return false;
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage?.removeItem(prefix + name);
      } catch {
        // Storage was blocked while the page was open: what can't be removed can't be read either.
        lasting = false;
      }
    },
    names() {
      const saved = storage === null ? [] : namesIn(storage);
      return saved.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    },
  };
}

/**
 * Nothing but settings was ever kept by this copy of the game, as far as its store knows: somebody is here for the first
 * time, or what they had was erased. Where the store was cleared and the records were not, it doesn't know.
 */
export const hasKeptNothing = (store: Pick<Store, "names">): boolean =>
  store.names().every((name) => name === "settings");

/** The names in it; none if it is blocked. */
function namesIn(storage: TextStorage): readonly string[] {
  try {
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  } catch {
    return [];
  }
}

/** Names were without a folder once. What is kept under such names goes to the first copy of the game that finds it. */
function takeOver(storage: TextStorage, prefix: string): void {
  try {
    for (const name of namesIn(storage)) {
      if (!name.startsWith(PREFIX) || name.startsWith(`${PREFIX}/`)) continue;
      const own = prefix + name.slice(PREFIX.length);
      const text = storage.getItem(name);
      if (text !== null && storage.getItem(own) === null) storage.setItem(own, text);
      storage.removeItem(name);
    }
  } catch {
    // Blocked or full: it stays where it is, for a later visit.
  }
}
