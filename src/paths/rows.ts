/** Rows of whole numbers that grow, and small tables of them. They are gone through millions of times. */

export interface Row {
  readonly length: number;
  push(value: number): void;
  /** The number at this place, which has to be there. */
  at(index: number): number;
  /** A copy of just the numbers that are in it, with `more` places of 0 behind them. */
  whole(more?: number): Int32Array;
}

const FIRST_ROOM = 1024;

/** `of` tells how large its numbers can get. */
export function openRow(of: typeof Int32Array | typeof Uint8Array = Int32Array): Row {
  let values = new of(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new of(length + (length >> 1));
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? 0,
    whole(more = 0) {
      const copy = new Int32Array(length + more);
      copy.set(values.subarray(0, length));
      return copy;
    },
  };
}

/** Numbers kept under other numbers, from 0 up to 2 to the 30th. */
export interface Table {
  /** What is kept under this key; -1 where there is nothing. */
  get(key: number): number;
  /** Keeps a number under a key that has none. */
  add(key: number, value: number): void;
}

const FREE = -1;
const FIRST_SLOTS = 8;

export function openTable(): Table {
  // Key and value of a slot lie side by side, so that both are at hand at once.
  let slots = new Int32Array(FIRST_SLOTS * 2).fill(FREE);
  let mask = FIRST_SLOTS - 1;
  let count = 0;
  const put = (key: number, value: number): void => {
    let slot = spread(key) & mask;
    while (slots[slot * 2] !== FREE) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = value;
  };
  return {
    get(key) {
      let slot = spread(key) & mask;
      for (;;) {
        const there = slots[slot * 2];
        if (there === key) return slots[slot * 2 + 1] ?? FREE;
        if (there === FREE) return FREE;
        slot = (slot + 1) & mask;
      }
    },
    add(key, value) {
      count += 1;
      if (count * 4 > mask * 3) {
        const before = slots;
        mask = mask * 2 + 1;
        slots = new Int32Array((mask + 1) * 2).fill(FREE);
        for (let at = 0; at < before.length; at += 2) {
          const there = before[at] ?? FREE;
          if (there !== FREE) put(there, before[at + 1] ?? FREE);
        }
      }
      put(key, value);
    },
  };
}

/** Spreads keys that lie close together. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
