import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Course, withoutBreaths } from "#encounter/steps.ts";
import { type AttemptEvent, type AttemptHead, eventsBetween, stateOf } from "#records/attempt-events.ts";
import type { AttemptState, Retry } from "#records/saved-steps.ts";

const head: AttemptHead = {
  id: "a",
  scenario: "cheque",
  hash: "0123456789abcdef",
  seed: 7,
  steps: [],
  retry: null,
  way: "practice",
  began: 1000,
};
const start = stateOf({ head, events: [] });
const retry: Retry = { of: "x", decision: 2, first: [{ reply: 1, breathed: false }], goesOn: false };
const tried: AttemptHead = { ...head, retry, steps: [...withoutBreaths([3, 0])] };

const aCourse = fc.array(fc.record({ reply: fc.nat({ max: 3 }), breathed: fc.boolean() }), { maxLength: 12 });
/** How an attempt stands one thing later: a reply was given, one went back, or it is over. */
const after = (state: AttemptState, to: Course, ended: boolean): AttemptState => ({
  ...state,
  steps: to,
  ended,
  ending: ended ? "resolved" : null,
});

describe("what happened in an attempt", () => {
  it("leads to how it stands, whatever was replied and taken back", () => {
    fc.assert(
      fc.property(fc.array(aCourse, { maxLength: 8 }), fc.boolean(), (courses, ended) => {
        let state = start;
        const events: AttemptEvent[] = [];
        for (const [at, course] of courses.entries()) {
          const next = after(state, course, ended && at === courses.length - 1);
          const added = eventsBetween(state, next, 2000);
          expect(added).not.toBeNull();
          events.push(...(added ?? []));
          expect(stateOf({ head, events })).toEqual(next);
          state = next;
        }
      }),
    );
  });

  it("is one thing for each reply, for going back, and for the end", () => {
    const first = after(start, withoutBreaths([2]), false);
    expect(eventsBetween(start, first, 5)).toEqual([{ kind: "step", at: 5, reply: 2, breathed: false }]);
    expect(eventsBetween(first, start, 6)).toEqual([{ kind: "back", at: 6, decision: 0 }]);
    const last = after(first, withoutBreaths([2, 1]), true);
    expect(eventsBetween(first, last, 7)?.map(({ kind }) => kind)).toEqual(["step", "end"]);
    expect(eventsBetween(last, last, 8)).toEqual([]);
  });

  it("is another attempt on another script, with another order, played another way, or after the end", () => {
    for (const other of [{ hash: "other" }, { seed: 8 }, { way: "assessment" as const }])
      expect(eventsBetween(start, { ...start, ...other }, 5)).toBeNull();
    const ended = after(start, withoutBreaths([2]), true);
    expect(eventsBetween(ended, start, 5)).toBeNull();
    expect(eventsBetween(ended, after(ended, withoutBreaths([2, 1]), true), 5)).toBeNull();
  });

  it("says that one goes on with the whole conversation after a stretch of it was tried again", () => {
    const from = stateOf({ head: tried, events: [] });
    expect(eventsBetween(from, { ...from, retry: { ...retry, goesOn: true } }, 5)).toEqual([
      { kind: "goes-on", at: 5 },
    ]);
  });

  it("tries nothing again once one went back to before it", () => {
    const from = stateOf({ head: tried, events: [] });
    const events = eventsBetween(from, { ...from, retry: null, steps: withoutBreaths([3]) }, 5);
    expect(events).toEqual([{ kind: "back", at: 5, decision: 1 }]);
    expect(eventsBetween(from, { ...from, retry: { ...retry, of: "y" } }, 5)).toBeNull();
  });
});
