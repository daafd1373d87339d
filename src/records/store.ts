/** A key-value store of JSON values. It outlives the page if the browser allows it. */

export interface Store {
  /** False if the browser saves nothing: values then last only as long as the page. */
  readonly lasting: boolean;
  /** The value saved under a name, unchecked. Undefined if there is none or it can't be read. */
  read(name: string): unknown;
  /** Returns false if the value lasts only as long as the page. */
  write(name: string, value: unknown): boolean;
  remove(name: string): void;
}

/** The part of a browser's `Storage` that is used. Each method may throw. */
export interface TextStorage {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

const PREFIX = "composure.";

/** A store in the browser's local storage; or in memory, if that is blocked or full. */
export function openStore(storage: TextStorage | null): Store {
  const memory = new Map<string, string>();
  let lasting = storage !== null;
  const parsed = (text: string): unknown => JSON.parse(text);
  return {
    get lasting() {
      return lasting;
    },
    read(name) {
      try {
        const text = memory.get(name) ?? storage?.getItem(PREFIX + name) ?? null;
        return text === null ? undefined : parsed(text);
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      try {
        if (storage === null) throw new Error("no storage");
        storage.setItem(PREFIX + name, text);
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
        storage?.removeItem(PREFIX + name);
      } catch {
        // Storage was blocked while the page was open: what can't be removed can't be read either.
        lasting = false;
      }
    },
  };
}
