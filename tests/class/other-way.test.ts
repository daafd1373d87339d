import { describe, expect, it } from "vitest";
import { twoWays } from "#class/other-way.ts";
import { rentPlayed } from "../debrief/small-plays.ts";

describe("the other way", () => {
  const encounter = rentPlayed("0 1 2");

  it("is played two turns on, beside what the group got", () => {
    const ways = twoWays(encounter, 0, 1);
    expect(ways?.taken.map(({ reply }) => reply.index)).toEqual([0, 1]);
    // After it comes what the group said next, since that is on offer there, too.
    expect(ways?.other.map(({ reply }) => reply.index)).toEqual([1, 1]);
    expect(ways?.other[0]?.after.calm).toBeGreaterThan(ways?.taken[0]?.after.calm ?? 100);
  });

  it("leaves the conversation as it was", () => {
    const before = encounter.turns.map(({ reply }) => reply.index);
    twoWays(encounter, 1, 0);
    expect(encounter.turns.map(({ reply }) => reply.index)).toEqual(before);
  });

  it("goes on without harm where the group hasn’t said more yet", () => {
    const ways = twoWays(rentPlayed("0"), 0, 1);
    expect(ways?.taken).toHaveLength(1);
    expect(ways?.other).toHaveLength(2);
    expect(ways?.other[1]?.move.pitfalls).toEqual([]);
  });

  it("ends where the conversation does", () => {
    expect(twoWays(encounter, 2, 0)?.other).toHaveLength(1);
  });

  it.each([
    [0, 0],
    [0, 7],
    [9, 0],
  ])("isn’t there from decision %i with reply %i: taken, not on offer, or not reached", (number, reply) => {
    expect(twoWays(encounter, number, reply)).toBeNull();
  });
});
