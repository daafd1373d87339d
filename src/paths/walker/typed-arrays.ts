/**
 * Growing vectors of whole numbers, and hash maps with open addressing. A walk reads and writes them millions of times.
 */

const FIRST_ROOM = 1024;
/** Where nothing is kept. */
const FREE = -1;

type Numbers = Int32Array | Uint8Array;
/** So many new places, with what stands in a place that nothing was put into. */
type Places = (count: number) => Numbers;

const free = (count: number): Int32Array => new Int32Array(count).fill(FREE);

/** A copy that has room for so many numbers, and for half as many again as there are. */
function widened<Kind extends Numbers>(values: Kind, room: number, places: (count: number) => Kind): Kind {
  const wider = places(Math.max(room, values.length + (values.length >> 1)));
  wider.set(values);
  return wider;
}

/**
 * A growing vector of whole numbers. A class, and not a value with functions: the browser then finds its fields at
 * once.
 */
export class IntVector {
  length = 0;
  private readonly places: Places;
  private values: Numbers;

  /** `of` tells how large its numbers can get. */
  constructor(of: typeof Int32Array | typeof Uint8Array = Int32Array) {
    this.places = (count) => new of(count);
    this.values = this.places(FIRST_ROOM);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = widened(this.values, this.length + 1, this.places);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Adds so many places of 0, and tells where they begin. */
  extend(by: number): number {
    const begins = this.length;
    this.length += by;
    if (this.length > this.values.length) this.values = widened(this.values, this.length, this.places);
    return begins;
  }

  /** Puts another number in this place, which has to be there. */
  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** The number at this place, which has to be there. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** A copy of just the numbers that are in it, with `more` places of 0 behind them. */
  whole(more = 0): Int32Array {
    const copy = new Int32Array(this.length + more);
    copy.set(this.values.subarray(0, this.length));
    return copy;
  }
}

/** Whole numbers from 0 up, kept under whole numbers from 0 up that lie close together. */
export class DenseIntMap {
  private values = free(FIRST_ROOM);

  /** -1 where there is none. */
  get(index: number): number {
    return this.values[index] ?? FREE;
  }

  /** Keeps it, and returns it. */
  set(index: number, value: number): number {
    if (index >= this.values.length) this.values = widened(this.values, index + 1, free);
    this.values[index] = value;
    return value;
  }
}

const FIRST_SLOTS = 8;

/**
 * Many small tables of numbers, kept under other numbers from 0 up to 2 to the 30th. They all lie in one array: as
 * arrays of their own, some ten thousand of them would keep the memory busy.
 */
export class IntHashMap {
  // Key and value of a slot lie side by side, so that both are at hand at once. Keys are kept as one more than they are:
  // what is free is then 0, as new arrays are.
  private pool = new Int32Array(FIRST_ROOM);
  private used = 0;
  private readonly begins = new IntVector();
  private readonly masks = new IntVector();
  private readonly counts = new IntVector();

  /** Opens a table, and returns its number. */
  open(): number {
    this.begins.push(this.room(FIRST_SLOTS));
    this.masks.push(FIRST_SLOTS - 1);
    this.counts.push(0);
    return this.begins.length - 1;
  }

  /** What is kept in a table under this key; -1 where there is nothing. */
  get(table: number, key: number): number {
    const { pool } = this;
    const begin = this.begins.at(table);
    const mask = this.masks.at(table);
    const kept = key + 1;
    let slot = spread(key) & mask;
    for (;;) {
      const there = pool[begin + slot * 2];
      if (there === kept) return pool[begin + slot * 2 + 1] ?? FREE;
      if (there === 0) return FREE;
      slot = (slot + 1) & mask;
    }
  }

  /** Keeps a number in a table under a key that has none. */
  add(table: number, key: number, value: number): void {
    const count = this.counts.at(table) + 1;
    this.counts.set(table, count);
    if (count * 4 > this.masks.at(table) * 3) this.grow(table);
    this.put(this.begins.at(table), this.masks.at(table), key, value);
  }

  private put(begin: number, mask: number, key: number, value: number): void {
    const { pool } = this;
    let slot = spread(key) & mask;
    while (pool[begin + slot * 2] !== 0) slot = (slot + 1) & mask;
    pool[begin + slot * 2] = key + 1;
    pool[begin + slot * 2 + 1] = value;
  }

  private grow(table: number): void {
    const [before, slots] = [this.begins.at(table), this.masks.at(table) + 1];
    const begin = this.room(slots * 2);
    for (let at = before; at < before + slots * 2; at += 2) {
      const kept = this.pool[at] ?? 0;
      if (kept !== 0) this.put(begin, slots * 2 - 1, kept - 1, this.pool[at + 1] ?? FREE);
    }
    this.begins.set(table, begin);
    this.masks.set(table, slots * 2 - 1);
  }

  private room(slots: number): number {
    const begin = this.used;
    this.used += slots * 2;
    if (this.used > this.pool.length) this.pool = widened(this.pool, this.used, (count) => new Int32Array(count));
    return begin;
  }
}

/** Spreads keys that lie close together. */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
