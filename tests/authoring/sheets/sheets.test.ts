/** The sheets for print: what is on them, and where the figures come from. */
import { describe, expect, it } from "vitest";
import { OBSERVER_ITEMS } from "#authoring/sheets/observer-items.ts";
import { openSheetMaker } from "#authoring/sheets/sheets.ts";
import type { Sheets } from "#scenario/sheets.ts";
import { handbook, rulebook } from "../../guidance/the-guidance.ts";
import { headerWith, scenarioOf, scriptAround } from "../../script/a-script.ts";

function sheetsFor(story: string, header = headerWith()): Sheets {
  const scenario = scenarioOf(scriptAround(story, header).text);
  const maker = openSheetMaker(scenario, { rulebook, handbook }, () => 0);
  while (maker.step(1000));
  expect(maker.part()).toBe(1);
  return maker.sheets();
}

/** One question, at which one of three replies leads to the good end, and a slip to none. */
const ASKED = `OKAFOR: Three days!
*   [Let him finish. #use: hear-out #thought: He waits. Nobody waits.]
    OKAFOR: She wrote it in her word book. #mood: upset #pause: What does he need now?
    * *   I'm sorry that she read that. #use: apologise #thought: He said what for.
        OKAFOR: You are. I see that.
    * *   What book would that be? #use: open-question
        OKAFOR: A word book! #mood: angry #ending: unresolved #outcome: He goes to the ombudsman.
        -> END
    * *   You needn't shout. #slip: told-to-relax
        OKAFOR: Shout? #mood: furious #ending: walked-out #outcome: He goes, and the rent stays unpaid.
        -> END
*   [Look at the screen. #slip: half-listened]
    OKAFOR: Look at me! #mood: furious #ending: walked-out #outcome: He goes, and the rent stays unpaid.
    -> END`;

describe("the trainer’s sheet", () => {
  const { trainer } = sheetsFor(ASKED);

  it("has the briefing, the people, and what the scenario trains", () => {
    expect(trainer).toMatchObject({
      role: "You manage the branch.",
      summary: "A cheque was never processed, and the rent is due.",
      people: [
        { name: "Mr Okafor", part: "customer" },
        { name: "Jana", part: "colleague" },
      ],
      temperament: handbook.temperaments.aggressive,
      opening: { calm: 30, trust: 30 },
    });
    expect(trainer.objectives.map(({ title }) => title)).toEqual([handbook.practices["hear-out"]?.title]);
  });

  it("adds up how long a lesson takes: briefing, play, one question, debrief", () => {
    expect(trainer.timing).toEqual([
      { what: "briefing", minutes: 5 },
      { what: "playing", minutes: 6 },
      { what: "talking", minutes: 4 },
      { what: "debrief", minutes: 10 },
    ]);
    expect(trainer.minutes).toBe(25);
  });

  it("has each question with the line that it comes after, and how often people come there", () => {
    const [pause, ...others] = trainer.pauses;
    expect(others).toEqual([]);
    expect(pause).toMatchObject({
      question: "What does he need now?",
      line: { name: "Mr Okafor", text: "She wrote it in her word book." },
    });
    // A reply without a slip is taken four times as often as one with: four in five, as 200 plays tell it.
    expect(pause?.comes).toBeGreaterThan(0.7);
    expect(pause?.comes).toBeLessThan(0.9);
  });

  it("says what most people miss there, by the chances of an ordinary colleague", () => {
    const missed = trainer.pauses[0]?.missed;
    expect(missed).toMatchObject({
      reply: "I'm sorry that she read that.",
      practices: [{ title: handbook.practices["apologise"]?.title }],
    });
    // Of weights 4, 4 and 1, five in nine take something else; the end is good with it alone.
    expect(missed?.by).toBeCloseTo(5 / 9);
    expect(missed?.chances?.with).toBeCloseTo(1);
    expect(missed?.chances?.without).toBeCloseTo(0);
    expect(trainer.usual).toBeCloseTo((4 / 5) * (4 / 9));
  });

  it("says of nothing that it is missed where every reply comes to the same", () => {
    const { trainer: same } = sheetsFor(`OKAFOR: Well? #pause: What now?
*   Tell me. #use: open-question
*   I'm sorry about the rent. #use: apologise`);
    expect(same.pauses).toMatchObject([{ question: "What now?", comes: 1, missed: null }]);
  });

  it("of a script without pauses has none, and no time for them", () => {
    const { trainer: none } = sheetsFor("OKAFOR: Well?\n*   Tell me. #use: open-question");
    expect(none.pauses).toEqual([]);
    expect(none.timing.map(({ what }) => what)).toEqual(["briefing", "playing", "debrief"]);
  });
});

