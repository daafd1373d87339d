/** Seeded random numbers: each sound has its own seed, its name, so it comes out the same every time. */

/** Returns a number from 0 up to, not including, 1. */
export type Random = () => number;

/** A generator for one sound (mulberry32), seeded with the FNV-1a hash of its name. */
export function randomFor(name: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, low: number, high: number): number => low + random() * (high - low);
