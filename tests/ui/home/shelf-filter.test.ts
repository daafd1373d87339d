import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SKILLS } from "#guidance/words.ts";
import { CHANNELS, LEVELS } from "#scenario/words.ts";
import { LENGTHS, NO_FILTER, filterOf, passes, queryOf } from "#ui/home/shelf-filter.ts";

const parcel = {
  card: { level: 2, channel: "phone", minutes: 8 },
  skills: [{ skill: "acknowledge" }, { skill: "follow-through" }],
} as const;

describe("what the shelf is narrowed to", () => {
  it("shows everything where nothing is chosen", () => {
    expect(filterOf("")).toEqual(NO_FILTER);
    expect(passes(NO_FILTER, parcel)).toBe(true);
  });

  it.each([
    ["skill=follow-through", true],
    ["skill=listen", false],
    ["level=2", true],
    ["level=1", false],
    ["channel=phone", true],
    ["channel=chat", false],
    ["minutes=8", true],
    ["minutes=5", false],
    ["level=2&channel=phone&skill=acknowledge", true],
    ["level=2&channel=phone&skill=listen", false],
  ])("of a call at level 2 that takes eight minutes, %s shows: %s", (query, shown) => {
    expect(passes(filterOf(query), parcel)).toBe(shown);
  });

  it("passes over what nobody can choose", () => {
    expect(filterOf("level=9&channel=pigeon&skill=__proto__&minutes=6&x=1")).toEqual(NO_FILTER);
  });

  it("is the same again out of the address that keeps it", () => {
    const choice = <Value>(values: readonly Value[]): fc.Arbitrary<Value | null> => fc.constantFrom(null, ...values);
    fc.assert(
      fc.property(
        fc.record({
          skill: choice(SKILLS),
          level: choice(LEVELS),
          channel: choice(CHANNELS),
          minutes: choice<number>(LENGTHS),
        }),
        (filter) => {
          expect(filterOf(queryOf(filter))).toEqual(filter);
        },
      ),
    );
  });
});
