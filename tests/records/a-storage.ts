/** Storages as browsers have them: one that keeps, one that is full, one that is shut off. */

type Kept = Map<string, string>;

export const roomyStorage = (kept: Kept = new Map()): Storage =>
  storageThat((name, text) => void kept.set(name, text), kept);

/** Lets itself be read, and takes nothing more. */
export const fullStorage = (kept: Kept = new Map()): Storage => storageThat(overflow, kept);

export function overflow(): never {
  throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
}

/** A storage that does as one wants when something is to be kept. */
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

/** Refuses everything, as some browsers do once a setting was changed while the page was open. */
export function shutStorage(): Storage {
  const refuse = (): never => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  return { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse };
}
