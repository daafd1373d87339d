/** Properties of the rules that hold in every conversation. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Band, Rulebook } from "#guidance/catalogue.ts";
import { fallDue, judge, type Move, weigh } from "#guidance/judge.ts";
import { type Change, type Judgement, pushOn, pushed } from "#guidance/settle.ts";
import { nothingYet, type Standing } from "#guidance/standing.ts";
import { METERS, type Meter, TEMPERAMENTS, type Temperament } from "#guidance/words.ts";
import { rulebook as plainRulebook } from "./the-guidance.ts";

const { sorryHasItsMoment: sorry, promiseIsADebt: debt } = plainRulebook.rules;
const aPractice = fc.constantFrom(...Object.keys(plainRulebook.practices));
const aPitfall = fc.constantFrom(...Object.keys(plainRulebook.pitfalls));
const aTemperament = fc.constantFrom(...TEMPERAMENTS);
const aLevel = fc.integer({ min: 0, max: 100 });
const added = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }) },
);

const aMove: fc.Arbitrary<Move> = fc.record({
  practices: fc.array(aPractice, { maxLength: 3 }),
  pitfalls: fc.array(aPitfall, { maxLength: 2 }),
  calm: added,
  trust: added,
});
/** A move, or time that passes. */
const aStep = fc.oneof({ weight: 8, arbitrary: aMove }, { weight: 1, arbitrary: fc.constant("later" as const) });
/** The rules with and without bands in which a gain counts only in part. */
const withBands = (lastIsHardest: readonly Band[]): Rulebook => ({
  ...plainRulebook,
  rules: { ...plainRulebook.rules, lastIsHardest },
});
const HARDEST = [
  { from: 60, percent: 50 },
  { from: 80, percent: 25 },
];
const aRulebook = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.constant(HARDEST) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.record({ from: aLevel, percent: fc.integer({ min: 1, max: 100 }) }), {
          maxLength: 4,
          selector: ({ from }) => from,
        })
        .map((bands) => bands.toSorted((a, b) => a.from - b.from)),
    },
  )
  .map(withBands);

const aConversation = fc.record({
  rulebook: aRulebook,
  temperament: aTemperament,
  opening: fc.record({ calm: aLevel, trust: aLevel }),
  steps: fc.array(aStep, { maxLength: 14 }),
});

const step = (rulebook: Rulebook, temperament: Temperament, standing: Standing, next: Move | "later"): Judgement =>
  next === "later" ? fallDue(rulebook, standing) : judge(rulebook, temperament, standing, next);

interface Conversation {
  readonly rulebook: Rulebook;
  readonly temperament: Temperament;
  readonly opening: Standing["meters"];
  readonly steps: readonly (Move | "later")[];
}

/** Every judgement of a conversation, with the standing before it. */
function play({
  rulebook,
  temperament,
  opening,
  steps,
}: Conversation): { readonly before: Standing; readonly judged: Judgement }[] {
  let before: Standing = { meters: opening, history: nothingYet };
  return steps.map((next) => {
    const judged = step(rulebook, temperament, before, next);
    const played = { before, judged };
    before = judged.standing;
    return played;
  });
}

const standingAfter = (conversation: Conversation): Standing =>
  play(conversation).at(-1)?.judged.standing ?? { meters: conversation.opening, history: nothingYet };

