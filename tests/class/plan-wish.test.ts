/** What a trainer wants of a plan: kept, read back, and changed. */
import { describe, expect, it } from "vitest";
import {
  FIRST_WISH,
  PLAN_BOUNDS,
  boundedTo,
  movedScenario,
  readPlanWish,
  withBlock,
  withForm,
  withScenario,
  withoutScenario,
} from "#class/plan-wish.ts";

const idsIn = ({ scenarios }: typeof FIRST_WISH): string => scenarios.map(({ id }) => id).join(" ");
const three = ["a", "b", "c"].reduce(withScenario, FIRST_WISH);

describe("what is wanted of a plan", () => {
  it("is read back as it was kept, and passed over where it isn’t ours", () => {
    const wish = withBlock({ ...three, start: "09:30" }, "welcome", 4);
    expect(readPlanWish(structuredClone(wish))).toEqual(wish);
    expect(readPlanWish({ ...wish, minutes: 1000 })).toBeNull();
    expect(readPlanWish({ ...wish, start: "half past" })).toBeNull();
    expect(readPlanWish({ ...wish, given: { welcome: 0 } })).toBeNull();
    expect(readPlanWish(undefined)).toBeNull();
  });

  it("takes a scenario once, and six at most", () => {
    expect(withScenario(three, "a")).toBe(three);
    const full = ["d", "e", "f"].reduce(withScenario, three);
    expect(full.scenarios).toHaveLength(PLAN_BOUNDS.scenarios);
    expect(withScenario(full, "g")).toBe(full);
    expect(idsIn(withoutScenario(three, "b"))).toBe("a c");
  });

  it("has a room vote, then watch, then vote; and three people watch", () => {
    expect(three.scenarios.map(({ form }) => form)).toEqual(["vote", "watch", "vote"]);
    expect(withScenario({ ...FIRST_WISH, people: 3 }, "a").scenarios).toEqual([{ id: "a", form: "watch" }]);
    expect(withForm(three, "b", "pairs").scenarios[1]).toEqual({ id: "b", form: "pairs" });
  });

  it("moves a scenario one place up or down, and not over an end", () => {
    expect(idsIn(movedScenario(three, "b", -1))).toBe("b a c");
    expect(idsIn(movedScenario(three, "b", 1))).toBe("a c b");
    expect(movedScenario(three, "a", -1)).toBe(three);
    expect(movedScenario(three, "c", 1)).toBe(three);
  });

  it("takes what was typed as near as it may be, and nothing that is no number", () => {
    expect(boundedTo(PLAN_BOUNDS.minutes, "500")).toBe(240);
    expect(boundedTo(PLAN_BOUNDS.minutes, "5")).toBe(30);
    expect(boundedTo(PLAN_BOUNDS.minutes, " 92.4 ")).toBe(92);
    expect(boundedTo(PLAN_BOUNDS.minutes, "ninety")).toBeNull();
    expect(boundedTo(PLAN_BOUNDS.minutes, "")).toBeNull();
    expect(withBlock(three, "welcome", 0).given).toEqual({ welcome: 1 });
  });
});
