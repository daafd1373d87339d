import { describe, expect, it } from "vitest";
import type { BallotHeard } from "#class/heard.ts";
import { type OwnVote, afterHearing, pressed, readPhoneRecord, voteIn } from "#class/own-votes.ts";
import { codeIn } from "#class/phone.ts";

const ballot: BallotHeard = {
  id: "b1",
  question: { id: "counter", replies: [0, 2].map((id) => ({ id, words: `Reply ${id}` })) },
  round: "first",
  open: true,
  tally: null,
};
const closed: BallotHeard = { ...ballot, open: false, tally: { 0: 3, 2: 1 } };

/** After a press, and once it is heard that the room has counted it. */
const counted = (reply: number): readonly OwnVote[] =>
  afterHearing(pressed([], ballot, reply).votes, ballot, { ballot: "b1", reply });

describe("a code", () => {
  it.each([
    ["48291", "48291"],
    [" 48 291 ", "48291"],
    ["48-291", "48291"],
    ["4o29l", "40291"],
    ["4829", null],
    ["482911", null],
    ["kettle", null],
    ["", null],
  ])("typed as %j is read as %j", (typed, code) => {
    expect(codeIn(typed)).toBe(code);
  });
});

describe("a phone’s own votes", () => {
  it("are one for each ballot, with the last press", () => {
    const { votes } = pressed(pressed([], ballot, 0).votes, ballot, 2);
    expect(votes).toHaveLength(1);
    expect(voteIn(votes, "b1")).toMatchObject({ reply: 2, press: 2, counted: null });
  });

  it("count once the room has said so, and stay what was counted when a later change comes too late", () => {
    const changed = pressed(counted(0), ballot, 2).votes;
    const [vote] = afterHearing(changed, closed, { ballot: "b1", reply: 0 });
    expect(vote).toMatchObject({ reply: 2, counted: 0, tally: { 0: 3, 2: 1 } });
  });

  it("keep what the room had counted, where a server that was started anew no longer knows it", () => {
    expect(afterHearing(counted(2), closed, null)[0]).toMatchObject({ counted: 2, tally: { 0: 3, 2: 1 } });
  });

  it("are forgotten when the question is taken back, and kept when another one follows", () => {
    expect(afterHearing(counted(0), null, null)).toEqual([]);
    const done = afterHearing(counted(0), closed, null);
    expect(afterHearing(done, null, null)).toEqual(done);
    expect(afterHearing(done, { ...ballot, id: "b2" }, null)).toEqual(done);
  });

  it("are read back as they were kept, and anything else as none", () => {
    const record = {
      role: null,
      seen: [],
      code: "48291",
      token: "t".repeat(32),
      wasIn: true,
      ended: false,
      votes: counted(0),
    };
    expect(readPhoneRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    for (const other of [null, 7, {}, { ...record, votes: [{}] }]) expect(readPhoneRecord(other)).toBeNull();
  });
});
