/** A small shelf of JSON values that outlives the page where the browser lets it. */

export interface Store {
  /** False where the browser keeps nothing: values then last as long as the page. */
  readonly lasting: boolean;
  /** The value kept under a name, as it was read: unchecked. Undefined when there is none or it can't be read. */
  read(name: string): unknown;
  /** False when the value could only be kept for as long as the page lasts. */
  write(name: string, value: unknown): boolean;
  remove(name: string): void;
}

/** What is used of a browser's `Storage`. Each may throw. */
export interface TextStorage {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

const PREFIX = "composure.";

/** The browser's local storage; or, where it is shut off or full, memory. */
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
        // Shut off while the page was open: what can't be removed can't be read either.
        lasting = false;
      }
    },
  };
}
