import { describe, expect, it } from "vitest";
import {
  MOST_HANDS,
  beforeVoting,
  callOff,
  countHands,
  openVote,
  otherChoice,
  revealVote,
  standsNow,
  votedBefore,
  votesKept,
} from "#class/voting.ts";

/** Opened, with these hands counted. */
const counted = (
  from = beforeVoting(2),
  hands: readonly (readonly [number, number])[] = [
    [0, 3],
    [1, 5],
  ],
) => hands.reduce((voting, [reply, votes]) => countHands(voting, reply, votes), openVote(from));

describe("hands", () => {
  it("are no more than any room holds", () => {
    const opened = openVote(beforeVoting(0));
    expect(countHands(opened, 1, 1_000_000_000).hands).toEqual({ 1: MOST_HANDS });
  });
});

describe("those who chose another reply", () => {
  it("are the minority of the latest vote, or of the first where the talk won all of them over", () => {
    expect(otherChoice({ first: { 0: 6, 1: 4, 2: 2 }, again: { 0: 9, 2: 3 } }, 0)).toEqual({ reply: 2, share: 0.25 });
    expect(otherChoice({ first: { 0: 6, 1: 4, 2: 2 }, again: { 0: 12 } }, 0)).toEqual({ reply: 1, share: 0.5 });
    expect(otherChoice({ first: { 0: 12 }, again: null }, 0)).toBeNull();
  });
});

describe("a vote at a decision", () => {
  it("shows nothing of how it stands before it is revealed", () => {
    expect(standsNow(counted())).toBeNull();
    expect(standsNow(revealVote(counted()))).toEqual({ 0: 3, 1: 5 });
  });

  it("is voted on again after the talk, and keeps both", () => {
    const again = revealVote(
      counted(revealVote(counted()), [
        [0, 1],
        [1, 7],
      ]),
    );
    expect(again).toMatchObject({ first: { 0: 3, 1: 5 }, again: { 0: 1, 1: 7 }, phase: "shown" });
    expect(standsNow(again)).toEqual({ 0: 1, 1: 7 });
  });

  it("counts phones with the hands", () => {
    expect(standsNow(revealVote(counted(), { 1: 2, 2: 4 }))).toEqual({ 0: 3, 1: 7, 2: 4 });
  });

  it.each([[-2], [1.5], [Number.NaN]])("counts %s hands as none", (votes) => {
    expect(countHands(openVote(beforeVoting(0)), 1, votes).hands).toEqual({ 1: 0 });
  });

  it("counts hands only while it is open", () => {
    const before = beforeVoting(0);
    expect(countHands(before, 1, 3)).toBe(before);
    const shown = revealVote(counted());
    expect(countHands(shown, 1, 3)).toBe(shown);
    expect(revealVote(shown, { 0: 9 })).toBe(shown);
  });

  it("that is stopped leaves no trace; the one before stands", () => {
    expect(callOff(counted())).toEqual(beforeVoting(2));
    const first = revealVote(counted());
    expect(callOff(openVote(first))).toMatchObject({ phase: "shown", first: first.first, again: null });
  });

  it("is kept with whether the majority or the trainer took the reply", () => {
    const shown = revealVote(counted());
    expect(votesKept(shown, 1)?.by).toBe("majority");
    expect(votesKept(shown, 0)?.by).toBe("trainer");
    const tie = revealVote(
      counted(beforeVoting(0), [
        [0, 4],
        [1, 4],
      ]),
    );
    expect(votesKept(tie, 0)?.by).toBe("trainer");
    expect(votesKept(beforeVoting(0), 0)).toBeNull();
  });

  it("without votes was none", () => {
    const nobody = revealVote(openVote(beforeVoting(0)));
    expect(openVote(nobody).round).toBe("first");
    expect(votesKept(nobody, 0)).toBeNull();
    const nobodyAgain = revealVote(openVote(revealVote(counted())));
    expect(votesKept(nobodyAgain, 1)).toMatchObject({ again: null, by: "majority" });
  });

  it("goes by the second vote where there was one", () => {
    const again = revealVote(
      counted(revealVote(counted()), [
        [0, 6],
        [1, 2],
      ]),
    );
    expect(votesKept(again, 0)?.by).toBe("majority");
  });

  it("stands as it was when its reply is taken back", () => {
    const shown = revealVote(counted());
    const kept = votesKept(shown, 1);
    expect(votedBefore(2, kept ?? undefined)).toMatchObject({ phase: "shown", first: { 0: 3, 1: 5 }, again: null });
    expect(votedBefore(2, undefined)).toEqual(beforeVoting(2));
  });
});
