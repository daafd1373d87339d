/** The rules by which a move changes calm and trust, one by one, with the amounts of the trainers. */
import { describe, expect, it } from "vitest";
import type { Band, Rulebook, Weighing } from "#guidance/catalogue.ts";
import { afterABreath, fallDue, judge, type Move } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import { nothingYet, type Standing } from "#guidance/standing.ts";
import { type Meter, type Rule, TEMPERAMENTS, type Temperament } from "#guidance/words.ts";
import { rulebook } from "./the-guidance.ts";

/** The same rules for a customer without a temperament, so that each rule can be tested alone. */
const even: Rulebook = {
  ...rulebook,
  rules: {
    ...rulebook.rules,
    temperamentsDiffer: { aggressive: [], upset: [], anxious: [], "let-down": [], demanding: [] },
  },
};
const { rules } = rulebook;
const withBands = (...lastIsHardest: readonly Band[]): Rulebook => ({
  ...even,
  rules: { ...even.rules, lastIsHardest },
});

const nothing: Move = { practices: [], pitfalls: [], calm: 0, trust: 0 };
const uses = (...practices: string[]): Move => ({ ...nothing, practices });
const slips = (...pitfalls: string[]): Move => ({ ...nothing, pitfalls });
const opening = (calm = 50, trust = 50): Standing => ({ meters: { calm, trust }, history: nothingYet });

/** The standing of a conversation after some moves. */
const after = (moves: readonly Move[], from = opening(), book = even, temperament: Temperament = "upset"): Standing =>
  moves.reduce((standing, move) => judge(book, temperament, standing, move).standing, from);

/** The changes of the last of these moves. */
function lastOf(
  moves: readonly Move[],
  from = opening(),
  book = even,
  temperament: Temperament = "upset",
): readonly Change[] {
  return judge(book, temperament, after(moves.slice(0, -1), from, book, temperament), moves.at(-1) ?? nothing).changes;
}

const total = (changes: readonly Change[], meter: Meter): number =>
  changes.filter((change) => change.meter === meter).reduce((sum, { amount }) => sum + amount, 0);
const by = (changes: readonly Change[], rule: Rule): readonly Change[] =>
  changes.filter((change) => change.rule === rule);
const share = (amount: number, percent: number): number => Math.round((amount * percent) / 100);
const effect = (id: string): { readonly calm: number; readonly trust: number } => {
  const found = rulebook.practices[id] ?? rulebook.pitfalls[id];
  if (found === undefined) throw new Error(`nothing is called "${id}"`);
  return found;
};

describe("a reply that the customer doesn't hear", () => {
  const { apology } = rules.sorryHasItsMoment;
  const unheard = (move: Move): Move => ({ ...move, unheard: true });
  const promised = after([slips(rules.promiseIsADebt.promise), uses("be-direct")], opening(20, 40));

  it.each([uses("hear-out"), uses("support-colleague"), slips("vague"), slips(rules.promiseIsADebt.promise)])(
    "leaves calm, trust and all that is remembered of the conversation alone",
    (move) => {
      for (const standing of [opening(), promised]) expect(after([unheard(move)], standing)).toEqual(standing);
      expect(lastOf([unheard(move)])).toEqual([]);
    },
  );

  it("is a slip all the same where it is one", () => {
    expect(judge(even, "upset", opening(), unheard(slips("vague"))).pitfalls).toEqual(["vague"]);
  });

  it("never is a sorry too soon: it is said to somebody else", () => {
    expect(judge(even, "upset", opening(10), uses(apology)).pitfalls).toEqual([rules.sorryHasItsMoment.becomes]);
    expect(judge(even, "upset", opening(10), unheard(uses(apology))).pitfalls).toEqual([]);
  });
});

