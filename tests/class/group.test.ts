import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { type GroupPlay, groupPlayAt } from "#class/group-play.ts";
import { openGroup, questionAt } from "#class/group.ts";
import type { VoteQuestion, VoteTally } from "#class/question.ts";
import type { ClassRoom, RoomStatus } from "#class/room.ts";
import { decide } from "#encounter/encounter.ts";
import { rentPlayed } from "../debrief/small-plays.ts";

const rent = rentPlayed("");
const decision = decide(rent);
if (decision === null) throw new Error("the rent begins with a decision");
const question = questionAt(decision, rent.seed, "en");

const stands = (replies: readonly number[]) => ({
  hash: "h",
  seed: 1,
  steps: replies.map((reply) => ({ reply, breathed: false })),
  ended: false,
  ending: null,
});

function aGroup() {
  const kept: GroupPlay[] = [];
  const group = openGroup({ play: groupPlayAt(null, stands([]), 0), keep: (play) => kept.push(play), clock: () => 5 });
  return { group, kept };
}

/** A room as the screen sees it, whose phones have voted so. */
function aRoom(tally: VoteTally | null, status: RoomStatus = "open") {
  const said: string[] = [];
  const room: ClassRoom = {
    status: signal(status),
    code: signal("48291"),
    addresses: signal([]),
    phones: signal(3),
    deciding: signal(3),
    hasRoles: signal(false),
    voted: signal(2),
    ask: ({ id }: VoteQuestion, round) => said.push(`ask ${id} ${round}`),
    async close() {
      said.push("close");
      return tally;
    },
    withdraw: () => said.push("withdraw"),
    giveOut: () => undefined,
    end: () => said.push("end"),
    unlock: () => undefined,
    wake: () => undefined,
    leave: () => undefined,
  };
  return { room, said };
}

describe("a class with no phones", () => {
  it("votes by show of hands, and what is counted is kept at once", async () => {
    const { group, kept } = aGroup();
    group.openVote(question);
    group.countHands(0, 4);
    expect(kept.at(-1)?.voting).toMatchObject({ phase: "open", hands: { 0: 4 } });
    await group.reveal();
    expect(group.play.value.voting).toMatchObject({ phase: "shown", first: { 0: 4 } });
  });
});

describe("hands that are counted one by one", () => {
  it("count each, before any screen has shown the one before", () => {
    const { group } = aGroup();
    group.openVote(question);
    for (const reply of [1, 1, 0, 1]) group.oneMoreHand(reply);
    expect(group.play.value.voting?.hands).toEqual({ 0: 1, 1: 3 });
  });
});

describe("a class with phones", () => {
  it("asks them what the cards say, in the order of the cards", () => {
    expect(question.replies.map(({ id }) => id)).toEqual(decision.shown);
    expect(question.replies[0]?.words).toBe(decision.replies[decision.shown[0] ?? -1]?.text);
  });

  it("counts phones and hands, in both rounds", async () => {
    const { group } = aGroup();
    const { room, said } = aRoom({ 0: 1, 1: 2 });
    group.invite(room, question);
    group.openVote(question);
    group.countHands(1, 1);
    await group.reveal();
    expect(group.play.value.voting?.first).toEqual({ 0: 1, 1: 3 });
    group.openVote(question);
    await group.reveal();
    expect(group.play.value.voting?.again).toEqual({ 0: 1, 1: 2 });
    expect(said).toEqual([`ask ${question.id} first`, "close", `ask ${question.id} again`, "close"]);
  });

  it("counts phones once their room is there again, which was lost at the reveal", async () => {
    const { group } = aGroup();
    let tally: VoteTally | null = null;
    const { room } = aRoom(null);
    const status = signal<RoomStatus>("open");
    group.invite({ ...room, status, close: async () => tally }, question);
    group.openVote(question);
    status.value = "lost";
    await group.reveal();
    expect(group.phonesMissed.value).toBe(true);
    tally = { 0: 2 };
    status.value = "open";
    expect(group.phonesMissed.value).toBe(false);
    await group.reveal();
    expect(group.play.value.voting?.first).toEqual({ 0: 2 });
  });

  it("takes the question back from phones when the next group begins", () => {
    const { group } = aGroup();
    const { room, said } = aRoom({});
    group.invite(room, question);
    group.stands({ ...stands([]), seed: 2 });
    expect(said).toEqual(["withdraw"]);
  });

  it("asks phones that come while a vote is open", () => {
    const { group } = aGroup();
    const { room, said } = aRoom({});
    group.openVote(question);
    group.invite(room, question);
    expect(said).toEqual([`ask ${question.id} first`]);
  });

  it("says that their votes can’t be had, keeps the hands, and goes on without them at the next press", async () => {
    const { group } = aGroup();
    group.invite(aRoom(null, "lost").room, null);
    group.openVote(question);
    group.countHands(0, 4);
    await group.reveal();
    expect(group.phonesMissed.value).toBe(true);
    expect(group.play.value.voting).toMatchObject({ phase: "open", hands: { 0: 4 } });
    await group.reveal();
    expect(group.phonesMissed.value).toBe(false);
    expect(group.play.value.voting?.first).toEqual({ 0: 4 });
  });

  it("waits for no room that is closed", async () => {
    const { group } = aGroup();
    const { room, said } = aRoom({ 0: 9 }, "ended");
    group.invite(room, null);
    group.openVote(question);
    await group.reveal();
    expect(said).not.toContain("close");
    expect(group.play.value.voting?.first).toEqual({});
  });

  it("takes back what they were asked when the vote is stopped, or the trainer goes on without it", () => {
    const { group } = aGroup();
    const { room, said } = aRoom({});
    group.invite(room, null);
    group.openVote(question);
    group.callOff();
    group.openVote(question);
    group.stands(stands([2]));
    expect(said.filter((one) => one === "withdraw")).toHaveLength(2);
    expect(group.play.value.voting).toMatchObject({ decision: 1, phase: "before" });
  });
});
