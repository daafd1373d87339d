/** The words of a plan. */
import { describe, expect, it } from "vitest";
import { blockWords, fitWords, timeAt } from "#class/plan-words.ts";
import { rolesFor } from "#class/roles.ts";
import type { PlanBlock, SessionPlan } from "#class/session-plan.ts";

const block = (kind: PlanBlock["kind"], point: number | null = null): PlanBlock => ({
  key: kind,
  kind,
  scenario: "cheque",
  point,
  minutes: 4,
});
const points = [
  { question: "What does he need?", line: { name: "Mr Okafor", text: "Three days!" }, at: 0.5, weight: 1 },
];
const plan = (leftOut: Partial<SessionPlan["leftOut"]>): Pick<SessionPlan, "leftOut"> => ({
  leftOut: { scenarios: [], points: [], more: 0, ...leftOut },
});
const titleOf = (id: string): string => (id === "cheque" ? "The forgotten cheque" : "The bell");

describe("a block of a plan", () => {
  it("that stops has the line that it comes after, and the question", () => {
    expect(blockWords(block("point", 0), { form: "vote", people: 12, points, goesOn: false })).toMatchObject({
      title: "Vote, talk, vote again",
      stop: { question: "What does he need?", line: { text: "Three days!" } },
    });
    expect(blockWords(block("point", 0), { form: "watch", people: 12, points, goesOn: false }).title).toBe(
      "Stop and talk",
    );
    expect(blockWords(block("debrief"), { form: "vote", people: 12, points, goesOn: false }).stop).toBeNull();
  });

  it("that goes on after a stop is said in two words", () => {
    const play = (goesOn: boolean) => blockWords(block("play"), { form: "watch", people: 12, points, goesOn });
    expect(play(false).does).toContain("The others watch");
    expect(play(true)).toEqual({ title: "Play on", does: "", stop: null });
  });

  it("of a briefing says who does what, for as many people as there are", () => {
    const does = (form: "vote" | "watch" | "pairs", people: number) =>
      blockWords(block("briefing"), { form, people, points: [], goesOn: false }).does;
    expect(does("vote", 12)).toContain("8 to decide, 2 on the customer’s side and 2 to watch.");
    expect(does("watch", 12)).toContain("the other 11");
    expect(does("pairs", 13)).toBe("6 tables of two, a role card each, and one who watches.");
    expect(does("pairs", 3)).toBe("One table of two, a role card each, and one who watches.");
    expect(does("watch", 2)).toContain("the other one.");
  });
});

describe("what doesn’t fit", () => {
  it("is named, with the minutes that would hold it", () => {
    expect(fitWords(plan({ scenarios: ["cheque"], more: 12 }), 0, titleOf)).toBe(
      "“The forgotten cheque” doesn’t fit. 12 minutes more would hold all of it.",
    );
    expect(fitWords(plan({ points: [{ scenario: "cheque", count: 1 }], more: 1 }), 0, titleOf)).toBe(
      "1 stop to talk doesn’t fit. 1 minute more would hold all of it.",
    );
    expect(
      fitWords(plan({ scenarios: ["bell"], points: [{ scenario: "cheque", count: 2 }], more: 20 }), 0, titleOf),
    ).toBe("“The bell” and 2 stops to talk don’t fit. 20 minutes more would hold all of it.");
  });

  it("is said of changes that take longer, and of minutes that nobody needs; nothing is said of a few", () => {
    expect(fitWords(plan({}), 3, titleOf)).toBe("With your changes, it takes 3 minutes longer than you have.");
    expect(fitWords(plan({}), -20, titleOf)).toBe("20 minutes are still free. Add a conversation, or end early.");
    expect(fitWords(plan({}), -2, titleOf)).toBe("");
  });
});

describe("a time in a plan", () => {
  it("is the time of day, over midnight too, or how long it is after the beginning", () => {
    expect(timeAt("09:30", 45)).toBe("10:15");
    expect(timeAt("23:50", 20)).toBe("00:10");
    expect(timeAt("", 65)).toBe("1:05");
  });
});

describe("roles for so many people", () => {
  it("are all people there are, and somebody decides", () => {
    for (let people = 1; people <= 60; people++) {
      const { decide, customer, watch } = rolesFor(people);
      expect(decide + customer + watch).toBe(people);
      expect(decide).toBeGreaterThan(0);
    }
    expect(rolesFor(12)).toEqual({ decide: 8, customer: 2, watch: 2 });
    expect(rolesFor(2)).toEqual({ decide: 1, customer: 1, watch: 0 });
  });
});
