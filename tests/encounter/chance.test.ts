import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawsFrom, shuffled } from "#encounter/chance.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const counts = fc.integer({ min: 0, max: 100 });

const draws = (seed: number, count: number): number[] => {
  const draw = drawsFrom(seed);
  return Array.from({ length: count }, () => draw());
};

describe("chance", () => {
  it("draws the same from the same seed, from 0 up to 1", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(draws(seed, 20)).toEqual(draws(seed, 20));
        for (const drawn of draws(seed, 20)) expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
    );
  });

  it("draws otherwise from another seed", () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        fc.pre(one !== other);
        expect(draws(one, 4)).not.toEqual(draws(other, 4));
      }),
    );
  });

  it("draws evenly: each tenth about as often as the others", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const drawn of draws(1, 10_000)) tenths[Math.floor(drawn * 10)] = (tenths[Math.floor(drawn * 10)] ?? 0) + 1;
    for (const often of tenths) expect(Math.abs(often - 1000)).toBeLessThan(150);
  });

  // Saved attempts and links contain seeds: if the numbers changed, their replies would be in another order.
  it("draws what it has always drawn", () => {
    expect(draws(1, 3).map((drawn) => Math.floor(drawn * 1_000_000))).toEqual([627_073, 2_735, 527_447]);
    expect(shuffled(4, 1, 0)).toEqual([0, 3, 1, 2]);
    expect(shuffled(4, 2, 3)).toEqual([3, 0, 1, 2]);
  });
});

describe("an order drawn from a seed", () => {
  it("has every number once, and is the same for the same seed and decision", () => {
    fc.assert(
      fc.property(counts, seeds, fc.nat({ max: 50 }), (count, seed, which) => {
        const order = shuffled(count, seed, which);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(shuffled(count, seed, which)).toEqual(order);
      }),
    );
  });

  it("is one of its own for every decision of a play", () => {
    const orders = Array.from({ length: 12 }, (_, which) => shuffled(4, 5, which).join());
    expect(new Set(orders).size).toBeGreaterThan(6);
  });

  it("puts each reply in each place about as often, over many plays and at every decision", () => {
    for (const which of [0, 1, 11]) {
      const places = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
      for (let seed = 0; seed < 2000; seed++)
        for (const [place, reply] of shuffled(4, seed, which).entries()) {
          const row = places[reply] ?? [];
          row[place] = (row[place] ?? 0) + 1;
        }
      for (const often of places.flat()) expect(Math.abs(often - 500)).toBeLessThan(120);
    }
  });
});
