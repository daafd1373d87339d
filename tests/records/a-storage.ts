/** Storages as browsers have them: one that works, one that is full, one that is blocked. */

type Kept = Map<string, string>;

export const roomyStorage = (kept: Kept = new Map()): Storage =>
  storageThat((name, text) => void kept.set(name, text), kept);

/** Can be read, but not written to. */
export const fullStorage = (kept: Kept = new Map()): Storage => storageThat(overflow, kept);

export function overflow(): never {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
}

/** A storage with this `setItem`. */
export function storageThat(setItem: Storage["setItem"], kept: Kept): Storage {
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem,
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

/** Throws on everything, as some browsers do once a setting was changed while the page was open. */
export function shutStorage(): Storage {
  const refuse = (): never => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  return { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse };
}
