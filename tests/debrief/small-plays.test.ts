/** The debriefs of small plays, as a table to read. */
import { describe, expect, it } from "vitest";
import { changeWords, nextWords, planWords, strongestWords } from "#debrief/words/take-along.ts";
import { percent } from "#debrief/words/chance.ts";
import { inVainWords, roadWords, weightWords } from "#debrief/words/turning-points.ts";
import { RENT_PLAYS, debriefed, rentPlayed, withItsRoads } from "./small-plays.ts";

interface Said {
  /** The replies, in the format of `npm run debrief`. */
  readonly play: string;
  readonly ending: string;
  readonly score: number;
  /** Practices that helped, and slips, each with its decision's number from 1. */
  readonly did: readonly string[];
  /** The chance of a good end before the first decision and after each, in percent. */
  readonly chances: readonly number[];
  /** The turning points in order, each with its better reply if there was one. */
  readonly turned: readonly string[];
  /** The decision from which on the best ending was out of reach. */
  readonly noReturn: number | null;
  readonly strongest: string;
  readonly plan: string;
  readonly next: string;
}

const TABLE: readonly Said[] = [
  {
    play: "1 0 0",
    ending: "resolved",
    score: 100,
    did: ["1 Hear them out", "2 Ask open questions", "3 Offer a fair fix", "3 Be specific"],
    chances: [78, 98, 100, 100],
    turned: ["1 won", "3 won"],
    noReturn: null,
    strongest: "At decision 3 you said “I pay it today, and I ring you at five.”",
    plan: "When someone is hurt and keeps coming back to it, then I offer something",
    next: "Try another scenario.",
  },
  {
    // One slip at the beginning, and the best of all that was left.
    play: "0 0 0",
    ending: "walked-out",
    score: 48,
    did: ["1 Told them to relax", "2 Ask open questions", "3 Offer a fair fix", "3 Be specific"],
    chances: [78, 0, 0, 0],
    turned: ["1 lost: Say nothing. Let him finish.", "3 won"],
    noReturn: 1,
    strongest: "At decision 3 you said “I pay it today, and I ring you at five.”",
    plan: "When someone is shouting at me, then I let them tell all of it, to the end, before I say anything.",
    next: "Hear them out.",
  },
  {
    play: "0 1 2",
    ending: "walked-out",
    score: 0,
    did: ["1 Told them to relax", "2 Blamed somebody", "3 Shut the door"],
    chances: [78, 0, 0, 0],
    turned: ["1 lost: Say nothing. Let him finish."],
    noReturn: 1,
    strongest: "You stayed with Mr Okafor to the end",
    plan: "When someone is shouting at me, then I let them tell all of it",
    next: "Hear them out.",
  },
  {
    // A good beginning that a promise spoils: it gained calm, and cost the trust.
    play: "1 0 1",
    ending: "partly",
    score: 43,
    did: ["1 Hear them out", "2 Ask open questions", "3 Promised too much"],
    chances: [78, 98, 100, 100],
    turned: ["3 lost: I pay it today, and I ring you at five.", "1 won"],
    noReturn: 3,
    strongest: "At decision 1 you chose “Say nothing. Let him finish.”",
    plan: "When someone is hurt and keeps coming back to it, then I offer something",
    next: "Offer a fair fix.",
  },
  {
    // An apology at the height of the anger is a slip, not a practice.
    play: "2 0 0",
    ending: "partly",
    score: 56,
    did: ["1 Said sorry too soon", "2 Ask open questions", "3 Offer a fair fix", "3 Be specific"],
    chances: [78, 74, 83, 100],
    turned: ["1 lost: Say nothing. Let him finish.", "3 won", "2 won"],
    noReturn: 1,
    strongest: "At decision 3 you said",
    plan: "When someone is shouting at me, then I let them tell all of it",
    next: "Hear them out.",
  },
  {
    // The best ending all the same, but with fewer points: waiting helped nobody.
    play: "1 2 0",
    ending: "resolved",
    score: 67,
    did: ["1 Hear them out", "3 Offer a fair fix", "3 Be specific"],
    chances: [78, 98, 100, 100],
    turned: ["1 won", "3 won"],
    noReturn: null,
    strongest: "At decision 3 you said",
    plan: "When someone is hurt and keeps coming back to it, then I offer something",
    next: "Something you didn’t need this time: ask open questions.",
  },
  {
    // A breath counts, even before a slip.
    play: "0b 1 0",
    ending: "walked-out",
    score: 26,
    did: ["1 Take a breath first", "1 Told them to relax", "2 Blamed somebody", "3 Offer a fair fix", "3 Be specific"],
    chances: [78, 37, 0, 0],
    turned: ["1 lost: Say nothing. Let him finish.", "2 lost: What did they tell you on Monday?", "3 won"],
    noReturn: 1,
    strongest: "At decision 3 you said",
    plan: "When someone is shouting at me, then I let them tell all of it",
    next: "Hear them out.",
  },
];

