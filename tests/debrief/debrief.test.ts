import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Debrief, debriefOf, withRoads } from "#debrief/debrief.ts";
import { findRoads } from "#debrief/find-roads.ts";
import type { Guidance } from "#debrief/guidance.ts";
import { REASONS } from "#debrief/words/rules.ts";
import { swingsIn } from "#debrief/timeline.ts";
import { percent } from "#debrief/words/chance.ts";
import { pointWords } from "#debrief/words/timeline.ts";
import { type Encounter, begin, stepsOf, choose, decide, resume } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import type { Passage } from "#encounter/turn.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { debriefed, rentPlayed, withItsRoads } from "./small-plays.ts";
import { repliesOf } from "#encounter/steps.ts";

const randomPlays = fc.nat().map((play) => playAtRandom(beginCheque(play), play));

/** A trainer's story, played with the first reply at every decision. */
function played(story: string): Encounter {
  let encounter = begin(scenarioOf(scriptAround(story).text), rulebook, 1, stillClock);
  while (decide(encounter) !== null) encounter = choose(encounter, 0);
  return encounter;
}

interface Moved {
  readonly meter: Meter;
  readonly amount: number;
  readonly rule: string;
  readonly guidance: string;
}
const changesIn = ({ changes }: Passage): Moved[] =>
  changes.map(({ meter, amount, rule, guidance }) => ({ meter, amount, rule, guidance }));
const changesShown = (reasons: Debrief["prelude"]): Moved[] =>
  reasons.flatMap(({ guidance, parts }) =>
    parts.flatMap(({ rule, amounts }) => amounts.map((amount) => ({ ...amount, rule, guidance: guidance?.id ?? "" }))),
  );
const wordsOf = ({ timeline, moments }: Debrief): string[] =>
  timeline.map((point) => pointWords(point, moments[point.turn - 1]));
const inOrder = (moved: readonly Moved[]): string[] => moved.map((one) => JSON.stringify(one)).toSorted();
const asKeys = ({ meter, amount, rule, guidance }: Moved): Moved => ({ meter, amount, rule, guidance });

const citedIn = ({ moments }: Debrief): Guidance[] =>
  moments.flatMap(({ reasons, replies }) => [
    ...reasons.flatMap(({ guidance }) => (guidance === null ? [] : [guidance])),
    ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls]),
  ]);

