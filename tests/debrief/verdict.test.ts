import { describe, expect, it } from "vitest";
import { compareVerdict, ratingOf, unjudged } from "#debrief/verdict-compared.ts";
import {
  LONGEST_NOTE,
  LONGEST_THING,
  type Rating,
  annotate,
  beginVerdict,
  goToDecision,
  rate,
  ratedIn,
  sayThing,
  stepBack,
  uncover,
} from "#debrief/verdict.ts";
import { agreementWords, apartWords, verdictLines } from "#debrief/words/verdict.ts";
import type { Moment } from "#debrief/moment.ts";
import type { Crossing } from "#debrief/roads.ts";
import { debriefed, rentPlayed } from "./small-plays.ts";

describe("a verdict that is made blind", () => {
  it("goes on to the next decision with each word, and with each that is passed over", () => {
    const begun = beginVerdict(3);
    const rated = rate(rate(begun, 0, "weak"), 1, null);
    expect(rated.at).toBe(2);
    expect(rated.decisions.map(({ blind }) => blind)).toEqual(["weak", null, null]);
    expect(ratedIn(rated)).toBe(1);
    expect(rate(rated, 2, "strong").at).toBe(3);
    // Nothing was changed in place: to undo is to have the one before again.
    expect(begun).toEqual(beginVerdict(3));
  });

  it("lets a word be changed as long as the debrief wasn't seen", () => {
    const changed = rate(goToDecision(rate(beginVerdict(2), 0, "weak"), 0), 0, "fine");
    expect(changed.decisions[0]).toEqual({ blind: "fine", now: "fine", note: "" });
  });

  it("goes back to the end where a word is changed and all after it have theirs", () => {
    const whole = ["weak", "fine", "strong"] as const;
    const rated = whole.reduce((draft, word, number) => rate(draft, number, word), beginVerdict(3));
    expect(rate(goToDecision(rated, 0), 0, "fine").at).toBe(3);
    expect(rate(rate(beginVerdict(3), 0, "weak"), 0, "fine").at).toBe(1);
  });

  it("takes a step back, and leaves what was typed meanwhile", () => {
    const before = beginVerdict(2);
    const typed = sayThing(annotate(rate(before, 0, "weak"), 1, "He had waited."), "keep", "Calm.");
    const back = stepBack(typed, before);
    expect(back.decisions.map(({ blind, note }) => [blind, note])).toEqual([
      [null, ""],
      [null, "He had waited."],
    ]);
    expect([back.at, back.keep]).toEqual([0, "Calm."]);
  });

  it("stays at its decisions, wherever it is told to go", () => {
    expect(goToDecision(beginVerdict(2), -1).at).toBe(0);
    expect(goToDecision(beginVerdict(2), 9).at).toBe(2);
  });
});

describe("once the debrief was seen", () => {
  const seen = uncover(rate(beginVerdict(2), 0, "harmful"));

  it("the blind word stands, and only the word of now changes", () => {
    const changed = rate(rate(seen, 0, "weak"), 1, "fine");
    expect(changed.decisions).toEqual([
      { blind: "harmful", now: "weak", note: "" },
      { blind: null, now: "fine", note: "" },
    ]);
    expect(changed.at).toBe(seen.at);
    expect(ratedIn(changed)).toBe(1);
  });

  it("notes are still written, and what is too long is cut", () => {
    const noted = annotate(seen, 1, "x".repeat(LONGEST_NOTE + 1));
    expect(noted.decisions[1]?.note).toHaveLength(LONGEST_NOTE);
    expect(sayThing(seen, "keep", "y".repeat(LONGEST_THING + 1)).keep).toHaveLength(LONGEST_THING);
  });

  it("its words are told by the decisions' numbers, with what was said before", () => {
    expect(verdictLines(annotate(rate(seen, 0, "weak"), 1, "Ask first."))).toEqual([
      { head: "Decision 1: Weak (Harmful before seeing Composure’s view)", note: "" },
      { head: "Decision 2", note: "Ask first." },
    ]);
  });
});

const play = rentPlayed("1b 2 0");
const debrief = debriefed(play);

