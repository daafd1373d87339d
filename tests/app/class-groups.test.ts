import { describe, expect, it } from "vitest";
import { openComparedGroups } from "#app/class-groups.ts";
import { keepClassPlay } from "#app/class-plays.ts";
import { groupPlayAt } from "#class/group-play.ts";
import { handInFile, handInLink } from "#class/handed-in.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { playerWith } from "#encounter/player.ts";
import { openStore } from "#records/store.ts";
import { rentPlayed, theRent } from "../debrief/small-plays.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { roomyStorage } from "../records/a-storage.ts";
import { stillClock } from "../root.ts";

const id = theRent.id;
const made = (replies: string) => stepsOf(rentPlayed(replies));
const file = (name: string, text: string) => ({ name, size: text.length, text: () => Promise.resolve(text) });
const played = (replies: string, ended: number) =>
  groupPlayAt(null, { ...made(replies), seed: ended, ended: true, ending: "partly" }, ended);

function opened(store = openStore(roomyStorage())) {
  const titleOf = (other: string) => Promise.resolve(other === "kettle" ? "The kettle" : null);
  const player = playerWith(rulebook, stillClock);
  return { store, groups: openComparedGroups({ scenario: theRent, player, store, titleOf }) };
}

describe("the groups that are compared", () => {
  it("are those that have played here, the oldest first, and those that were handed in", async () => {
    const { store } = opened();
    for (const one of [played("0 0 0", 30), played("1 0 0", 40)]) keepClassPlay(store, id, one);
    const { groups } = opened(store);
    expect(await groups.addFiles([file("a.group.json", handInFile(id, made("1 1 1")))])).toEqual({
      added: 1,
      refused: [],
    });
    expect(await groups.addLinks(`#/replay/${handInLink(id, made("2 0 0"))}`)).toEqual({ added: 1, refused: [] });
    expect(groups.shown.value.map(({ group, ended, counts }) => [group, ended, counts])).toEqual([
      [1, 30, true],
      [2, 40, true],
      [3, null, true],
      [4, null, true],
    ]);
    // A reload loses nothing.
    expect(opened(store).groups.shown.value.map(({ play }) => play)).toEqual(
      groups.shown.value.map(({ play }) => play),
    );
  });

  it("are left out, taken off and put back at their place", async () => {
    const { store } = opened();
    keepClassPlay(store, id, played("0 0 0", 30));
    const { groups } = opened(store);
    await groups.addLinks([made("1 1 1"), made("2 0 0")].map((play) => `#/replay/${handInLink(id, play)}`).join("\n"));
    const before = groups.shown.value;
    groups.letCount(0, false);
    expect(groups.shown.value[0]).toMatchObject({ counts: false, encounter: before[0]?.encounter });
    const back = groups.takeOff(1);
    expect(groups.shown.value).toHaveLength(2);
    back();
    back();
    expect(groups.shown.value.map(({ play }) => play)).toEqual(before.map(({ play }) => play));
  });

  it("are refused by name, with what is wrong", async () => {
    const { groups } = opened();
    const text = handInFile(id, made("1 1 1"));
    const { added, refused } = await groups.addFiles([
      file("good.group.json", text),
      file("twice.group.json", text),
      file("kettle.group.json", handInFile("kettle", made("1 1 1"))),
      file("lost.group.json", handInFile("lost", made("1 1 1"))),
      file("old.group.json", handInFile(id, { ...made("1 1 1"), hash: "0a" })),
      file("begun.group.json", handInFile(id, made("1 1"))),
      file("unfit.group.json", handInFile(id, withReply(9))),
      { ...file("large.group.json", text), size: 5_000_000 },
      { ...file("gone.group.json", text), text: () => Promise.reject(new Error("gone")) },
    ]);
    expect(added).toBe(1);
    expect(refused.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "twice.group.json: It is here already, as group 1.",
      "kettle.group.json: This is a play of another scenario, “The kettle”.",
      expect.stringMatching(/^lost\.group\.json: .*“lost”, which isn’t on this computer/),
      expect.stringMatching(/^old\.group\.json: This was played on another version of “The rent”/),
      expect.stringMatching(/^begun\.group\.json: This play hasn’t come to its end/),
      expect.stringMatching(/^unfit\.group\.json: The replies in it don’t fit the scenario/),
      expect.stringMatching(/^large\.group\.json: This file is larger than 2 MB/),
      expect.stringMatching(/^gone\.group\.json: This file can’t be read/),
    ]);
    expect(refused[1]?.elsewhere).toEqual({ scenario: "kettle", title: "The kettle" });
  });

  it("that were played here on an earlier version stay in the list, and say so", () => {
    const { store } = opened();
    keepClassPlay(store, id, { ...played("0 0 0", 30), hash: "0a" });
    const [only, ...more] = opened(store).groups.shown.value;
    expect(only).toMatchObject({ group: 1, encounter: null });
    expect(only?.problem).toContain("another version");
    expect(more).toEqual([]);
  });
});

const withReply = (reply: number) => ({ ...made("1 1 1"), steps: [{ reply, breathed: false }] });