describe("1. every practice helps when it is timely, and every pitfall costs", () => {
  it.each(Object.keys(rulebook.practices))("%s helps by what the catalogue says", (id) => {
    const changes = lastOf([uses("hear-out"), uses(id)]);
    expect({ calm: total(changes, "calm"), trust: total(changes, "trust") }).toMatchObject({
      calm: effect(id).calm,
      trust: effect(id).trust,
    });
    expect(changes.every(({ rule, guidance }) => rule === "practice-helps" && guidance === id)).toBe(true);
  });

  it.each(Object.keys(rulebook.pitfalls).filter((id) => id !== rules.promiseIsADebt.promise))(
    "%s costs what the catalogue says",
    (id) => {
      const changes = lastOf([slips(id)]);
      expect(total(changes, "calm") + total(changes, "trust")).toBe(effect(id).calm + effect(id).trust);
      expect(total(changes, "calm") + total(changes, "trust")).toBeLessThan(0);
      expect(changes.every(({ rule, guidance }) => rule === "pitfall-costs" && guidance === id)).toBe(true);
    },
  );

  it("a reply that is neither changes nothing, and is forgotten", () => {
    expect(judge(rulebook, "upset", opening(), nothing)).toEqual({
      changes: [],
      standing: opening(),
      pitfalls: [],
    });
  });

  it("an id that nobody checked is a mistake of the program and not a move", () => {
    expect(() => judge(rulebook, "upset", opening(), uses("hear-owt"))).toThrow('"hear-owt"');
    expect(() => judge(rulebook, "upset", opening(), slips("hear-out"))).toThrow('"hear-out"');
  });
});

describe("2. sorry has its moment", () => {
  const { apology, becomes, belowCalm, unlessDone } = rules.sorryHasItsMoment;

  it("at the height of the anger, with nothing heard, it costs calm as a sorry too soon", () => {
    const changes = lastOf([uses(apology)], opening(belowCalm - 1));
    expect(total(changes, "calm")).toBe(effect(becomes).calm);
    expect(total(changes, "calm")).toBeLessThan(0);
    expect(changes.map(({ rule, guidance }) => `${rule} ${guidance}`)).toEqual(
      changes.map(() => `sorry-has-its-moment ${becomes}`),
    );
  });

  it("once the worst has passed it helps", () => {
    expect(total(lastOf([uses(apology)], opening(belowCalm)), "calm")).toBe(effect(apology).calm);
  });

  it.each(unlessDone)("after %s it helps however angry they are", (id) => {
    expect(total(lastOf([uses(id), uses(apology)], opening(1)), "calm")).toBe(effect(apology).calm);
  });

  it.each(unlessDone)("in one breath helps when %s comes first in it, and not the other way round", (id) => {
    const [heardFirst, sorryFirst] = [uses(id, apology), uses(apology, id)].map((move) => lastOf([move], opening(10)));
    expect(by(heardFirst ?? [], "sorry-has-its-moment")).toEqual([]);
    expect(by(sorryFirst ?? [], "sorry-has-its-moment")).not.toEqual([]);
  });

  it("said too soon it doesn't wear out the one that comes in time", () => {
    const changes = lastOf([uses(apology), uses("hear-out"), uses(apology)], opening(20));
    expect(total(changes, "calm")).toBe(effect(apology).calm);
  });

  it("said too soon it is a slip like any other: the next one stacks upon it", () => {
    expect(by(lastOf([uses(apology), slips("vague")], opening(20)), "slips-stack")).not.toEqual([]);
  });
});

describe("3. heard before helped", () => {
  const { helping, hearing, trustPercent } = rules.heardBeforeHelped;
  const of = (skills: readonly string[]): string[] =>
    Object.entries(rulebook.practices).flatMap(([id, { skill }]) => (skills.includes(skill) ? [id] : []));

  it.each(of(helping))("%s before any listening earns part of its trust, and all of its calm", (id) => {
    const changes = lastOf([uses(id)]);
    expect(total(changes, "trust")).toBe(share(effect(id).trust, trustPercent));
    expect(total(changes, "calm")).toBe(effect(id).calm);
    expect(by(changes, "heard-before-helped").map(({ guidance }) => guidance)).toEqual([id]);
  });

  it.each(of(hearing))("after %s help earns all of its trust", (id) => {
    expect(total(lastOf([uses(id), uses("offer-solution")]), "trust")).toBe(effect("offer-solution").trust);
  });

  it("sympathy alone is not listening", () => {
    expect(by(lastOf([uses("validate"), uses("offer-solution")]), "heard-before-helped")).not.toEqual([]);
  });

  it("listening first and helping then earns more trust than the other way round", () => {
    const listenedFirst = after([uses("hear-out"), uses("offer-solution")]);
    const helpedFirst = after([uses("offer-solution"), uses("hear-out")]);
    expect(listenedFirst.meters.trust).toBeGreaterThan(helpedFirst.meters.trust);
  });
});