describe("the debrief's own word", () => {
  const [any] = debrief.moments;
  const moment = (change: Partial<Moment>): Moment => {
    if (any === undefined) throw new Error("this play has no decision");
    return { ...any, mark: "plain", slips: [], ...change };
  };
  const lost = (loss: number): Crossing => ({
    number: 0,
    before: null,
    after: null,
    replies: [],
    loss,
    gain: 0,
    reach: { before: null, after: null },
    better: null,
  });
  const [slipped] = debriefed(rentPlayed("0 0 0")).moments.flatMap(({ slips }) => slips);
  const slip = (cost: number) => {
    if (slipped === undefined) throw new Error("this play has no slip");
    return { slips: [{ ...slipped, cost }], mark: "slip" } as const;
  };

  it.each<[what: string, moment: Moment, crossing: Crossing | undefined, word: Rating]>([
    ["helped, and nothing was lost", moment({ mark: "good" }), lost(0), "strong"],
    ["helped, where something better was on offer", moment({ mark: "good" }), lost(5), "fine"],
    ["did nothing, and little was lost", moment({}), lost(0), "fine"],
    ["had no slip, and lost much", moment({}), lost(10), "weak"],
    ["slipped, and lost little", moment(slip(20)), lost(9), "weak"],
    ["slipped, and lost much", moment(slip(1)), lost(10), "harmful"],
    ["helped, before the chances are known", moment({ mark: "good" }), undefined, "strong"],
    ["slipped cheaply, before the chances are known", moment(slip(9)), undefined, "weak"],
    ["slipped dearly, before the chances are known", moment(slip(10)), undefined, "harmful"],
  ])("for a reply that %s", (_what, of, crossing, word) => {
    expect(ratingOf(of, crossing)).toBe(word);
  });

  it("is set against the blind word, not the one that was changed afterwards", () => {
    const own = debrief.moments.map((one) => ratingOf(one, undefined));
    const blind = own.map((word, number) => (number === 0 ? word : word === "harmful" ? "strong" : "harmful"));
    const verdict = {
      decisions: blind.map((word, number) => ({ blind: word, now: own[number] ?? null, note: "" })),
      keep: "",
      next: "",
    };
    const compared = compareVerdict(verdict, debrief);
    expect(compared.map(({ apart }) => apart)).toEqual(
      own.map((word, number) => (number === 0 ? "same" : word === "harmful" ? "kinder" : "stricter")),
    );
    expect(agreementWords(compared, "trainer")).toBe(`You and Composure agree at 1 of ${own.length}.`);
    expect(agreementWords(compared, "trainee")).toBe(`Your trainer and Composure agree at 1 of ${own.length}.`);
    expect(apartWords("stricter", "trainer")).toBe("You were stricter here.");
    expect(apartWords("kinder", "trainee")).toBe("Your trainer was kinder here.");
    expect(apartWords("same", "trainer")).toBe("");
  });

  it("isn't compared where the trainer said none", () => {
    const compared = compareVerdict(beginVerdict(debrief.moments.length), debrief);
    expect(compared.every(({ apart }) => apart === null)).toBe(true);
    expect(agreementWords(compared, "trainer")).toBe("You rated no reply.");
  });
});

describe("a conversation that is to be rated", () => {
  const decisions = unjudged(play);

  it("has what was heard, offered and said, as the debrief has it", () => {
    expect(decisions.map(({ number, heard, said, breathed }) => ({ number, heard, said, breathed }))).toEqual(
      debrief.moments.map(({ number, heard, said, breathed }) => ({ number, heard, said, breathed })),
    );
    for (const [number, { offered }] of decisions.entries()) {
      const shown = play.turns[number]?.decision.shown ?? [];
      expect(offered.map(({ said }) => said)).toEqual(
        shown.map((index) => play.turns[number]?.decision.replies[index]?.text),
      );
      expect(offered.filter(({ taken }) => taken)).toHaveLength(1);
    }
  });

  it("has nothing of how it was judged", () => {
    for (const decision of decisions)
      expect(Object.keys(decision).toSorted()).toEqual(["breathed", "heard", "number", "offered", "said", "spoken"]);
  });
});
