/** The rules as tables, against the rules themselves. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Move, weigh } from "#guidance/judge.ts";
import { relevantHistory } from "#guidance/relevance.ts";
import { pushOn, pushed } from "#guidance/settle.ts";
import { HIGHEST, type History, LOWEST, nothingYet } from "#guidance/standing.ts";
import { METERS, TEMPERAMENTS } from "#guidance/words.ts";
import { existing, openRuleTables } from "#paths/walker/rule-tables.ts";
import { rulebook } from "../../guidance/the-guidance.ts";

const practices = fc.array(fc.constantFrom(...Object.keys(rulebook.practices)), { maxLength: 2 });
const pitfalls = fc.array(fc.constantFrom(...Object.keys(rulebook.pitfalls)), { maxLength: 1 });
const points = fc.integer({ min: -20, max: 20 });
const unheard = fc.constantFrom(false, false, false, true);
const moves: fc.Arbitrary<Move> = fc.record({ practices, pitfalls, calm: points, trust: points, unheard });
const level = fc.integer({ min: LOWEST, max: HIGHEST });

describe("a move looked up in the tables", () => {
  it("weighs what the rules say, and leaves what they remember, whatever was done before", () => {
    const made = fc.array(fc.tuple(moves, level), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...TEMPERAMENTS), made, level, (temperament, conversation, trust) => {
        const tables = openRuleTables(rulebook, temperament);
        let history: History = nothingYet;
        let number = tables.nothing;
        for (const [move, calm] of conversation) {
          const { changes, history: after, pitfalls: slips } = weigh(rulebook, temperament, calm, history, move);
          const weight = existing(tables.weights(number, tables.moveNumber(move))[tables.bands[calm] ?? 0]);
          const meters = { calm, trust };
          for (const meter of METERS)
            expect(weight[meter][meters[meter]]).toBe(pushed(rulebook, meters[meter], pushOn(meter, changes)));
          expect(weight.slips).toBe(slips.length);
          history = after;
          number = tables.historyAfter(number, weight);
          expect(tables.histories()[number]).toEqual(history);
          expect(tables.historyNumber(history)).toBe(number);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a history as a number", () => {
  const histories: fc.Arbitrary<History> = fc.record({
    used: fc.dictionary(fc.constantFrom(...Object.keys(rulebook.practices)), fc.integer({ min: 1, max: 3 })),
    heard: fc.boolean(),
    listened: fc.boolean(),
    slipped: fc.boolean(),
    openPromises: fc.nat({ max: 40 }),
    overPromised: fc.boolean(),
  });
  const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids)).map((few) => new Set(few));
  const aheads = fc.record({
    practices: someOf(Object.keys(rulebook.practices)),
    pitfalls: someOf(Object.keys(rulebook.pitfalls)),
  });

  it("is reduced to what the moves ahead can feel", () => {
    const tables = openRuleTables(rulebook, "upset");
    fc.assert(
      fc.property(histories, aheads, (history, ahead) => {
        const number = tables.relevant(
          tables.historyNumber(history),
          tables.movesAheadNumber({ ...ahead, any: false }),
        );
        expect(tables.histories()[number]).toEqual(relevantHistory(rulebook, history, ahead));
      }),
      { numRuns: 500 },
    );
  });

  it("is the same for all that is remembered alike, in whatever order it was done", () => {
    const tables = openRuleTables(rulebook, "upset");
    fc.assert(
      fc.property(histories, (history) => {
        const used = Object.fromEntries(Object.entries(history.used).toReversed());
        expect(tables.historyNumber({ ...history, used })).toBe(tables.historyNumber(history));
      }),
    );
  });
});