describe("4. anger can't take in detail", () => {
  const { belowCalm, practices, percent } = rules.angerTakesNoDetail;

  it.each(practices)("%s counts in part while they are that angry, and in full from there on", (id) => {
    const [deaf, open] = [belowCalm - 1, belowCalm].map((calm) =>
      lastOf([uses("open-question"), uses(id)], {
        meters: { calm: calm - effect("open-question").calm, trust: 30 },
        history: nothingYet,
      }),
    );
    expect(total(deaf ?? [], "trust")).toBe(share(effect(id).trust, percent));
    expect(total(deaf ?? [], "calm")).toBe(share(effect(id).calm, percent));
    expect(total(open ?? [], "trust")).toBe(effect(id).trust);
  });

  it("looks at the calm before the move, not at what the move makes of it", () => {
    const changes = lastOf([uses("hear-out", "explain-plainly")], opening(belowCalm - 1));
    expect(by(changes, "anger-takes-no-detail")).not.toEqual([]);
  });
});

describe("5. repeats fade", () => {
  const { percents, except } = rules.repeatsFade;

  it("a second sorry is not twice a sorry, and a third is nothing", () => {
    const earned = [1, 2, 3, 4].map((times) =>
      total(lastOf(Array.from({ length: times }, () => uses("apologise"))), "calm"),
    );
    expect(earned).toEqual([100, 50, 0, 0].map((percent) => share(effect("apologise").calm, percent)));
    expect(percents).toEqual([100, 50, 0]);
  });

  it("a repeat within one move fades as well", () => {
    const changes = lastOf([uses("validate", "validate")]);
    expect(total(changes, "calm")).toBe(effect("validate").calm + share(effect("validate").calm, 50));
  });

  it.each(except)("%s never fades", (id) => {
    expect(total(lastOf([uses(id), uses(id), uses(id), uses(id)]), "calm")).toBe(effect(id).calm);
  });

  it("what has faded out leaves no further trace, so that conversations which go on alike are alike", () => {
    const fadedOut = after(percents.slice(1).map(() => uses("validate")));
    const longSince = after([...percents, ...percents].map(() => uses("validate")));
    expect(longSince.history).toEqual(fadedOut.history);
  });
});

describe("6. slips stack", () => {
  it("a slip straight after a slip costs half as much again", () => {
    expect(rules.slipsStack.percent).toBe(150);
    const changes = lastOf([slips("vague"), slips("told-to-relax")]);
    expect(total(changes, "calm")).toBe(share(effect("told-to-relax").calm, 150));
    expect(by(changes, "slips-stack").every(({ guidance }) => guidance === "told-to-relax")).toBe(true);
  });

  it("doing something right in between ends it", () => {
    expect(by(lastOf([slips("vague"), uses("hear-out"), slips("told-to-relax")]), "slips-stack")).toEqual([]);
  });

  it("a plain continuation in between does not", () => {
    expect(by(lastOf([slips("vague"), nothing, slips("told-to-relax")]), "slips-stack")).not.toEqual([]);
  });

  it("two slips in one breath are one move: neither stacks upon the other", () => {
    expect(by(lastOf([slips("vague", "told-to-relax")]), "slips-stack")).toEqual([]);
  });
});

describe("a breath before a move", () => {
  const { practice, belowCalm } = rules.breathSteadies;
  const move = uses("hear-out");

  it("comes first in the move while the customer is this angry, and not after", () => {
    expect(afterABreath(rulebook, { calm: belowCalm - 1, trust: 0 }, move).practices).toEqual([practice, "hear-out"]);
    expect(afterABreath(rulebook, { calm: belowCalm, trust: 0 }, move)).toEqual(move);
  });

  it("counts once where the reply is a breath itself", () => {
    expect(afterABreath(rulebook, { calm: 0, trust: 0 }, uses(practice))).toEqual(uses(practice));
  });
});

