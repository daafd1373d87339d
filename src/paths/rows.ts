/** Rows of whole numbers that grow, and a table that finds a row of three again. They are walked through millions of times. */

export interface Row {
  readonly length: number;
  push(value: number): void;
  /** The number at this place, which has to be there. */
  at(index: number): number;
  /** A copy of just the numbers that are in it, with `more` places of 0 behind them. */
  whole(more?: number): Int32Array;
}

const FIRST_ROOM = 1024;

export function openRow(): Row {
  let values = new Int32Array(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) values = doubled(values);
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

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Different rows of three whole numbers, numbered from 0 as they come. */
export interface Table {
  /** How many different rows there are. */
  readonly length: number;
  /** The number of this row; a new row gets the next one. */
  numberOf(a: number, b: number, c: number): number;
  readonly columns: readonly [a: Row, b: Row, c: Row];
}

const FREE = -1;

export function openTable(): Table {
  const [as, bs, cs] = [openRow(), openRow(), openRow()];
  let slots = new Int32Array(FIRST_ROOM * 4).fill(FREE);
  let mask = slots.length - 1;
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    mask = slots.length - 1;
    for (let row = 0; row < as.length; row++) {
      let slot = mixed(as.at(row), bs.at(row), cs.at(row)) & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
  };
  return {
    columns: [as, bs, cs],
    get length() {
      return as.length;
    },
    numberOf(a, b, c) {
      let slot = mixed(a, b, c) & mask;
      for (let row = slots[slot] ?? FREE; row !== FREE; row = slots[slot] ?? FREE) {
        if (bs.at(row) === b && as.at(row) === a && cs.at(row) === c) return row;
        slot = (slot + 1) & mask;
      }
      const row = as.length;
      slots[slot] = row;
      as.push(a);
      bs.push(b);
      cs.push(c);
      if (row * 2 > slots.length) grow();
      return row;
    },
  };
}

/** Spreads rows over the slots. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