describe("a debrief", () => {
  it("is not given while the conversation goes on", () => {
    const begun = beginCheque();
    expect(debriefOf(begun, handbook)).toBeNull();
    expect(debriefOf(choose(begun, 0), handbook)).toBeNull();
  });

  it("has the ending, the meters at both ends, and a moment for every decision", () => {
    fc.assert(
      fc.property(randomPlays, (play) => {
        const { ending, opening, final, moments } = debriefed(play);
        expect({ kind: "ending", ending }).toEqual(play.now);
        expect({ opening, final }).toEqual({ opening: play.opening.before, final: play.standing.meters });
        expect(moments.map(({ number, said }) => `${number} ${said}`)).toEqual(
          play.turns.map(({ reply }, number) => `${number} ${reply.text}`),
        );
        expect(moments.map(({ note }) => note)).toEqual(play.turns.map(({ reply }) => reply.note));
      }),
      { numRuns: 15 },
    );
  });

  it("tells every movement of a meter exactly once, with the rule and the guidance behind it", () => {
    fc.assert(
      fc.property(randomPlays, (play) => {
        const { prelude, moments } = debriefed(play);
        expect(inOrder(changesShown(prelude).map(asKeys))).toEqual(inOrder(changesIn(play.opening)));
        for (const [number, turn] of play.turns.entries())
          expect(inOrder(changesShown(moments[number]?.reasons ?? []).map(asKeys))).toEqual(inOrder(changesIn(turn)));
      }),
      { numRuns: 25 },
    );
  });

  it("adds up: what its reasons give and take is how far each meter went", () => {
    fc.assert(
      fc.property(randomPlays, (play) => {
        const { opening, final, prelude, moments } = debriefed(play);
        const all = changesShown([...prelude, ...moments.flatMap(({ reasons }) => reasons)]);
        for (const meter of METERS) {
          const moved = all.filter((one) => one.meter === meter).reduce((sum, { amount }) => sum + amount, 0);
          expect(final[meter] - opening[meter]).toBe(moved);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("begins each moment with the meters that the one before it ended with", () => {
    const { moments, final } = debriefed(playAtRandom(beginCheque(4), 4));
    for (const [number, { after }] of moments.entries()) expect(moments[number + 1]?.before ?? final).toEqual(after);
  });

  it("cites only guidance that is in the handbook, and lists each source that is cited", () => {
    fc.assert(
      fc.property(randomPlays, (play) => {
        const read = debriefed(play);
        for (const { kind, id, title, advice, why } of citedIn(read)) {
          const entry = kind === "practice" ? handbook.practices[id] : handbook.pitfalls[id];
          expect({ title, advice, why }).toEqual({ title: entry?.title, advice: entry?.advice, why: entry?.why });
        }
        const letters = new Set(citedIn(read).flatMap(({ citations }) => citations.map((one) => one.slice(0, 1))));
        const listed = Object.values(handbook.sources).filter(({ key }) => letters.has(key));
        expect(read.sources).toEqual(listed);
      }),
      { numRuns: 15 },
    );
  });

  it("has the research on everything that is said, and no other, each once", () => {
    fc.assert(
      fc.property(randomPlays, (play) => {
        const read = debriefed(play);
        const byRules = read.moments.flatMap(({ reasons }) =>
          reasons.flatMap(({ parts }) => parts.flatMap(({ rule }) => handbook.rules[rule] ?? [])),
        );
        const named = new Set([...citedIn(read).flatMap(({ evidence }) => evidence.map(({ key }) => key)), ...byRules]);
        expect(read.evidence).toEqual(Object.values(handbook.evidence).filter(({ key }) => named.has(key)));
      }),
      { numRuns: 15 },
    );
  });

  it("tells each reason as a sentence of its own, where the number doesn't say it all", () => {
    const sentences = Object.values(REASONS).filter((words) => words !== "");
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

/** Random plays with breaths here and there. */
const breathingPlays = fc.tuple(fc.nat(), fc.nat()).map(([seed, at]) => {
  const choices = repliesOf(stepsOf(playAtRandom(beginCheque(seed), at)).steps);
  const breaths = choices.flatMap((_, number) => ((at >> number) % 2 === 1 ? [number] : []));
  // A breath may lead another way: then the rest is played at random as well.
  let play = beginCheque(seed);
  for (const [number, index] of choices.entries()) {
    const offered = decide(play)?.replies.length ?? 0;
    if (offered > 0) play = choose(play, index % offered, { breathed: breaths.includes(number) });
  }
  return playAtRandom(play, at);
});

describe("a debrief is a value", () => {
  it("so the same encounter gives the same, and its choices alone make it again", () => {
    fc.assert(
      fc.property(breathingPlays, (play) => {
        const read = debriefed(play);
        expect(debriefed(play)).toEqual(read);
        expect(read.made).toEqual(stepsOf(play));
        const again = resume(play.scenario, rulebook, read.made, stillClock);
        expect(again.ok && debriefed(again.value)).toEqual(read);
      }),
      { numRuns: 15 },
    );
  });

  it("that copies as plain data", () => {
    const read = debriefed(playAtRandom(beginCheque(2), 2));
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it("with the roads filled in, or not: all else stays as it was", () => {
    const read = debriefed(playAtRandom(beginCheque(2), 2));
    const roads = findRoads(theCheque, rulebook, read.made, stillClock, { states: 50, plays: 1 });
    const filled = withRoads(read, roads);
    const later = ["timeline", "turningPoints", "takeAlong", "roads"];
    const rest = (one: Debrief): unknown => Object.entries(one).filter(([key]) => !later.includes(key));
    expect(rest(filled)).toEqual(rest(read));
    expect([read.roads, filled.roads?.extent.exact]).toEqual([null, false]);
  });
});

describe("the timeline of a debrief", () => {
  it("has where the meters stood before the first decision and after each, and what moved them there", () => {
    fc.assert(
      fc.property(breathingPlays, (play) => {
        const { timeline } = debriefed(play);
        expect(timeline.map(({ meters }) => meters)).toEqual([play.opening, ...play.turns].map(({ after }) => after));
        const changes = timeline.map((point) =>
          point.changes.map(({ meter, amount, rule }) => ({ meter, amount, rule })),
        );
        const moved = [play.opening, ...play.turns].map((passage) =>
          passage.changes.map(({ meter, amount, rule }) => ({ meter, amount, rule })),
        );
        expect(changes).toEqual(moved);
      }),
      { numRuns: 15 },
    );
  });

  it("marks the good moves and the slips", () => {
    const marks = (replies: string): (string | null)[] =>
      debriefed(rentPlayed(replies)).timeline.map(({ mark }) => mark);
    expect(marks("1 1 0")).toEqual([null, "good", "slip", "good"]);
    expect(marks("0b 2 1")).toEqual([null, "mixed", "plain", "slip"]);
  });

  it("says each point in words", () => {
    expect(wordsOf(debriefed(rentPlayed("0b 2 0")))).toEqual([
      "At the start: calm 30, trust 30.",
      "Decision 1: “Please, Mr Okafor, try to relax.” Calm 15 (−15), trust 28 (−2). Good: Take a breath first. Slip: Told them to relax.",
      "Decision 2: “Wait for him to go on.” Calm 15, trust 28.",
      "Decision 3: “I pay it today, and I ring you at five.” Calm 21 (+6), trust 34 (+6). Good: Offer a fair fix, Be specific.",
    ]);
  });

  it("says what the chance of a good end was, once that is known", () => {
    const chances = ({ timeline }: Debrief): unknown =>
      timeline.map(({ outlook }) => (outlook === null ? null : percent(outlook.good)));
    expect(chances(debriefed(rentPlayed("1 1 2")))).toEqual([null, null, null, null]);
    expect(chances(withItsRoads(rentPlayed("1 1 2")))).toEqual([78, 98, 83, 0]);
  });

  it("marks where the chance fell and rose most, but no small change", () => {
    const swings = (replies: string): string[] =>
      swingsIn(withItsRoads(rentPlayed(replies)).timeline).map(({ turn, change }) => `${turn} ${percent(change)}`);
    expect(swings("1 1 2")).toEqual(["1 20", "2 -15", "3 -83"]);
    expect(swings("0 0 0")).toEqual(["1 -78"]);
    expect(swingsIn(debriefed(rentPlayed("1 1 2")).timeline)).toEqual([]);
  });
});

describe("a moment of a debrief", () => {
  const moment = (reply: string): Debrief["moments"][number] | undefined =>
    debriefed(played(`OKAFOR: Three days!\nHe puts a slip down.\n*   ${reply}\n    OKAFOR: Is that so?`)).moments[0];

  it("has what was said before the reply, the reply, and what was said to it", () => {
    const { heard, said, answered } = moment("I'm listening. #use: hear-out #note: He has waited.") ?? {};
    expect(heard?.map(({ text }) => text)).toEqual(["Three days!", "He puts a slip down."]);
    expect(said).toBe("I'm listening.");
    expect(answered?.map(({ text }) => text)).toEqual(["Is that so?", "All right."]);
  });

  it("has no reasons where the reply was a plain going on", () => {
    expect(moment("[Go on. #plain]")?.reasons).toEqual([]);
  });

  it("cites a point as B1 and a section as E Listen", () => {
    const [reason] = moment("[Say nothing. #use: hear-out]")?.reasons ?? [];
    expect(reason?.guidance?.citations).toEqual(["A Listen", "B1", "C5", "D1", "E Listen"]);
  });

  it("names the articles behind its guidance with their places, and the research with what it found", () => {
    const [reason] = moment("[Say nothing. #use: hear-out]")?.reasons ?? [];
    expect(reason?.guidance?.articles[0]).toEqual({
      title: "How to deal with problems between customers and employees",
      by: "Omar El Kassas, Vision Factory",
      citations: ["A Listen"],
    });
    expect(reason?.guidance?.articles.map(({ citations }) => citations.join(" "))).toEqual([
      "A Listen",
      "B1",
      "C5",
      "D1",
      "E Listen",
    ]);
    expect(reason?.guidance?.evidence.map(({ authors, stance }) => `${authors} ${stance}`)).toEqual([
      "Made and Up contradicts",
    ]);
  });

  it("has the research on a rule where the rule gave a part", () => {
    const reasons = moment("Sorry. #use: apologise")?.reasons ?? [];
    const parts = reasons.flatMap((one) => one.parts);
    expect(parts.map(({ rule }) => rule)).toContain("sorry-has-its-moment");
    for (const { rule, evidence } of parts)
      expect(evidence.map(({ key }) => key)).toEqual(
        rule === "sorry-has-its-moment" ? ["frantz-bennigson-2005", "min-2020"] : [],
      );
  });

  it("tells the author's own addition as the scenario's, with no guidance behind it", () => {
    const reasons = moment("[Go on. #plain #trust: +4]")?.reasons ?? [];
    expect(reasons).toEqual([
      {
        guidance: null,
        owed: [],
        unheard: false,
        temperament: "aggressive",
        parts: [{ rule: "author-says", evidence: [], amounts: [{ meter: "trust", amount: 4 }] }],
      },
    ]);
  });

  it("says of a sorry at the height of the anger that it came too soon", () => {
    const ids = moment("I am so sorry. #use: apologise")?.reasons.map(({ guidance }) => guidance?.id);
    expect(ids).toEqual(["sorry-too-soon", "apologise"]);
  });

  it("names what was done even where it no longer moves anything", () => {
    const again = "*   [Nod. #use: validate]\n    OKAFOR: Is that so?\n-   OKAFOR: Well?\n";
    const { moments } = debriefed(played(`OKAFOR: Well?\n${again}${again}${again}`));
    const parts = moments[2]?.reasons.find(({ guidance }) => guidance?.id === "validate")?.parts ?? [];
    const sum = parts.flatMap(({ amounts }) => amounts).reduce((total, { amount }) => total + amount, 0);
    expect(parts.map(({ rule }) => rule)).toContain("repeats-fade");
    expect(sum).toBe(0);
  });
});

describe("the debrief of a play of the forgotten cheque that began badly and came right", () => {
  const play = [1, 0, 1, 3, 0, 0, 3, 1, 2, 2, 2, 1].reduce((at, reply) => choose(at, reply), beginCheque(1));
  const read = debriefed(play);
  const judged = withRoads(read, findRoads(theCheque, rulebook, read.made, stillClock));

  it("names the worst slips, and the one change is the worst of them", () => {
    const { turningPoints, takeAlong } = judged;
    expect(turningPoints.filter(({ kind }) => kind === "lost").map(({ number }) => number + 1)).toEqual([3, 2]);
    expect(takeAlong.change).toMatchObject({
      kind: "change",
      moment: { number: 2 },
      slip: { guidance: { id: "blamed" } },
    });
  });

  it("doesn't blame a reply with two good practices and no slip, though another one was worth more", () => {
    const [, , , , fifth] = judged.roads?.crossings ?? [];
    expect(fifth?.loss).toBeGreaterThan(5);
    expect(judged.turningPoints.map(({ number }) => number + 1)).not.toContain(5);
  });

  it("has a good word for what won the customer", () => {
    expect(judged.turningPoints.some(({ kind }) => kind === "won")).toBe(true);
  });
});
