import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DenseIntMap, IntHashMap, IntVector } from "#paths/walker/typed-arrays.ts";

const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe("a vector of whole numbers", () => {
  it("keeps what was pushed and put, however often it had to grow", () => {
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 5000, size: "max" }), fc.nat(), whole, (values, place, put) => {
        const vector = new IntVector();
        for (const value of values) vector.push(value);
        const kept = [...values];
        if (kept.length > 0) {
          vector.set(place % kept.length, put);
          kept[place % kept.length] = put;
        }
        expect(vector.length).toBe(kept.length);
        expect(kept.every((value, at) => vector.at(at) === value)).toBe(true);
        expect([...vector.whole(2)]).toEqual([...kept, 0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  it("is extended by places of 0, and tells where they begin", () => {
    const vector = new IntVector();
    vector.push(7);
    expect(vector.extend(5000)).toBe(1);
    expect([vector.length, vector.at(0), vector.at(1), vector.at(5000)]).toEqual([5001, 7, 0, 0]);
  });

  it("of bytes keeps bytes, and hands them over as whole numbers", () => {
    const vector = new IntVector(Uint8Array);
    for (let value = 0; value < 3000; value++) vector.push(value % 256);
    expect(vector.at(2999)).toBe(2999 % 256);
    expect(vector.whole()).toBeInstanceOf(Int32Array);
  });
});

const keys = fc.nat(2 ** 30);
const values = fc.nat(2 ** 31 - 1);

describe("a map of numbers that lie close together", () => {
  it("keeps the latest under each, and -1 where there is none", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4000), values), { maxLength: 300 }), (entries) => {
        const map = new DenseIntMap();
        for (const [key, value] of entries) expect(map.set(key, value)).toBe(value);
        const expected = new Map(entries);
        for (let key = 0; key < 4100; key++) if (map.get(key) !== (expected.get(key) ?? -1)) expect.fail(`${key}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe("many small hash maps in one array", () => {
  it("each keep their own, however they grow between one another", () => {
    const entry = fc.tuple(fc.nat(5), keys, values);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 2000, size: "max" }), (entries) => {
        const tables = new IntHashMap();
        const numbers = Array.from({ length: 6 }, () => tables.open());
        const expected = new Map<string, number>();
        for (const [which, key, value] of entries) {
          const name = `${which} ${key}`;
          if (expected.has(name)) continue;
          expected.set(name, value);
          tables.add(numbers[which] ?? -1, key, value);
        }
        const wrong = entries.flatMap(([, key]) =>
          numbers.filter((table, which) => tables.get(table, key) !== (expected.get(`${which} ${key}`) ?? -1)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("keep keys that fall into the same slot apart", () => {
    const tables = new IntHashMap();
    const table = tables.open();
    const close = Array.from({ length: 400 }, (_, at) => at * 8);
    for (const key of close) tables.add(table, key, key + 1);
    expect(close.map((key) => tables.get(table, key))).toEqual(close.map((key) => key + 1));
    expect(tables.get(table, 4)).toBe(-1);
  });
});