const total = ({ changes }: Judgement, meter: Meter): number =>
  changes.filter((change) => change.meter === meter).reduce((sum, { amount }) => sum + amount, 0);

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe("in any conversation", () => {
  it("both meters stay whole numbers from 0 to 100", () => {
    fc.assert(
      fc.property(aConversation, (conversation) => {
        for (const { judged } of play(conversation)) {
          for (const meter of METERS) {
            const level = judged.standing.meters[meter];
            expect(Number.isInteger(level) && level >= 0 && level <= 100, `${meter} ${level}`).toBe(true);
          }
        }
      }),
    );
  });

  it("the changes told add up exactly to the movement, each of them a whole number other than 0", () => {
    fc.assert(
      fc.property(aConversation, (conversation) => {
        for (const { before, judged } of play(conversation)) {
          expect(judged.changes.every(({ amount }) => Number.isInteger(amount) && amount !== 0)).toBe(true);
          for (const meter of METERS)
            expect(before.meters[meter] + total(judged, meter)).toBe(judged.standing.meters[meter]);
        }
      }),
    );
  });

  it("every change of a practice or a pitfall names one, and only the author's name none", () => {
    fc.assert(
      fc.property(aConversation, (conversation) => {
        for (const { guidance, rule } of play(conversation).flatMap(({ judged }) => judged.changes)) {
          const named =
            Object.hasOwn(plainRulebook.practices, guidance) || Object.hasOwn(plainRulebook.pitfalls, guidance);
          expect(named).toBe(rule !== "author-says");
        }
      }),
    );
  });

  it("the same move in the same standing gives the same changes, and touches nothing it was given", () => {
    fc.assert(
      fc.property(aConversation, aMove, (conversation, move) => {
        const standing = frozen(standingAfter(conversation));
        const { rulebook, temperament } = conversation;
        const first = judge(rulebook, temperament, standing, frozen(move));
        expect(judge(rulebook, temperament, structuredClone(standing), structuredClone(move))).toEqual(first);
      }),
    );
  });

  it("no timely practice lowers a meter", () => {
    const timely = (standing: Standing, practices: readonly string[]): boolean =>
      !practices.includes(sorry.apology) || standing.history.heard || standing.meters.calm >= sorry.belowCalm;
    fc.assert(
      fc.property(aConversation, fc.array(aPractice, { minLength: 1, maxLength: 4 }), (conversation, practices) => {
        const standing = standingAfter(conversation);
        fc.pre(timely(standing, practices));
        const judged = judge(conversation.rulebook, conversation.temperament, standing, {
          practices,
          pitfalls: [],
          calm: 0,
          trust: 0,
        });
        for (const meter of METERS) expect(total(judged, meter)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("no pitfall raises trust, and none but the promise raises calm", () => {
    fc.assert(
      fc.property(aConversation, fc.array(aPitfall, { minLength: 1, maxLength: 3 }), (conversation, pitfalls) => {
        const move = { practices: [], pitfalls, calm: 0, trust: 0 };
        const judged = judge(conversation.rulebook, conversation.temperament, standingAfter(conversation), move);
        expect(total(judged, "trust")).toBeLessThanOrEqual(0);
        const boughtAtMost = plainRulebook.pitfalls[debt.promise]?.calm ?? 0;
        const promises = pitfalls.filter((id) => id === debt.promise).length;
        expect(total(judged, "calm")).toBeLessThanOrEqual(boughtAtMost * promises);
      }),
    );
  });

  it("a pitfall never costs less for being added to a move", () => {
    fc.assert(
      fc.property(aConversation, aMove, aPitfall, (conversation, move, pitfall) => {
        fc.pre(pitfall !== debt.promise);
        const standing = standingAfter(conversation);
        const without = judge(conversation.rulebook, conversation.temperament, standing, move);
        const slipped = judge(conversation.rulebook, conversation.temperament, standing, {
          ...move,
          pitfalls: [...move.pitfalls, pitfall],
        });
        for (const meter of METERS)
          expect(slipped.standing.meters[meter]).toBeLessThanOrEqual(without.standing.meters[meter]);
      }),
    );
  });

  it("a practice repeated earns no more than the time before, and in the end nothing, except where it never fades", () => {
    fc.assert(
      fc.property(aTemperament, aPractice, (temperament, id) => {
        fc.pre(!plainRulebook.rules.repeatsFade.except.includes(id));
        const use = (practice: string): Move => ({ practices: [practice], pitfalls: [], calm: 0, trust: 0 });
        // Heard first, and far from both ends of the meters, so that only the repeats make a difference.
        const judged = play({
          rulebook: plainRulebook,
          temperament,
          opening: { calm: 40, trust: 30 },
          steps: [use("hear-out"), use(id), use(id), use(id)],
        });
        for (const meter of METERS) {
          const [first = 0, second = 0, third = 0] = judged.slice(1).map((turn) => total(turn.judged, meter));
          expect(second).toBeLessThanOrEqual(first);
          expect(third).toBe(0);
        }
      }),
    );
  });

  it("a promise has cost more than it bought by the time it has fallen due", () => {
    fc.assert(
      fc.property(aConversation, fc.integer({ min: 1, max: 3 }), (conversation, promises) => {
        const standing = { meters: { calm: 50, trust: 100 }, history: standingAfter(conversation).history };
        const open = standing.history.openPromises;
        fc.pre((open + promises) * debt.trust <= 100);
        const moves: Move = {
          practices: [],
          pitfalls: Array.from({ length: promises }, () => debt.promise),
          calm: 0,
          trust: 0,
        };
        const promised = judge(conversation.rulebook, conversation.temperament, standing, moves);
        const due = fallDue(conversation.rulebook, promised.standing);
        const bought = total(promised, "calm");
        expect(-total(due, "trust")).toBe((open + promises) * debt.trust);
        expect(-total(due, "trust")).toBeGreaterThan(bought);
      }),
    );
  });

  it("nothing but the promises made falls due, and after that nothing is open", () => {
    fc.assert(
      fc.property(aConversation, (conversation) => {
        const made = conversation.steps.flatMap((next) => (next === "later" ? [] : next.pitfalls));
        const due = fallDue(conversation.rulebook, standingAfter(conversation));
        expect(due.changes.length > 0 && !made.includes(debt.promise)).toBe(false);
        expect(due.standing.history.openPromises).toBe(0);
      }),
    );
  });

  it("what a deed did to a meter is never more than the rules give, and never the other way", () => {
    fc.assert(
      fc.property(aConversation, aMove, ({ rulebook, ...conversation }, move) => {
        const { meters, history } = standingAfter({ rulebook, ...conversation });
        const { temperament } = conversation;
        const { changes } = weigh(rulebook, temperament, meters.calm, history, move);
        const judged = judge(rulebook, temperament, { meters, history }, move);
        const deed = (some: readonly Change[], id: string, meter: Meter): number =>
          some.filter((one) => one.guidance === id && one.meter === meter).reduce((sum, { amount }) => sum + amount, 0);
        for (const id of new Set(changes.map(({ guidance }) => guidance)))
          for (const meter of METERS) {
            const [given, held] = [deed(changes, id, meter), deed(judged.changes, id, meter)];
            expect(Math.min(0, given) <= held && held <= Math.max(0, given), `${id} ${given} ${held}`).toBe(true);
          }
      }),
    );
  });

  it("a larger gain never ends lower, and one on a higher level never ends lower than on a lower", () => {
    fc.assert(
      fc.property(aRulebook, aLevel, aLevel, fc.nat(150), fc.nat(150), (rulebook, one, other, gain, more) => {
        const by = (level: number, points: number): number => pushed(rulebook, level, { gain: points, loss: 0 });
        expect(by(one, gain + more)).toBeGreaterThanOrEqual(by(one, gain));
        expect(by(Math.max(one, other), gain)).toBeGreaterThanOrEqual(by(Math.min(one, other), gain));
      }),
    );
  });

  it("a gain moves a meter by one point at least, by no more than it is, and never beyond the end", () => {
    fc.assert(
      fc.property(aRulebook, aLevel, fc.integer({ min: 1, max: 150 }), (rulebook, level, gain) => {
        const moved = pushed(rulebook, level, { gain, loss: 0 }) - level;
        expect(moved).toBeGreaterThanOrEqual(Math.min(1, 100 - level));
        expect(moved).toBeLessThanOrEqual(Math.min(gain, 100 - level));
      }),
    );
  });

  it("a move ends where the sums of its gains and of its losses lead, however they are told apart", () => {
    fc.assert(
      fc.property(aConversation, aMove, (conversation, move) => {
        const { rulebook, temperament } = conversation;
        const standing = standingAfter(conversation);
        const { changes } = weigh(rulebook, temperament, standing.meters.calm, standing.history, move);
        const { meters } = judge(rulebook, temperament, standing, move).standing;
        for (const meter of METERS)
          expect(pushed(rulebook, standing.meters[meter], pushOn(meter, changes))).toBe(meters[meter]);
      }),
    );
  });
});