describe("the points to vote at", () => {
  it("are the script’s pauses, with how much of the conversation is over by then", () => {
    const { votes } = sheetsFor(ASKED);
    expect(votes).toMatchObject([
      {
        question: "What does he need now?",
        line: { name: "Mr Okafor", text: "She wrote it in her word book." },
        at: 0.5,
      },
    ]);
    expect(votes[0]?.weight).toBeCloseTo(4 / 5, 1);
  });

  it("are the decisions that decide most, where there are no pauses", () => {
    const { votes } = sheetsFor(ASKED.replace(" #pause: What does he need now?", ""));
    expect(votes.map(({ question, line }) => ({ question, line: line.text }))).toEqual([
      { question: "", line: "Three days!" },
      { question: "", line: "She wrote it in her word book." },
    ]);
    const [opening, second] = votes;
    // At the first, what most take is not far from the best; at the second, five in nine take what comes to no good.
    expect(second?.weight).toBeGreaterThan(opening?.weight ?? 1);
    expect([opening?.at, second?.at]).toEqual([0, 0.5]);
  });

  it("are none where nobody has to decide, and one where all comes to the same", () => {
    expect(sheetsFor("OKAFOR: Well?\n*   Tell me. #use: open-question").votes).toEqual([]);
    const same = sheetsFor(`OKAFOR: Well?
*   Tell me. #use: open-question
*   I'm sorry about the rent. #use: apologise`);
    expect(same.votes).toHaveLength(1);
  });
});

describe("the observer’s sheet", () => {
  it("has seven items, each with what it is seen by", () => {
    expect(sheetsFor(ASKED).observer).toBe(OBSERVER_ITEMS);
    expect(new Set(OBSERVER_ITEMS.map(({ does }) => does)).size).toBe(7);
    for (const { seenBy } of OBSERVER_ITEMS) expect(seenBy).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the role cards", () => {
  const { customer, employee } = sheetsFor(ASKED);

  it("tell the customer how to begin, what to hold back, and what goes through them", () => {
    expect(customer.name).toBe("Mr Okafor");
    expect(customer.opens).toEqual(["Three days!"]);
    expect(customer.holdsBack.slice(0, 2)).toEqual([
      { words: "She wrote it in her word book.", thought: "He waits. Nobody waits." },
      { words: "You are. I see that.", thought: "He said what for." },
    ]);
  });

  it("tell the customer what helps, what doesn’t, and both ends", () => {
    expect(customer.helped).toContain(handbook.practices["hear-out"]?.title);
    expect(customer.hurt).toContain(handbook.pitfalls["told-to-relax"]?.title);
    expect(customer.settled).toBe("He has his money.");
    expect(customer.leaves).toBe("He goes, and the rent stays unpaid.");
  });

  it("tell the employee what lies on the counter, and nothing of what the customer holds back", () => {
    const { employee: equipped } = sheetsFor(`OKAFOR: Well?
You may give £40. #card: What you can do
*   Tell me. #use: open-question`);
    expect(equipped.facts).toEqual([{ title: "What you can do", text: "You may give £40." }]);
    expect(employee.facts).toEqual([]);
    expect(JSON.stringify(employee)).not.toContain("word book");
    expect(employee.objectives[0]?.example).toBe(handbook.practices["hear-out"]?.example);
  });
});
