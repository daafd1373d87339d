import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { castVote, closeBallot, openBallot, tallyOf, votedIn } from "../../scripts/class/ballot.mjs";
import { runs } from "../long.ts";

const question = {
  id: "counter",
  replies: [
    { id: 0, words: "I'm sorry." },
    { id: 2, words: "Let me see." },
    { id: 5, words: "Calm down." },
  ],
};
const asked = openBallot({ id: "b1", question, round: "first" });

const ANNA = "anna-anna-anna-anna";
const BEN = "ben-ben-ben-ben-ben";

describe("a ballot", () => {
  it("counts one vote for each phone, with those that nobody gave", () => {
    const { ballot } = castVote(castVote(asked, ANNA, { reply: 0, press: 1 }).ballot, BEN, { reply: 5, press: 1 });
    expect(tallyOf(ballot)).toEqual({ 0: 1, 2: 0, 5: 1 });
    expect(votedIn(ballot)).toBe(2);
  });

  it("lets a phone change its vote until it is closed, and not after", () => {
    const first = castVote(asked, ANNA, { reply: 0, press: 1 }).ballot;
    const changed = castVote(first, ANNA, { reply: 2, press: 2 }).ballot;
    const closed = closeBallot(changed);
    const late = castVote(closed, ANNA, { reply: 5, press: 3 });
    expect(late.taken).toBe("closed");
    expect(late.ballot).toBe(closed);
    expect(closed.tally).toEqual({ 0: 0, 2: 1, 5: 0 });
  });

  it("says that a vote counted, to whoever sends it again after the ballot was closed", () => {
    const closed = closeBallot(castVote(asked, ANNA, { reply: 0, press: 1 }).ballot);
    expect(castVote(closed, ANNA, { reply: 0, press: 1 })).toEqual({ ballot: closed, taken: "counted" });
  });

  it("takes no votes for what is not on offer", () => {
    for (const reply of [1, 3, 6, -1, 0.5, Number.NaN, 2 ** 53])
      expect(castVote(asked, ANNA, { reply, press: 1 })).toEqual({ ballot: asked, taken: "not-offered" });
  });

  it("has no tally before it is closed, and keeps the one that it had", () => {
    const voted = castVote(asked, ANNA, { reply: 0, press: 1 }).ballot;
    expect(voted.tally).toBeNull();
    const closed = closeBallot(voted);
    expect(closeBallot(closed, { 0: 9, 2: 9, 5: 9 })).toBe(closed);
  });

  it("takes over what it had come to, where a server that was started anew has no votes", () => {
    expect(closeBallot(asked, { 0: 4, 2: 1, 5: 0 }).tally).toEqual({ 0: 4, 2: 1, 5: 0 });
  });

  it("counts each phone once, with its last press that came before it closed, however often and in whatever order they come", () => {
    // A phone that was away sends again, and what it sends takes different ways: so each press comes once or more, at any time.
    const aPress = fc.record({
      phone: fc.nat(5),
      reply: fc.constantFrom(0, 2, 5),
      comes: fc.array(fc.nat(100), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(aPress, { maxLength: 40 }), fc.nat(100), (presses, closes) => {
        const votes = presses
          .flatMap(({ phone, reply, comes }, at) => comes.map((time) => ({ time, phone, reply, press: at + 1 })))
          .toSorted((a, b) => a.time - b.time);
        let ballot = asked;
        const last = new Map<number, { reply: number; press: number }>();
        for (const { time, phone, reply, press } of votes) {
          if (time > closes) ballot = closeBallot(ballot);
          else if (press > (last.get(phone)?.press ?? 0)) last.set(phone, { reply, press });
          ballot = castVote(ballot, `phone-${phone}`, { reply, press }).ballot;
        }
        const chosen = [...last.values()].map(({ reply }) => reply);
        const count = (id: number): number => chosen.filter((reply) => reply === id).length;
        expect(closeBallot(ballot).tally).toEqual({ 0: count(0), 2: count(2), 5: count(5) });
        expect(votedIn(ballot)).toBe(last.size);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});
