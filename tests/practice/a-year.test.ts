/** A year of three people, made up and drawn from a seed: what they are suggested, and why, as a story. */
import { describe, expect, it } from "vitest";
import { drawsFrom } from "#encounter/chance.ts";
import { progressOf } from "#practice/progress.ts";
import { type Suggestion, suggestNext } from "#practice/suggest-next.ts";
import { suggestionWords } from "#practice/words/suggestion.ts";
import type { AttemptSummary, Evidence } from "#records/attempt-summary.ts";
import { DAY, MONDAY, shelf, taught } from "./attempts.ts";

/** Somebody who always plays what is suggested. */
interface Person {
  /** The days of the year on which they play, from 0. */
  readonly days: readonly number[];
  /** How likely they are to do what helps, and to slip, after so many conversations: 0 to 1. */
  readonly takes: (guidance: string, conversations: number) => number;
}

interface Played {
  readonly day: number;
  readonly suggestion: Suggestion;
  readonly summary: AttemptSummary;
}

function yearOf({ days, takes }: Person, seed: number): readonly Played[] {
  const draw = drawsFrom(seed);
  const year: Played[] = [];
  for (const day of days) {
    const plays = year.map(({ summary }) => summary);
    const [suggestion] = suggestNext(plays, shelf, taught, MONDAY + day * DAY);
    const trains = shelf.find(({ card }) => card.id === suggestion?.scenario)?.trains ?? [];
    if (suggestion === undefined) throw new Error("nothing was suggested");
    const evidence = trains.map((guidance): Evidence => {
      const took = draw() < takes(guidance, plays.length) ? 1 : 0;
      return guidance in taught.practices
        ? { guidance, offered: 1, taken: took, slipped: 0, underPressure: 0 }
        : { guidance, offered: 1, taken: 0, slipped: 1 - took, underPressure: 0 };
    });
    const good =
      evidence.filter(({ taken }) => taken > 0).length * 2 >=
      evidence.filter(({ guidance }) => guidance in taught.practices).length;
    const summary: AttemptSummary = {
      scenario: suggestion.scenario,
      finished: MONDAY + day * DAY,
      way: "practice",
      ending: good ? "resolved" : "walked-out",
      score: null,
      chance: null,
      evidence,
    };
    year.push({ day, suggestion, summary });
  }
  return year;
}

const told = ({ day, suggestion }: Played): string => {
  const { why, afterTitle } = suggestionWords(suggestion, taught);
  return `Day ${day}: ${why} “${suggestion.scenario}”${afterTitle}`;
};

const every = (days: number): number[] => Array.from({ length: Math.ceil(364 / days) }, (_, at) => at * days);

const keen: Person = { days: every(3), takes: (_, conversations) => Math.min(0.97, 0.5 + conversations * 0.02) };
const rare: Person = { days: every(60), takes: () => 0.75 };
const stuck: Person = {
  days: every(7),
  takes: (guidance) => (guidance === "apologise" || guidance === "sorry-too-soon" ? 0.05 : 0.97),
};

const reasonsIn = (year: readonly Played[]): string[] => year.map(({ suggestion }) => suggestion.reason.kind);
const share = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.filter(is).length / items.length;

