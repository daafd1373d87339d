import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOf } from "#practice/needs.ts";
import { levelFor, suggestNext } from "#practice/suggest-next.ts";
import { WAYS_TO_PLAY } from "#encounter/ways-to-play.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { ENDINGS } from "#scenario/words.ts";
import { DAY, MONDAY, attempt, shelf, taught } from "./attempts.ts";

const suggested = (plays: readonly AttemptSummary[], day = 1) => suggestNext(plays, shelf, taught, MONDAY + day * DAY);

describe("what to practise next", () => {
  it("is the easiest and shortest scenario before anything was played", () => {
    expect(suggested([])[0]).toEqual({ scenario: "first-day", reason: { kind: "first" }, remedyAlone: false });
  });

  it("is the scenario that tests what was slipped on more than once, with how often as its reason", () => {
    const plays = [
      attempt("first-day", 0, ["sorry-too-soon slipped 1 of 1", "hear-out 1 of 1"]),
      attempt("dead-kettle", 0.1, ["sorry-too-soon slipped 0 of 1", "hear-out 1 of 1", "open-question 1 of 1"]),
      attempt("first-day", 0.2, ["sorry-too-soon slipped 2 of 2", "hear-out 1 of 1"]),
    ];
    expect(suggested(plays)[0]).toEqual({
      scenario: "late-parcel",
      reason: { kind: "slipped", pitfall: "sorry-too-soon", slipped: 2, conversations: 3 },
      remedyAlone: false,
    });
  });

  it("is the scenario that gives another chance for what was missed", () => {
    const plays = [
      attempt("first-day", 0, ["hear-out 1 of 1", "open-question 0 of 2"]),
      attempt("late-parcel", 0.1, ["own-it 1 of 1", "open-question 1 of 2"]),
    ];
    expect(suggested(plays)[0]).toEqual({
      scenario: "dead-kettle",
      reason: { kind: "missed", practice: "open-question", taken: 1, offered: 4 },
      remedyAlone: false,
    });
  });

  it("forgets a slip that was avoided three times since", () => {
    const plays = [
      attempt("first-day", 0, ["blamed slipped 1 of 1"]),
      ...[1, 2, 3].map((day) => attempt("first-day", day, ["blamed slipped 0 of 1"])),
    ];
    expect(needsOf(plays, taught, MONDAY + 3 * DAY).filter(({ need }) => need.kind === "slipped")).toEqual([]);
  });

  it("is what is fading, where nothing went wrong", () => {
    const everything = Object.keys(taught.practices).map((id) => `${id} 1 of 1 pressed`);
    const plays = [
      attempt("two-sides", -60, ["hear-both-sides 1 of 1"]),
      attempt(
        "first-day",
        0,
        everything.filter((text) => !text.startsWith("hear-both-sides")),
      ),
    ];
    expect(suggested(plays, 1)[0]).toEqual({
      scenario: "two-sides",
      reason: { kind: "fading", practice: "hear-both-sides", days: 61 },
      remedyAlone: false,
    });
  });

  it("has all other scenarios behind it, for whoever wants something else", () => {
    const plays = [attempt("first-day", 0, ["blamed slipped 1 of 1"])];
    expect(suggested(plays).map(({ scenario }) => scenario)).toEqual(
      expect.arrayContaining(["late-parcel", "dead-kettle", "past-the-line", "two-sides"]),
    );
    expect(suggested(plays)).toHaveLength(4);
  });

  it("is the only scenario there is, even straight after it was played", () => {
    const [only] = shelf;
    const plays = [attempt("late-parcel", 0, ["blamed slipped 1 of 1"])];
    expect(suggestNext(plays, only === undefined ? [] : [only], taught, MONDAY)).toHaveLength(1);
    expect(suggestNext(plays, [], taught, MONDAY)).toEqual([]);
  });
});

describe("the level that fits", () => {
  const played = (id: string, endings: readonly AttemptSummary["ending"][]) =>
    endings.map((ending, at) => attempt(id, at, [], { ending }));

  it("is the first, until two of three conversations have ended well", () => {
    expect(levelFor([], shelf)).toBe(1);
    expect(levelFor(played("first-day", ["resolved"]), shelf)).toBe(1);
    expect(levelFor(played("first-day", ["resolved", "walked-out", "partly"]), shelf)).toBe(2);
  });

  it("goes down again after two that did not", () => {
    expect(levelFor(played("first-day", ["resolved", "partly", "walked-out", "escalated"]), shelf)).toBe(1);
  });

  it("is the third for whoever handles the second", () => {
    expect(levelFor(played("late-parcel", ["resolved", "partly"]), shelf)).toBe(3);
  });
});

const ids = [...Object.keys(taught.practices), ...Object.keys(taught.pitfalls), "no-longer-taught", "__proto__"];
const count = fc.integer({ min: 0, max: 4 });
const anyAttempt: fc.Arbitrary<AttemptSummary> = fc.record({
  scenario: fc.constantFrom(...shelf.map(({ card }) => card.id), "removed"),
  finished: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: MONDAY + 400 * DAY })),
  way: fc.constantFrom(...WAYS_TO_PLAY),
  ending: fc.option(fc.constantFrom(...ENDINGS)),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
  chance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  evidence: fc.array(
    fc.record({
      guidance: fc.constantFrom(...ids),
      offered: count,
      taken: count,
      slipped: count,
      underPressure: count,
    }),
    { maxLength: 6 },
  ),
});
const anyAttempts = fc.array(anyAttempt, { maxLength: 40 });
const anyTime = fc.integer({ min: 0, max: MONDAY + 800 * DAY });

describe("a suggestion, whatever was played", () => {
  it("is never the scenario that was played last, while there is another", () => {
    fc.assert(
      fc.property(anyAttempts, anyTime, (plays, now) => {
        const last = Math.max(0, ...plays.map(({ finished }) => finished));
        const latest = new Set(plays.filter(({ finished }) => finished === last).map(({ scenario }) => scenario));
        const [first] = suggestNext(plays, shelf, taught, now);
        expect(first).toBeDefined();
        if (latest.size === 1) expect([...latest]).not.toContain(first?.scenario);
      }),
    );
  });

  it("doesn't depend on the order in which attempts and scenarios come", () => {
    const shuffledPlays = anyAttempts.chain((plays) =>
      fc.tuple(
        fc.constant(plays),
        fc.shuffledSubarray(plays, { minLength: plays.length }),
        fc.shuffledSubarray([...shelf], { minLength: shelf.length }),
      ),
    );
    fc.assert(
      fc.property(shuffledPlays, anyTime, ([plays, shuffled, shelves], now) => {
        expect(suggestNext(shuffled, shelves, taught, now)).toEqual(suggestNext(plays, shelf, taught, now));
      }),
    );
  });

  it("names each scenario at most once, and every need has a weight", () => {
    fc.assert(
      fc.property(anyAttempts, anyTime, (plays, now) => {
        const names = suggestNext(plays, shelf, taught, now).map(({ scenario }) => scenario);
        expect(new Set(names).size).toBe(names.length);
        for (const { weight } of needsOf(plays, taught, now)) expect(weight).toBeGreaterThan(0);
      }),
    );
  });
});