describe("7. a promise is a debt", () => {
  const { promise, trust: debt, spoils } = rules.promiseIsADebt;

  it("buys calm now, and costs no trust yet", () => {
    const changes = lastOf([slips(promise)]);
    expect(total(changes, "calm")).toBe(effect(promise).calm);
    expect(total(changes, "calm")).toBeGreaterThan(0);
    expect(total(changes, "trust")).toBe(0);
    expect(changes.every(({ rule }) => rule === "promise-is-a-debt")).toBe(true);
  });

  it("costs more trust than it bought once it falls due", () => {
    const { changes, standing } = fallDue(rulebook, after([slips(promise)]));
    expect(changes).toEqual([{ meter: "trust", amount: -debt, rule: "promise-is-a-debt", guidance: promise }]);
    expect(debt).toBeGreaterThan(effect(promise).calm);
    expect(standing.meters.trust).toBe(50 - debt);
  });

  it("falls due once, however much more time passes", () => {
    const due = fallDue(rulebook, after([slips(promise)])).standing;
    expect(fallDue(rulebook, due)).toEqual({ changes: [], standing: due });
  });

  it("each promise is a debt of its own", () => {
    expect(total(fallDue(rulebook, after([slips(promise), slips(promise)])).changes, "trust")).toBe(-2 * debt);
  });

  it("nothing falls due for whoever promised nothing", () => {
    expect(fallDue(rulebook, after([uses("set-expectations")])).changes).toEqual([]);
  });

  it.each(spoils)("%s earns nothing after it, due or not", (id) => {
    const promised = after([uses("hear-out"), slips(promise)]);
    for (const standing of [promised, fallDue(even, promised).standing]) {
      const { changes } = judge(even, "upset", standing, uses(id));
      expect([total(changes, "calm"), total(changes, "trust")]).toEqual([0, 0]);
      expect(by(changes, "promise-is-a-debt").map(({ amount }) => -amount)).toEqual([
        effect(id).calm,
        effect(id).trust,
      ]);
    }
    expect(total(lastOf([uses(id)]), "trust")).toBe(effect(id).trust);
  });

  it("what it buys is neither more nor less after a slip", () => {
    expect(total(lastOf([slips("vague"), slips(promise)]), "calm")).toBe(effect(promise).calm);
  });
});

describe("8. temperaments differ", () => {
  const compared = (temperament: Temperament, id: string, meter: Meter): number => {
    const move = id in rulebook.practices ? uses(id) : slips(id);
    const moves = [uses("hear-out"), move];
    return total(lastOf(moves, opening(), rulebook, temperament), meter) - total(lastOf(moves), meter);
  };

  it.each<[Temperament, string, Meter, string]>([
    ["aggressive", "argued", "calm", "costs more"],
    ["aggressive", "told-to-relax", "calm", "costs more"],
    ["aggressive", "vague", "calm", "costs as much"],
    ["aggressive", "soothing-words", "calm", "helps more"],
    ["upset", "empathise", "calm", "helps more"],
    ["upset", "validate", "trust", "helps more"],
    ["upset", "offer-solution", "trust", "helps as much"],
    ["anxious", "set-expectations", "calm", "helps more"],
    ["anxious", "be-direct", "trust", "helps more"],
    ["let-down", "offer-solution", "trust", "helps less"],
    ["let-down", "offer-solution", "calm", "helps as much"],
    ["let-down", "vague", "trust", "costs more"],
    ["let-down", "keep-promises", "trust", "helps more"],
    ["let-down", "follow-up", "trust", "helps more"],
    ["demanding", "offer-solution", "trust", "helps more"],
    ["demanding", "act-fast", "calm", "helps more"],
    ["demanding", "empathise", "calm", "helps as much"],
  ])("with an %s customer %s moves %s and %s", (temperament, id, meter, how) => {
    const difference = compared(temperament, id, meter);
    const expected = { "helps more": 1, "costs less": 1, "helps less": -1, "costs more": -1 }[how] ?? 0;
    expect(Math.sign(difference)).toBe(expected);
  });

  it("says which part of a change was the temperament's", () => {
    const changes = lastOf([slips("argued")], opening(), rulebook, "aggressive");
    expect(by(changes, "pitfall-costs").map(({ amount }) => amount)).toEqual([
      effect("argued").calm,
      effect("argued").trust,
    ]);
    expect(by(changes, "temperaments-differ")).toHaveLength(1);
  });

  it("several weighings of one thing multiply", () => {
    const twice: readonly Weighing[] = [
      { ids: ["hear-out"], calm: 200 },
      { practicesOf: ["listen"], calm: 150 },
    ];
    const book: Rulebook = {
      ...even,
      rules: { ...even.rules, temperamentsDiffer: { ...even.rules.temperamentsDiffer, upset: twice } },
    };
    expect(total(lastOf([uses("hear-out")], opening(), book), "calm")).toBe(3 * effect("hear-out").calm);
  });
});

