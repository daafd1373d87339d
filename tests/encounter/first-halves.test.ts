import { describe, expect, it } from "vitest";
import { firstHalvesOf } from "#encounter/first-halves.ts";
import { rentPlayed } from "../debrief/small-plays.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";

describe("what is shown of two plays before a first one", () => {
  it("is half of the shorter one, and as much of the other", () => {
    expect(firstHalvesOf(rentPlayed("0 1 2"), rentPlayed("1 0 0"))).toMatchObject({ weak: [0], strong: [1] });
  });

  it("is nothing where half of it is nothing", () => {
    expect(firstHalvesOf(rentPlayed("0"), rentPlayed("1 0 0"))).toBeNull();
    expect(firstHalvesOf(beginCheque(1), beginCheque(1))).toBeNull();
  });
});
