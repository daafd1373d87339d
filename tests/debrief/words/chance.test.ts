import { describe, expect, it } from "vitest";
import { chanceApart, chanceWords, percent } from "#debrief/words/chance.ts";
import { extentWords } from "#debrief/words/extent.ts";

const NONE = { resolved: 0, partly: 0, unresolved: 0, "walked-out": 0, escalated: 0 };
const outlook = (endings: Partial<typeof NONE>, margin = 0) => {
  const all = { ...NONE, ...endings };
  return { good: all.resolved + all.partly, margin, prospect: 0, endings: all };
};

describe("a chance in words", () => {
  it("is whole percent, and its limits where it is estimated", () => {
    expect(percent(0.614)).toBe(61);
    expect(chanceWords({ good: 0.614, margin: 0 })).toBe("61%");
    expect(chanceWords({ good: 0.6, margin: 0.05 })).toBe("between 55 and 65%");
    expect(chanceWords({ good: 0.99, margin: 0.05 })).toBe("between 94 and 100%");
  });

  it("that tells two outlooks apart is that of a good end, or of the best ending where that stays the same", () => {
    expect(chanceApart(outlook({ resolved: 0.6 }), outlook({ resolved: 0.4, partly: 0.1 }))).toEqual({
      of: "a good end",
      one: "60%",
      other: "50%",
      rises: false,
    });
    expect(chanceApart(outlook({ resolved: 0.2, partly: 0.8 }), outlook({ partly: 1 }))).toEqual({
      of: "“Resolved”",
      one: "20%",
      other: "0%",
      rises: false,
    });
    expect(chanceApart(outlook({ resolved: 0.6 }), outlook({ resolved: 0.61 }))).toBeNull();
  });
});

describe("how sure a debrief is", () => {
  const extent = { exact: false, seeds: 1, plays: 0, states: 9 } as const;

  it("is said only where it isn't exact", () => {
    expect(extentWords({ ...extent, exact: true, because: "walked" })).toBe("");
    expect(extentWords({ ...extent, because: "too-long", plays: 20_000 })).toBe("Estimated from 20,000 plays.");
    expect(extentWords({ ...extent, because: "lots" })).toBe("Estimated: chance plays a part in this conversation.");
  });
});
