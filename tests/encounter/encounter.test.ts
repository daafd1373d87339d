import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Encounter,
  begin,
  stepsOf,
  choose,
  decide,
  ending,
  replay,
  restart,
  resume,
  supposing,
  undo,
  variablesOf,
} from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { METERS } from "#guidance/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { inkFrom, uncheckedScenario } from "../paths/generated-ink.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { PATIENCE } from "../long.ts";
import { breathsOf, withoutBreaths } from "#encounter/steps.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const randomPlays = fc.tuple(seeds, seeds).map(([seed, play]) => playAtRandom(beginCheque(seed), play));

/** The values of an encounter, without the engine behind it. */
const valuesOf = ({ opening, turns, standing, now }: Encounter): unknown => ({ opening, turns, standing, now });

describe("an encounter", () => {
  it("opens with the customer's words and waits for a reply", () => {
    const encounter = beginCheque();
    expect(encounter.opening.beats[0]?.text).toMatch(/^Three days!/);
    expect(encounter.turns).toEqual([]);
    expect(decide(encounter)?.replies.length).toBeGreaterThanOrEqual(3);
    expect(ending(encounter)).toBeNull();
  });

  it("goes on from a reply with what it changed, why, and what is said to it", () => {
    const encounter = beginCheque();
    const listening = decide(encounter)?.replies.find(({ move }) => move.practices.includes("hear-out"));
    const { turns, standing } = choose(encounter, listening?.index ?? -1);
    expect(turns).toHaveLength(1);
    const helped = turns[0]?.changes.filter(({ guidance }) => guidance === "hear-out") ?? [];
    expect(helped.map(({ meter, rule }) => `${meter}: ${rule}`)).toContain("calm: practice-helps");
    expect(standing.meters.calm).toBeGreaterThan(encounter.standing.meters.calm);
    expect(turns[0]?.beats.some(({ speaker }) => speaker === "OKAFOR")).toBe(true);
  });

  it("leaves the encounter that a reply was given in as it was", () => {
    const encounter = beginCheque();
    const before = JSON.stringify(valuesOf(encounter));
    choose(encounter, 0);
    choose(encounter, 1);
    expect(JSON.stringify(valuesOf(encounter))).toBe(before);
  });

  it("goes on from any earlier moment as if nothing had been said since", () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, play) => {
        const moments = [beginCheque(seed)];
        for (let at = moments[0]; at !== undefined && decide(at) !== null; at = moments.at(-1))
          moments.push(choose(at, (play + moments.length) % (decide(at)?.replies.length ?? 1)));
        const [again, after] = [moments.at(-3), moments.at(-2)];
        const taken = after?.turns.at(-1)?.reply.index;
        if (again === undefined || after === undefined || taken === undefined) return;
        expect(valuesOf(choose(again, taken))).toEqual(valuesOf(after));
      }),
      { numRuns: 30 },
    );
  });

  it("refuses a reply that is not on offer", () => {
    expect(() => choose(beginCheque(), 99)).toThrow(/reply 99 is not on offer/);
  });

  it("goes through two hundred random plays without a fault, each to an ending with an outcome", () => {
    for (let play = 0; play < 200; play++) {
      const { now } = playAtRandom(beginCheque(play), play);
      expect(now.kind, `play ${play}`).toBe("ending");
      expect(now.kind === "ending" && now.ending.outcome, `play ${play}`).toMatch(/\w/);
    }
  });

  it("keeps both meters whole and within 0 to 100, and explains every point of their movement", () => {
    fc.assert(
      fc.property(randomPlays, ({ opening, turns }) => {
        for (const { before, after, changes } of [opening, ...turns])
          for (const meter of METERS) {
            expect(Number.isInteger(after[meter]) && after[meter] >= 0 && after[meter] <= 100).toBe(true);
            const explained = changes.filter((change) => change.meter === meter);
            expect(after[meter] - before[meter]).toBe(explained.reduce((sum, { amount }) => sum + amount, 0));
          }
      }),
      { numRuns: 25 },
    );
  });
});