describe("a year of somebody keen, who plays every third day", () => {
  const year = yearOf(keen, 1);

  it("begins like this", () => {
    expect(year.slice(0, 8).map(told)).toMatchInlineSnapshot(`
      [
        "Day 0: Start here. “first-day” shows you how it works.",
        "Day 3: Hear them out: you missed the chance. “dead-kettle” gives you another go.",
        "Day 6: Hear them out: you missed both chances. “first-day” gives you another go.",
        "Day 9: Hear them out: you missed all three chances. “past-the-line” gives you another go.",
        "Day 12: You told them to relax in each of two conversations. “first-day” will test that.",
        "Day 15: You talked shop in a recent conversation. “dead-kettle” will test that.",
        "Day 18: You told them to relax in two of three conversations. “two-sides” helps with that.",
        "Day 21: Hear them out: you took two of three chances. “past-the-line” gives you another go.",
      ]
    `);
  });

  it("meets everybody within six weeks, and never the same person twice running", () => {
    expect(new Set(year.slice(0, 14).map(({ suggestion }) => suggestion.scenario)).size).toBe(shelf.length);
    for (const [at, { suggestion }] of year.entries())
      expect(suggestion.scenario).not.toBe(year[at - 1]?.suggestion.scenario);
  });

  it("is corrected at first, and reminded of what fades at the end", () => {
    const wrong = (kind: string): boolean => kind === "slipped" || kind === "missed";
    const [first, last] = [reasonsIn(year).slice(0, 40), reasonsIn(year).slice(-40)];
    expect(share(last, wrong)).toBeLessThan(share(first, wrong) / 2);
    expect(last).toContain("fading");
  });

  it("sees the skills rise", () => {
    const taken = (plays: readonly Played[]): number => {
      const { skills } = progressOf(
        plays.map(({ summary }) => summary),
        taught,
      );
      const sum = (key: "taken" | "offered"): number => skills.reduce((total, { whole }) => total + whole[key], 0);
      return sum("taken") / sum("offered");
    };
    expect(taken(year.slice(0, 20))).toBeLessThan(0.8);
    expect(taken(year.slice(-40))).toBeGreaterThan(0.9);
  });
});

describe("a year of somebody rare, who plays every two months", () => {
  const year = yearOf(rare, 2);

  it("goes like this", () => {
    expect(year.map(told)).toMatchInlineSnapshot(`
      [
        "Day 0: Start here. “first-day” shows you how it works.",
        "Day 60: You last did this two months ago: hear them out. “dead-kettle” brings it back.",
        "Day 120: You haven’t practised this yet: say sorry, and for what. “late-parcel” gives you the chance.",
        "Day 180: You talked shop in a recent conversation. “dead-kettle” will test that.",
        "Day 240: You said sorry too soon in a recent conversation. “late-parcel” will test that.",
        "Day 300: You haven’t practised this yet: hear both sides. “two-sides” gives you the chance.",
        "Day 360: You blamed somebody in each of two conversations. “late-parcel” will test that.",
      ]
    `);
  });

  it("has too few chances for most claims, and claims nothing from them", () => {
    const { skills } = progressOf(
      year.map(({ summary }) => summary),
      taught,
    );
    for (const { whole, share } of skills) expect(share === null).toBe(whole.offered < 5);
    expect(skills.some(({ share }) => share === null)).toBe(true);
  });
});

describe("a year of somebody who is stuck on one skill", () => {
  const year = yearOf(stuck, 3);

  it("begins like this", () => {
    expect(year.slice(0, 8).map(told)).toMatchInlineSnapshot(`
      [
        "Day 0: Start here. “first-day” shows you how it works.",
        "Day 7: You haven’t practised this yet: ask open questions. “dead-kettle” gives you the chance.",
        "Day 14: You haven’t practised this yet: say sorry, and for what. “late-parcel” gives you the chance.",
        "Day 21: You haven’t practised this yet: hear both sides. “two-sides” gives you the chance.",
        "Day 28: You said sorry too soon in a recent conversation. “late-parcel” will test that.",
        "Day 35: You haven’t practised this yet: keep your courtesy. “past-the-line” gives you the chance.",
        "Day 42: You said sorry too soon in each of two conversations. “late-parcel” will test that.",
        "Day 49: You last did this four weeks ago: hear both sides. “two-sides” brings it back.",
      ]
    `);
  });

  it("comes back to that skill every other time, which is as often as can be without playing one thing twice running", () => {
    const later = year.slice(8);
    const sorry = (played: Played): boolean => played.suggestion.scenario === "late-parcel";
    expect(share(later, sorry)).toBeGreaterThan(0.4);
    const reasons = later.filter(sorry).map(({ suggestion }) => suggestion.reason);
    expect(
      share(reasons, (reason) =>
        reason.kind === "slipped"
          ? reason.pitfall === "sorry-too-soon"
          : reason.kind === "missed" && reason.practice === "apologise",
      ),
    ).toBe(1);
  });
});
