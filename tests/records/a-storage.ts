/** Storages as browsers have them: one that keeps, one that is full, one that is shut off. */

export function roomyStorage(kept: Map<string, string> = new Map()): Storage {
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

/** Lets itself be read, and takes nothing more. */
export function fullStorage(kept: Map<string, string> = new Map()): Storage {
  return {
    ...roomyStorage(kept),
    setItem() {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    },
  };
}

/** Refuses everything, as some browsers do once a setting was changed while the page was open. */
export function shutStorage(): Storage {
  const refuse = (): never => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  return { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse, clear: refuse };
}