describe.each(TABLE)("of the play $play, which ends $ending, the debrief says", (said) => {
  const debrief = withItsRoads(rentPlayed(said.play));

  it(`that it scores ${said.score}`, () => {
    expect({ ending: debrief.ending.kind, score: debrief.score.whole }).toEqual({
      ending: said.ending,
      score: said.score,
    });
  });

  it("what was done well, and what were slips", () => {
    const did = debrief.moments.flatMap(({ number, practised, slips }) =>
      [...practised.filter(({ helped }) => helped), ...slips].map(({ guidance }) => `${number + 1} ${guidance.title}`),
    );
    expect(did).toEqual(said.did);
  });

  it("what the chance of a good end was all along", () => {
    expect(debrief.timeline.map(({ outlook }) => percent(outlook?.good ?? -1))).toEqual(said.chances);
  });

  it("which decisions mattered, the weightiest first, and what would have been better", () => {
    const turned = debrief.turningPoints.map(({ number, kind, road }) =>
      road === null ? `${number + 1} ${kind}` : `${number + 1} ${kind}: ${road.reply.said}`,
    );
    expect(turned).toEqual(said.turned);
  });

  it("from where on the best ending was out of reach", () => {
    const lost = debrief.roads?.pointOfNoReturn ?? null;
    expect(lost === null ? null : lost.number + 1).toBe(said.noReturn);
  });

  it("what to take along", () => {
    const { strongest, change, next } = debrief.takeAlong;
    expect([
      strongestWords(strongest, "Mr Okafor").slice(0, said.strongest.length),
      planWords(change).slice(0, said.plan.length),
      nextWords(next),
    ]).toEqual([said.strongest, said.plan, said.next]);
  });
});

describe("a road not taken", () => {
  it("tells what it would have done to the chance of a good end, or of one ending where that says more", () => {
    const [first] = withItsRoads(rentPlayed("0 0 0")).turningPoints;
    expect(first === undefined ? "" : weightWords(first)).toBe("The chance of a good end fell from 78% to 0%.");
    expect(first?.road === undefined || first.road === null ? "" : roadWords(first.road)).toBe(
      "chance of a good end 98% instead of 0%",
    );
    const [promised] = withItsRoads(rentPlayed("1 0 1")).turningPoints;
    expect(promised?.road === undefined || promised.road === null ? "" : roadWords(promised.road)).toBe(
      "chance of “Resolved” 100% instead of 0%",
    );
  });

  it("tells calm and trust where no chance differs", () => {
    const play = withItsRoads(rentPlayed("1 0 1"));
    const [first] = play.turningPoints;
    const road = first?.road ?? null;
    if (road === null) throw new Error("there is no road");
    expect(roadWords({ ...road, taken: road.outlook })).toBe(
      "calm 49 instead of 48 and trust 50 instead of 21 right after",
    );
  });

  it("is shown as it would have gone: what would have been said, and what answered", () => {
    const [first] = withItsRoads(rentPlayed("0 0 0")).turningPoints;
    const lines = first?.road?.steps.map(({ said, answered }) => [said, ...answered.map(({ text }) => text)]);
    expect(lines).toEqual([
      ["Say nothing. Let him finish.", "I stood in this very queue on Monday.", "So. What will you do?"],
      ["What did they tell you on Monday?", "That it was all done for me.", "And my rent?"],
    ]);
  });

  it("has the guidance of the better reply, and that of the one taken", () => {
    const [first] = withItsRoads(rentPlayed("0 0 0")).turningPoints;
    expect(first?.road?.reply.practices.map(({ id }) => id)).toEqual(["hear-out"]);
    const [reason] = first?.reasons ?? [];
    expect(reason?.guidance).toMatchObject({
      id: "told-to-relax",
      title: "Told them to relax",
      citations: ["E Listen"],
    });
    expect(reason?.parts.map(({ rule }) => rule)).toEqual(["pitfall-costs", "temperaments-differ"]);
  });
});

