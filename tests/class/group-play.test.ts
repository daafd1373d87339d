import { describe, expect, it } from "vitest";
import { type GroupPlay, groupPlayAt, readGroupPlay } from "#class/group-play.ts";
import { countHands, openVote, revealVote } from "#class/voting.ts";

const stands = (replies: readonly number[], more = {}) => ({
  hash: "h",
  seed: 7,
  steps: replies.map((reply) => ({ reply, breathed: false })),
  ended: false,
  ending: null,
  ...more,
});

/** After a vote that reply 1 won by 5 to 3. */
const voted = (play: GroupPlay): GroupPlay => {
  if (play.voting === null) throw new Error("it has ended");
  const open = [
    [0, 3],
    [1, 5],
  ].reduce((vote, [reply = 0, votes = 0]) => countHands(vote, reply, votes), openVote(play.voting));
  return { ...play, voting: revealVote(open) };
};

const begun = groupPlayAt(null, stands([]), 0);

describe("a class’s play", () => {
  it("begins with nothing voted on", () => {
    expect(begun).toMatchObject({ steps: [], ended: null, voting: { decision: 0, phase: "before" } });
  });

  it("keeps the votes of a decision with the step that was taken there", () => {
    const next = groupPlayAt(voted(begun), stands([1]), 0);
    expect(next.steps).toEqual([
      { reply: 1, breathed: false, votes: { first: { 0: 3, 1: 5 }, again: null, by: "majority" } },
    ]);
    expect(next.voting).toMatchObject({ decision: 1, phase: "before" });
  });

  it("has no votes at a decision where nobody was asked", () => {
    expect(groupPlayAt(begun, stands([2]), 0).steps).toEqual([{ reply: 2, breathed: false }]);
  });

  it("shows the votes again when the step is taken back, and keeps those before", () => {
    const one = groupPlayAt(voted(begun), stands([1]), 0);
    const two = groupPlayAt(voted(one), stands([1, 0]), 0);
    const back = groupPlayAt(two, stands([1]), 0);
    expect(back.steps).toEqual(one.steps);
    expect(back.voting).toMatchObject({ decision: 1, phase: "shown", first: { 0: 3, 1: 5 } });
    expect(groupPlayAt(back, stands([1, 1]), 0).steps[1]?.votes?.by).toBe("majority");
  });

  it("is another one with another seed", () => {
    expect(groupPlayAt(voted(begun), stands([1], { seed: 8 }), 0).steps).toEqual([{ reply: 1, breathed: false }]);
  });

  it("has nothing to vote on once it has ended, and says when that was", () => {
    const over = groupPlayAt(voted(begun), stands([1], { ended: true, ending: "partly" }), 1234);
    expect(over).toMatchObject({ ended: 1234, ending: "partly", voting: null });
    expect(over.steps[0]?.votes?.first).toEqual({ 0: 3, 1: 5 });
  });

  it("is read as it was kept, with an open vote, too", () => {
    const open = { ...begun, voting: begun.voting === null ? null : openVote(begun.voting) };
    for (const play of [begun, voted(begun), open, groupPlayAt(voted(begun), stands([1]), 0)])
      expect(readGroupPlay(JSON.parse(JSON.stringify(play)))).toEqual(play);
  });

  it.each([[null], ["h"], [{ hash: "h" }], [{ ...begun, steps: [{ reply: -1, breathed: false }] }]])(
    "isn’t read from %j",
    (value) => {
      expect(readGroupPlay(value)).toBeNull();
    },
  );
});
