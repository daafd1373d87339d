import { describe, expect, it } from "vitest";
import { changedMinds, isSplit, minorityOf, outcomeOf, shareOfOthers, sharesOf, together } from "#class/votes.ts";

describe("a vote", () => {
  it("is led by the reply that most chose", () => {
    expect(outcomeOf({ 0: 2, 1: 7, 3: 3 })).toEqual({ kind: "one", reply: 1, votes: 7, of: 12 });
  });

  it("is a tie where two replies have as many votes", () => {
    expect(outcomeOf({ 0: 5, 1: 2, 2: 5 })).toEqual({ kind: "tie", replies: [0, 2], votes: 5, of: 12 });
  });

  it.each([[{}], [{ 0: 0, 1: 0 }]])("is nobody’s where no votes came in: %j", (tally) => {
    expect(outcomeOf(tally)).toEqual({ kind: "nobody" });
    expect(isSplit(tally)).toBe(false);
  });

  it("counts phones and hands together", () => {
    expect(together({ 0: 2, 1: 1 }, { 1: 3, 4: 1 })).toEqual({ 0: 2, 1: 4, 4: 1 });
  });

  it("lists what was chosen, the most votes first, and of as many the script’s order", () => {
    expect(sharesOf({ 3: 2, 1: 2, 0: 5, 2: 0 }).map(({ reply }) => reply)).toEqual([0, 1, 3]);
  });
});

describe("a room", () => {
  it.each([
    [{ 0: 8, 1: 4 }, false],
    [{ 0: 7, 1: 5 }, true],
    [{ 0: 12 }, false],
  ])("is split where fewer than two thirds agree: %j", (tally, split) => {
    expect(isSplit(tally)).toBe(split);
  });

  it("has at least changed so many minds as votes moved to another reply", () => {
    expect(changedMinds({ 0: 7, 1: 5 }, { 0: 3, 1: 6, 2: 3 })).toBe(4);
    expect(changedMinds({ 0: 7, 1: 5 }, { 0: 7, 1: 5 })).toBe(0);
  });

  it("can’t say how many changed their minds where not as many voted", () => {
    expect(changedMinds({ 0: 7, 1: 5 }, { 0: 7 })).toBeNull();
  });

  it("has a minority: most of those who chose another reply than the one that was said", () => {
    expect(minorityOf({ 0: 7, 1: 2, 2: 3 }, 0)).toBe(2);
    // The trainer took what few had chosen.
    expect(minorityOf({ 0: 7, 1: 2 }, 1)).toBe(0);
    expect(minorityOf({ 0: 12 }, 0)).toBeNull();
  });

  it("would have had another reply the more, the more chose one", () => {
    expect(shareOfOthers({ 0: 6, 1: 2 }, 0)).toBe(0.25);
    expect(shareOfOthers({}, 0)).toBe(0);
  });
});