describe("9. the author adds or takes what the rules don't know", () => {
  it("is a change of its own, beside the move's", () => {
    const changes = lastOf([{ ...uses("hear-out"), calm: 5, trust: -10 }]);
    expect(by(changes, "author-says")).toEqual([
      { meter: "calm", amount: 5, rule: "author-says", guidance: "" },
      { meter: "trust", amount: -10, rule: "author-says", guidance: "" },
    ]);
    expect(total(changes, "calm")).toBe(effect("hear-out").calm + 5);
  });

  it("alone it neither ends nor begins a row of slips", () => {
    const added: Move = { ...nothing, calm: -5 };
    expect(by(lastOf([slips("vague"), added, slips("vague")]), "slips-stack")).not.toEqual([]);
    expect(by(lastOf([added, slips("vague")]), "slips-stack")).toEqual([]);
  });
});

describe("10. the last of it is the hardest to win", () => {
  const hard = withBands({ from: 60, percent: 50 }, { from: 80, percent: 25 });
  /** Where calm ends that stands here, by a gain or a loss of the author's. */
  const moved = (calm: number, by: number, book = hard): number =>
    judge(book, "upset", opening(calm), { ...nothing, calm: by }).standing.meters.calm;

  it("a gain counts in full below the first band, by half in it, by a quarter above", () => {
    expect([moved(20, 8), moved(60, 8), moved(80, 8)]).toEqual([28, 64, 82]);
  });

  it("each part of a gain counts in the band that it falls into", () => {
    expect(moved(56, 8)).toBe(62);
    expect(moved(78, 8)).toBe(81);
    expect(moved(50, 10 + 40 + 8)).toBe(82);
  });

  it("a point of the meter that was begun counts, so that no gain goes for nothing before the end", () => {
    expect([moved(60, 1), moved(80, 1), moved(80, 4), moved(80, 5), moved(99, 1)]).toEqual([61, 81, 81, 82, 100]);
  });

  it("losses count in full", () => {
    expect([moved(90, -8), moved(70, -8), moved(100, -40)]).toEqual([82, 62, 60]);
  });

  it("a move's gains come first, then its losses, in full", () => {
    const mixed: Move = { ...nothing, practices: ["hear-out"], pitfalls: ["told-to-relax"] };
    const { calm } = judge(hard, "upset", opening(90), mixed).standing.meters;
    expect(calm).toBe(90 + Math.ceil(effect("hear-out").calm / 4) + effect("told-to-relax").calm);
  });

  it("holds for trust as for calm, and for the breath", () => {
    const { practice } = rules.breathSteadies;
    const move = afterABreath(hard, { calm: 39, trust: 90 }, nothing);
    const { standing, changes } = judge(hard, "upset", opening(39, 90), move);
    expect(standing.meters.trust).toBe(90 + Math.ceil(effect(practice).trust / 4));
    expect(total(changes, "calm")).toBe(effect(practice).calm);
  });

  it("what a practice gave is one change, which says that not all of it counted", () => {
    const { changes } = judge(hard, "upset", opening(90), uses("hear-out"));
    expect(changes.filter(({ meter }) => meter === "calm")).toEqual([
      { meter: "calm", amount: Math.ceil(effect("hear-out").calm / 4), rule: "last-is-hardest", guidance: "hear-out" },
    ]);
    expect(by(changes, "practice-helps").map(({ meter }) => meter)).toEqual(["trust"]);
  });

  it("what other rules took of it is as much smaller, and all together are what happened", () => {
    const changes = lastOf([uses("paraphrase"), uses("paraphrase")], opening(75, 75), hard);
    const parts = changes.filter(({ meter }) => meter === "trust").map(({ rule, amount }) => ({ rule, amount }));
    expect(parts.map(({ rule }) => rule)).toEqual(["last-is-hardest", "repeats-fade"]);
    const again = share(effect("paraphrase").trust, rules.repeatsFade.percents[1] ?? 0);
    expect(total(changes, "trust")).toBeLessThan(again);
    expect(total(changes, "trust")).toBeGreaterThan(0);
  });

  it("several practices of a move share what counted, in the order in which they were done", () => {
    const { changes } = judge(hard, "upset", opening(80), uses("hear-out", "steady-self"));
    const of = (id: string): number =>
      total(
        changes.filter(({ guidance }) => guidance === id),
        "calm",
      );
    const [first, both] = [effect("hear-out").calm, effect("hear-out").calm + effect("steady-self").calm];
    expect([of("hear-out"), of("steady-self")]).toEqual([
      Math.ceil(first / 4),
      Math.ceil(both / 4) - Math.ceil(first / 4),
    ]);
  });

  it("is no rule where the guidance has no bands", () => {
    expect(moved(97, 2, withBands())).toBe(99);
  });
});

