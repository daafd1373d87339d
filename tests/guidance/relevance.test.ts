import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relevantHistory } from "#guidance/relevance.ts";
import { type Move, calmThresholds, judge, weigh } from "#guidance/judge.ts";
import { HIGHEST, LOWEST, type Standing, nothingYet } from "#guidance/standing.ts";
import { TEMPERAMENTS } from "#guidance/words.ts";
import { rulebook } from "./the-guidance.ts";

const practices = fc.array(fc.constantFrom(...Object.keys(rulebook.practices)), { maxLength: 2 });
const pitfalls = fc.array(fc.constantFrom(...Object.keys(rulebook.pitfalls)), { maxLength: 1 });
const points = fc.integer({ min: -20, max: 20 });
const unheard = fc.constantFrom(false, false, false, true);
const moves: fc.Arbitrary<Move> = fc.record({ practices, pitfalls, calm: points, trust: points, unheard });
const conversations = fc.array(moves, { maxLength: 8 });
const temperaments = fc.constantFrom(...TEMPERAMENTS);
const calms = fc.integer({ min: LOWEST, max: HIGHEST });

describe("what a later move can still feel", () => {
  it("is all that it can feel: with the rest forgotten, everything that can still come is judged the same", () => {
    fc.assert(
      fc.property(temperaments, conversations, conversations, calms, (temperament, past, coming, calm) => {
        const play = (from: Standing, by: readonly Move[]): Standing =>
          by.reduce((standing, move) => judge(rulebook, temperament, standing, move).standing, from);
        const now = play({ meters: { calm, trust: 40 }, history: nothingYet }, past);
        const heard = coming.filter((move) => !move.unheard);
        const ahead = {
          practices: new Set(heard.flatMap((move) => move.practices)),
          pitfalls: new Set(heard.flatMap((move) => move.pitfalls)),
        };
        const forgetful = { ...now, history: relevantHistory(rulebook, now.history, ahead) };
        for (let turn = 0; turn <= coming.length; turn++) {
          const [all, trimmed] = [play(now, coming.slice(0, turn)), play(forgetful, coming.slice(0, turn))];
          expect(trimmed.meters).toEqual(all.meters);
          expect(trimmed.history.openPromises).toBe(all.history.openPromises);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is nothing but open promises where no move is to come", () => {
    const history = {
      ...nothingYet,
      used: { "hear-out": 1 },
      heard: true,
      listened: true,
      slipped: true,
      openPromises: 2,
    };
    const nothing = { practices: new Set<string>(), pitfalls: new Set<string>() };
    expect(relevantHistory(rulebook, history, nothing)).toEqual({ ...nothingYet, openPromises: 2 });
  });
});

describe("how much calm there is", () => {
  it("makes no difference to what a move weighs between two thresholds", () => {
    fc.assert(
      fc.property(temperaments, conversations, moves, calms, calms, (temperament, past, move, one, other) => {
        const thresholds = calmThresholds(rulebook);
        fc.pre(thresholds.every((threshold) => one < threshold === other < threshold));
        const { history } = past.reduce<Standing>(
          (standing, made) => judge(rulebook, temperament, standing, made).standing,
          { meters: { calm: 40, trust: 40 }, history: nothingYet },
        );
        expect(weigh(rulebook, temperament, one, history, move)).toEqual(
          weigh(rulebook, temperament, other, history, move),
        );
      }),
      { numRuns: 500 },
    );
  });
});