describe("two conversations in turns, on one story that was read", () => {
  const row = fc.array(fc.nat({ max: 999 }), { minLength: 20, maxLength: 200 });
  const picks = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 99 })), { maxLength: 16 });

  it("each go as they would alone, whatever ink the story is made of", { timeout: PATIENCE }, () => {
    let decisions = 0;
    fc.assert(
      fc.property(row, picks, (numbers, taken) => {
        const scenario = uncheckedScenario(inkFrom(numbers));
        if (scenario === null) return;
        const on = (encounter: Encounter, pick: number): Encounter => {
          const replies = decide(encounter)?.replies ?? [];
          const reply = replies[pick % Math.max(1, replies.length)];
          return reply === undefined ? encounter : choose(encounter, reply.index);
        };
        // A story is read once for each scenario, and a copy is another scenario.
        const [together, alone] = [() => scenario, () => ({ ...scenario })].map((of) =>
          taken.reduce(
            (both, [turn, pick]) => both.map((one, at) => (at === turn ? on(one, pick) : one)),
            [1, 2].map((seed) => begin(of(), rulebook, seed, stillClock)),
          ),
        );
        decisions += together?.reduce((sum, { turns }) => sum + turns.length, 0) ?? 0;
        expect(together?.map(valuesOf)).toEqual(alone?.map(valuesOf));
      }),
      { numRuns: 50 },
    );
    expect(decisions).toBeGreaterThan(50);
  });
});

describe("an encounter is its choices", () => {
  it("replays to the same turns from scenario, seed and choices", () => {
    fc.assert(
      fc.property(randomPlays, (played) => {
        const again = resume(played.scenario, rulebook, stepsOf(played), stillClock);
        expect(again.ok && valuesOf(again.value)).toEqual(valuesOf(played));
      }),
      { numRuns: 25 },
    );
  });

  it("changes nothing when a reply is taken back and given again", () => {
    fc.assert(
      fc.property(randomPlays, fc.nat(), (played, pick) => {
        const number = pick % played.turns.length;
        const back = undo(played, number);
        expect(back.turns).toHaveLength(number);
        const rest = stepsOf(played).steps.slice(number);
        const again = replay(back, rest);
        expect(again.ok && valuesOf(again.value)).toEqual(valuesOf(played));
      }),
      { numRuns: 25 },
    );
  });

  it("goes back to the very beginning, and restarts from there", () => {
    const played = playAtRandom(beginCheque(7), 7);
    expect(valuesOf(undo(played, 0))).toEqual(valuesOf(beginCheque(7)));
    expect(valuesOf(restart(played))).toEqual(valuesOf(beginCheque(7)));
  });

  it("notices a changed script by its hash and never resumes it", () => {
    const played = playAtRandom(beginCheque(3), 3);
    const changed = { ...theCheque, hash: "another" };
    const resumed = resume(changed, rulebook, stepsOf(played), stillClock);
    expect(resumed).toEqual({ ok: false, error: { kind: "changed", hash: played.scenario.hash } });
  });

  it("says at which choice saved choices stop fitting", () => {
    const scenario = theCheque;
    const saved = { hash: scenario.hash, seed: 1, steps: withoutBreaths([0, 77]) };
    expect(resume(scenario, rulebook, saved, stillClock)).toEqual({
      ok: false,
      error: { kind: "unfit", at: 1 },
    });
  });
});

describe("a breath before a reply", () => {
  const { practice, belowCalm } = rulebook.rules.breathSteadies;
  const breathes = { breathed: true };
  const apart = (encounter: Encounter): number =>
    choose(encounter, 0, breathes).standing.meters.calm - choose(encounter, 0).standing.meters.calm;

  it("is the practice done, at calm below the bound, and says so among the changes", () => {
    const opening = beginCheque();
    expect(opening.standing.meters.calm).toBeLessThan(belowCalm);
    const [turn] = choose(opening, 0, breathes).turns;
    expect(turn?.breathed).toBe(true);
    expect(turn?.move.practices[0]).toBe(practice);
    expect(turn?.changes.some(({ guidance, amount }) => guidance === practice && amount > 0)).toBe(true);
    expect(apart(opening)).toBeGreaterThan(0);
  });

  it("is kept but changes nothing once the customer is calmer than that", () => {
    fc.assert(
      fc.property(randomPlays, fc.nat(), (played, pick) => {
        const at = undo(played, pick % played.turns.length);
        if (at.standing.meters.calm < belowCalm) return;
        expect(apart(at)).toBe(0);
        expect(choose(at, 0, breathes).turns.at(-1)).toMatchObject({ breathed: true });
      }),
      { numRuns: 25 },
    );
  });

  it("replays, and goes when the reply after it is taken back", () => {
    const played = choose(choose(choose(beginCheque(), 0, breathes), 0), 0, breathes);
    const { steps } = stepsOf(played);
    expect(breathsOf(steps)).toEqual([0, 2]);
    const again = replay(beginCheque(), steps);
    expect(again.ok && valuesOf(again.value)).toEqual(valuesOf(played));
    expect(breathsOf(stepsOf(undo(played, 2)).steps)).toEqual([0]);
    expect(breathsOf(stepsOf(undo(played, 0)).steps)).toEqual([]);
  });
});