describe("a meter", () => {
  it("ends at 100 and at 0, and only what it could hold is a change", () => {
    const full = judge(even, "upset", opening(98), uses("hear-out"));
    expect(full.standing.meters.calm).toBe(100);
    expect(total(full.changes, "calm")).toBe(2);
    const empty = judge(even, "upset", opening(3), slips("told-to-relax"));
    expect(empty.standing.meters.calm).toBe(0);
    expect(total(empty.changes, "calm")).toBe(-3);
  });

  it("that is at its end already is not mentioned, and the slip is one all the same", () => {
    expect(judge(even, "upset", opening(100, 100), uses("hear-out")).changes).toEqual([]);
    const rude = judge(even, "upset", opening(0, 0), slips("told-to-relax"));
    expect(rude.changes).toEqual([]);
    expect(rude.pitfalls).toEqual(["told-to-relax"]);
    expect(rude.standing.history.slipped).toBe(true);
  });

  it("at its end tells an apology that came too soon from one that was timely", () => {
    const { apology, becomes } = rules.sorryHasItsMoment;
    expect(judge(even, "upset", opening(0, 0), uses(apology)).pitfalls).toEqual([becomes]);
    expect(judge(even, "upset", opening(100, 100), uses(apology)).pitfalls).toEqual([]);
  });
});

describe("the amounts fit the length of a conversation", () => {
  const well = [
    uses("hear-out"),
    uses("validate", "take-notes"),
    uses("open-question"),
    uses("paraphrase"),
    uses("apologise", "own-it"),
    uses("root-cause"),
    uses("offer-solution", "positive-language"),
    uses("be-direct", "set-expectations"),
    uses("make-amends"),
    uses("keep-promises", "follow-up"),
  ];
  const badly = [slips("told-to-relax"), slips("blamed"), slips("argued"), slips("passed-the-buck")];

  it.each(TEMPERAMENTS)("ten good moves win over an %s customer, short of a miracle", (temperament) => {
    const { calm, trust } = after(well, opening(25, 35), rulebook, temperament).meters;
    expect(calm).toBeGreaterThanOrEqual(65);
    expect(calm).toBeLessThanOrEqual(95);
    expect(trust).toBeGreaterThanOrEqual(75);
    expect(trust).toBeLessThanOrEqual(100);
  });

  it.each(TEMPERAMENTS)("four slips in a row lose an %s customer", (temperament) => {
    const { calm, trust } = after(badly, opening(35, 40), rulebook, temperament).meters;
    expect(calm).toBeLessThanOrEqual(5);
    expect(trust).toBeLessThanOrEqual(10);
  });

  it.each(TEMPERAMENTS)("an %s customer can still be won over after two slips", (temperament) => {
    const { calm, trust } = after(
      [slips("made-excuses"), slips("interrupted"), ...well],
      opening(25, 35),
      rulebook,
      temperament,
    ).meters;
    expect(Math.min(calm, trust)).toBeGreaterThanOrEqual(50);
  });
});
