/** The debriefs of small plays, as a table to read. */
import { describe, expect, it } from "vitest";
import { debriefed, rentPlayed, withItsRoads } from "./small-plays.ts";

interface Said {
  /** The replies, in the format of `npm run debrief`. */
  readonly play: string;
  readonly ending: string;
  readonly score: number;
  /** Practices that helped, and slips, each with its decision's number from 1. */
  readonly did: readonly string[];
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
    turned: ["1 kept", "2 kept", "3 kept"],
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
    turned: ["1 lost: Say nothing. Let him finish.", "3 kept", "2 kept"],
    noReturn: 1,
    strongest: "At decision 3 you said “I pay it today, and I ring you at five.”",
    plan: "When someone is shouting at me, then I let them tell all of it, to the end, before I say anything.",
    next: "Listen: hear them out.",
  },
  {
    play: "0 1 2",
    ending: "walked-out",
    score: 0,
    did: ["1 Told them to relax", "2 Blamed somebody", "3 Shut the door"],
    turned: [
      "1 lost: Say nothing. Let him finish.",
      "2 lost: What did they tell you on Monday?",
      "3 lost: I pay it today, and I ring you at five.",
    ],
    noReturn: 1,
    strongest: "You stayed with Mr Okafor to the end",
    plan: "When someone is shouting at me, then I let them tell all of it",
    next: "Listen: hear them out.",
  },
  {
    // A good beginning that a promise spoils: it gained calm, and cost the trust.
    play: "1 0 1",
    ending: "partly",
    score: 43,
    did: ["1 Hear them out", "2 Ask open questions", "3 Promised too much"],
    turned: ["3 lost: I pay it today, and I ring you at five.", "1 kept", "2 kept"],
    noReturn: 3,
    strongest: "At decision 1 you chose “Say nothing. Let him finish.”",
    plan: "When someone is hurt and keeps coming back to it, then I offer something",
    next: "Resolve: offer a fair fix.",
  },
  {
    // An apology at the height of the anger is a slip, not a practice.
    play: "2 0 0",
    ending: "partly",
    score: 56,
    did: ["1 Said sorry too soon", "2 Ask open questions", "3 Offer a fair fix", "3 Be specific"],
    turned: ["1 lost: Say nothing. Let him finish.", "2 kept", "3 kept"],
    noReturn: 1,
    strongest: "At decision 3 you said",
    plan: "When someone is shouting at me, then I let them tell all of it",
    next: "Listen: hear them out.",
  },
  {
    // The best ending all the same, but with fewer points: waiting helped nobody.
    play: "1 2 0",
    ending: "resolved",
    score: 67,
    did: ["1 Hear them out", "3 Offer a fair fix", "3 Be specific"],
    turned: ["2 lost: What did they tell you on Monday?", "1 kept", "3 kept"],
    noReturn: null,
    strongest: "At decision 3 you said",
    plan: "When someone is still angry, then I ask what, how or when, and then I am quiet.",
    next: "Understand: ask open questions.",
  },
  {
    // A breath counts, even before a slip.
    play: "0b 1 0",
    ending: "walked-out",
    score: 26,
    did: ["1 Take a breath first", "1 Told them to relax", "2 Blamed somebody", "3 Offer a fair fix", "3 Be specific"],
    turned: ["2 lost: What did they tell you on Monday?", "1 lost: Say nothing. Let him finish.", "3 kept"],
    noReturn: 1,
    strongest: "At decision 3 you said",
    plan: "When someone is still angry, then I ask what, how or when, and then I am quiet.",
    next: "Listen: hear them out.",
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

  it("which decisions mattered, the weightiest first, and what would have been better", () => {
    const turned = debrief.turningPoints.map(({ number, kind, road }) =>
      road === null ? `${number + 1} ${kind}` : `${number + 1} ${kind}: ${road.reply.said}`,
    );
    expect(turned).toEqual(said.turned);
  });

  it("from where on the best ending was out of reach", () => {
    expect(debrief.pointOfNoReturn === null ? null : debrief.pointOfNoReturn.number + 1).toBe(said.noReturn);
  });

  it("what to take along", () => {
    const { strongest, change, next } = debrief.takeAlong;
    expect([
      strongest.words.slice(0, said.strongest.length),
      change.plan.slice(0, said.plan.length),
      next.words,
    ]).toEqual([said.strongest, said.plan, said.next]);
  });
});

describe("a road not taken", () => {
  it("tells both meters two turns later, beside those that there were", () => {
    const [first] = withItsRoads(rentPlayed("0 0 0")).turningPoints;
    expect(first?.road?.words).toBe(
      "calm 42 instead of 14 and trust 37 instead of 30 two replies later, and you could still reach the best ending",
    );
    expect(first?.weight).toBe(
      "You could still reach “Resolved” before this reply. After it, the best left was “They walked out”.",
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

  it("is compared one turn later where the conversation ended there", () => {
    const [first] = withItsRoads(rentPlayed("1 0 1")).turningPoints;
    expect(first?.road?.words).toBe(
      "calm 49 instead of 48 and trust 50 instead of 21 right after, and you could still reach the best ending",
    );
  });

  it("leads to the best that was left, where the best of all was gone before", () => {
    const points = withItsRoads(rentPlayed("2 1 0")).turningPoints;
    expect(points[0]?.road?.words).toMatch(/, and you could still reach “Partly resolved”$/);
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
    expect(debrief.pointOfNoReturn).toBeNull();
    expect(debrief.turningPoints.map(({ road, loss }) => [road, loss])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("has the slips first, by what they cost, and then what helped most", () => {
    const points = debrief.turningPoints.map(({ number, kind, weight }) => `${number + 1} ${kind}: ${weight}`);
    expect(points).toEqual([
      "3 lost: This made things worse.",
      "2 lost: This made things worse.",
      "1 kept: This helped.",
    ]);
  });

  it("proposes a plan already, from the slip that cost most", () => {
    expect(debrief.takeAlong.change.plan).toBe(
      "When someone is hurt and keeps coming back to it, then I offer something that I am allowed to give, and where I can, two things to choose from.",
    );
  });

  it("has a chance let pass among them", () => {
    const points = debriefed(rentPlayed("1 2 0")).turningPoints;
    expect(points.map(({ number, kind }) => `${number + 1} ${kind}`)).toEqual(["2 lost", "3 kept", "1 kept"]);
    expect(points[0]?.weight).toBe("You could have said something helpful here.");
  });
});
