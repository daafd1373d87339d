import { describe, expect, it } from "vitest";
import { saidVotes, votedMoments } from "#class/group-debrief.ts";
import { rightWords, splitWords, talkWords } from "#class/group-debrief-words.ts";
import { classAsCsv, classAsJson } from "#class/group-export.ts";
import type { GroupStep } from "#class/group-play.ts";
import { debriefed, rentPlayed, withItsRoads } from "../debrief/small-plays.ts";

const encounter = rentPlayed("0 0 0");
const debrief = withItsRoads(encounter);

const step = (reply: number, votes?: GroupStep["votes"]): GroupStep => ({
  reply,
  breathed: false,
  ...(votes === undefined ? {} : { votes }),
});
const steps = [
  step(0, { first: { 0: 5, 1: 4, 2: 3 }, again: { 0: 7, 1: 5, 2: 0 }, by: "majority" }),
  step(0),
  step(0, { first: { 0: 11, 1: 1 }, again: null, by: "majority" }),
];
const moments = votedMoments(encounter, debrief, steps);

describe("the debrief of a class", () => {
  it("has the decisions that were voted on, with the replies in the order of their cards", () => {
    expect(moments.map(({ number }) => number)).toEqual([0, 2]);
    expect(moments[0]?.replies.map(({ index }) => index)).toEqual(encounter.turns[0]?.decision.shown);
    expect(moments[0]?.replies.find(({ taken }) => taken)).toMatchObject({ index: 0, first: 5, again: 7 });
  });

  it("says where the room was split", () => {
    expect(moments.map(({ split }) => split)).toEqual([true, false]);
    expect(splitWords(moments)).toBe("You were split at decision 1: no reply had two thirds of the first vote.");
    expect(splitWords([])).toBe("Nothing was voted on.");
    expect(splitWords(moments.slice(1))).toMatch(/^You agreed each time/);
    expect(splitWords([0, 1, 2].flatMap((number) => moments.slice(0, 1).map((one) => ({ ...one, number }))))).toMatch(
      /at decisions 1, 2 and 3:/,
    );
  });

  it("has for the timeline how many were for what was said, by the latest vote", () => {
    expect(saidVotes(moments)).toEqual([
      { decision: 0, said: 7, of: 12 },
      { decision: 2, said: 11, of: 12 },
    ]);
  });

  it("says who was right by the chances, before the talk and after it", () => {
    const [first] = moments;
    const best = first?.right?.places.map((place) => first.replies[place - 1]?.index);
    // To hear him out is best; to tell him to relax was said.
    expect(best).toContain(1);
    expect(first?.right).toMatchObject({ taken: false });
    if (first === undefined) throw new Error("nothing was voted on");
    expect(rightWords(first)).toMatch(
      /By the chances, .* best.*: \d+% for a good end\. .* of 12 chose .* at first, .* of 12 after the talk\. Those who were outvoted were right\.$/,
    );
    expect(talkWords(first)).toBe("At least 3 of you changed your mind.");
  });

  it("says that nobody chose the best where nobody did", () => {
    const [only] = votedMoments(encounter, debrief, [step(0, { first: { 0: 12 }, again: null, by: "majority" })]);
    if (only === undefined) throw new Error("nothing was voted on");
    expect(rightWords(only)).toMatch(/Nobody chose (it|one of them)\.$/);
  });

  it("says nothing of who was right while the chances aren’t known", () => {
    const [early] = votedMoments(encounter, debriefed(encounter), steps);
    expect(early?.right).toBeNull();
    if (early !== undefined) expect(rightWords(early)).toBe("");
  });

  it("is a file for other programs: the usual debrief, and the votes", () => {
    const file: unknown = JSON.parse(classAsJson(debrief, moments));
    expect(file).toMatchObject({
      format: "composure-class-debrief",
      version: 1,
      debrief: { format: "composure-debrief" },
      votes: [
        { decision: 0, takenBy: "majority", split: true },
        { decision: 2, split: false },
      ],
    });
  });

  it("is a table with a row for each reply", () => {
    const rows = classAsCsv(debrief, moments, ",").trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + 3 + 3);
    expect(rows[0]).toBe(
      "\uFEFFscenario,ending,decision,card,reply,votes first,votes again,taken,taken by,split,chance after",
    );
    expect(rows.find((row) => row.includes("try to relax"))).toMatch(/,5,7,yes,majority,yes,\d+$/);
  });
});