describe("the order in which replies are shown", () => {
  it("is drawn from the seed: the same for the same seed, and no reply is lost", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const shown = decide(beginCheque(seed))?.shown ?? [];
        expect(decide(beginCheque(seed))?.shown).toEqual(shown);
        expect(shown.toSorted((a, b) => a - b)).toEqual(shown.map((_, index) => index));
      }),
      { numRuns: 30 },
    );
  });

  it("puts the first reply of the script in every place about equally often", () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const place = decide(beginCheque(seed))?.shown.indexOf(0) ?? -1;
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const often of places) expect(often).toBeGreaterThan(60);
  });
});

describe("a conversation that a trainer tries out", () => {
  it("goes on from other meters, and is itself again when taken back", () => {
    const opening = beginCheque();
    const calmer = supposing(opening, { meters: { calm: 90, trust: 80 } });
    expect(calmer.standing.meters).toEqual({ calm: 90, trust: 80 });
    const [turn] = choose(calmer, 0).turns;
    expect(turn?.before).toEqual({ calm: 90, trust: 80 });
    expect(valuesOf(undo(choose(calmer, 0), 0))).toEqual(valuesOf(opening));
  });

  it("goes on from other variables: each keeps its kind, what can't be that changes nothing, and taken back it is as it was", () => {
    const { text } = scriptAround(`VAR noted = false
VAR days = 3
VAR place = "bank"
LIST papers = passport, bill
OKAFOR: Three days!
*   [Say nothing. #use: paraphrase]
    OKAFOR: {noted:You wrote {days} down, at the {place}.|And nobody writes anything down.} #mood: tense
*   [Say something else. #plain]
    OKAFOR: So. #mood: tense`);
    const opening = begin(scenarioOf(text), rulebook, 1, () => 0);
    const wordsAfter = (encounter: Encounter): string | undefined => choose(encounter, 0).turns[0]?.beats[0]?.text;
    const set = (encounter: Encounter, pairs: Readonly<Record<string, string>>): Encounter =>
      Object.entries(pairs).reduce((now, [variable, text]) => supposing(now, { variable, text }), encounter);
    const other = set(opening, { noted: "true", days: "5", place: "till" });
    expect(wordsAfter(other)).toBe("You wrote 5 down, at the till.");
    expect(variablesOf(other)).toMatchObject({
      days: { text: "5", kind: "number" },
      papers: { kind: "list" },
    });
    expect(wordsAfter(set(opening, { noted: "perhaps", days: "many", papers: "bill", nothing: "1" }))).toBe(
      "And nobody writes anything down.",
    );
    expect(variablesOf(set(opening, { days: "many" }))).toMatchObject({ days: { text: "3" } });
    expect(wordsAfter(undo(choose(other, 0), 0))).toBe("And nobody writes anything down.");
    expect(wordsAfter(opening)).toBe("And nobody writes anything down.");
  });

  it("shows the script's variables as they are at its moment, meters among them", () => {
    const opening = beginCheque();
    const later = choose(choose(opening, 2), 0);
    const { calm } = later.standing.meters;
    expect(variablesOf(later)).toMatchObject({ calm: { text: String(calm), kind: "number" } });
    expect(variablesOf(opening)).toMatchObject({ calm: { text: String(opening.standing.meters.calm) } });
  });
});