describe("before the roads are known, the debrief", () => {
  const debrief = debriefed(rentPlayed("1 1 2"));

  it("says that they are not yet worked out", () => {
    expect(debrief.roads).toBeNull();
    expect(debrief.turningPoints.map(({ road, crossing }) => [road, crossing])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("has the slips first, by what they cost, and then what helped most", () => {
    const points = debrief.turningPoints.map((point) => `${point.number + 1} ${point.kind}: ${weightWords(point)}`);
    expect(points).toEqual([
      "3 lost: This made things worse.",
      "2 lost: This made things worse.",
      "1 won: This helped: calm +8, trust +3.",
    ]);
  });

  it("proposes a plan already, from the slip that cost most", () => {
    expect(planWords(debrief.takeAlong.change)).toBe(
      "When someone is hurt and keeps coming back to it, then I offer something that I am allowed to give, and where I can, two things to choose from.",
    );
  });

  it("has a chance let pass among them", () => {
    const points = debriefed(rentPlayed("1 2 0")).turningPoints;
    expect(points.map(({ number, kind }) => `${number + 1} ${kind}`)).toEqual(["2 lost", "3 won", "1 won"]);
    expect(points.map(weightWords)[0]).toBe("You could have said something helpful here.");
  });
});

describe("what a good coach never does", () => {
  const all = RENT_PLAYS.map((replies) => ({ replies, debrief: withItsRoads(rentPlayed(replies)) }));

  it("leaves out a slip that cost ten points or more, unless it did the chance no harm, and then the transcript says so", () => {
    for (const { debrief } of all)
      for (const moment of debrief.moments.filter(
        ({ slips }) => slips.reduce((sum, { cost }) => sum + cost, 0) >= 10,
      )) {
        const named = debrief.turningPoints.some(({ number, kind }) => number === moment.number && kind === "lost");
        expect(named || inVainWords(debrief, moment) !== "").toBe(true);
      }
  });

  it("has no good word for a play in which something good was said", () => {
    const without = all.filter(
      ({ debrief }) =>
        debrief.moments.some(({ mark }) => mark === "good") &&
        debrief.turningPoints.every(({ kind }) => kind === "lost"),
    );
    expect(without.map(({ replies }) => replies)).toEqual([]);
  });

  it("names a reason, a practice or a plan from another moment than the one it speaks of", () => {
    for (const { debrief } of all) {
      const { change, next } = debrief.takeAlong;
      if (change.kind !== "change") continue;
      expect(debrief.moments[change.moment.number]).toBe(change.moment);
      const offered = change.moment.replies.flatMap(({ practices }) => practices.map(({ id }) => id));
      if (change.practice !== null) expect(offered).toContain(change.practice.id);
      if (change.slip !== null) expect(change.moment.slips).toContain(change.slip);
      expect(changeWords(change)).toContain(change.moment.said);
      if (change.practice !== null && next.kind !== "elsewhere") expect(next.practice).toEqual(change.practice);
    }
  });
});
