/** Seeded random numbers: the same seed always gives the same ones. */

/** A generator of numbers from 0 up to but not including 1 (mulberry32). */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The numbers 0 to `count` - 1 in an order drawn from `seed` and `which`, so that every decision has its own. */
export function shuffled(count: number, seed: number, which: number): number[] {
  const draw = drawsFrom(Math.imul(seed ^ 0x9e3779b9, 2_654_435_761) + Math.imul(which + 1, 40_503));
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
