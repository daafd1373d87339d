import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endedWell, endingsIn, endsIn, partingsIn, placesIn } from "#class/groups-partings.ts";
import { groupsShape } from "#class/groups-shape.ts";
import { treeOf } from "#class/groups-tree.ts";
import { begin, choose } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { RENT_PLAYS } from "../debrief/small-plays.ts";
import { stillClock } from "../root.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { groupsOf } from "./compared.ts";

const someGroups = fc.array(fc.constantFrom(...RENT_PLAYS), { minLength: 1, maxLength: 9 });
const byNumber = (a: number, b: number): number => a - b;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("the ways of several groups", () => {
  it("add up: whoever comes to a decision goes on from it, and every group ends once", () => {
    fc.assert(
      fc.property(someGroups, (plays) => {
        const tree = treeOf(groupsOf(plays));
        if (tree === null) throw new Error("no tree");
        for (const { groups, ways, replies } of placesIn(tree)) {
          expect(ways.flatMap((way) => way.groups).toSorted(byNumber)).toEqual(groups.toSorted(byNumber));
          expect(sum(replies.map((reply) => reply.groups.length))).toBe(groups.length);
          for (const way of ways) expect(way.leads.groups).toEqual(way.groups);
        }
        const numbers = plays.map((_, at) => at + 1);
        expect(
          endsIn(tree)
            .flatMap(({ groups }) => groups)
            .toSorted(byNumber),
        ).toEqual(numbers);
        expect(
          endingsIn(tree)
            .flatMap(({ groups }) => groups)
            .toSorted(byNumber),
        ).toEqual(numbers);
        // Two have ended together only if they have said the same all along.
        for (const { groups } of endsIn(tree)) expect(new Set(groups.map((one) => plays[one - 1])).size).toBe(1);
        expect(sum(partingsIn(tree).map(({ place }) => place.ways.length - 1))).toBe(endsIn(tree).length - 1);
      }),
    );
  });

  it("are there in the picture, each with its own row, its band and its end", () => {
    fc.assert(
      fc.property(someGroups, fc.integer({ min: 640, max: 2000 }), (plays, width) => {
        const tree = treeOf(groupsOf(plays));
        if (tree === null) throw new Error("no tree");
        const partings = partingsIn(tree);
        const shape = groupsShape(tree, partings, width);
        expect(shape.partings.map(({ parting }) => parting.letter).toSorted()).toEqual(
          partings.map(({ letter }) => letter).toSorted(),
        );
        expect(shape.ends.map(({ end }) => end)).toEqual(endsIn(tree));
        const rows = shape.ends.map(({ y }) => y);
        for (const [at, y] of rows.entries()) if (at > 0) expect(y - (rows[at - 1] ?? 0)).toBeGreaterThan(50);
        expect(Math.max(...rows)).toBeLessThan(shape.height);
        expect(shape.bands).toHaveLength(1 + sum(partings.map(({ place }) => place.ways.length)));
        for (const { x } of shape.partings) expect(x).toBeLessThan(shape.width - shape.endWidth);
        expect(shape.width).toBeGreaterThanOrEqual(width);
        for (const { room } of shape.labels) expect(room, "the figures have room").toBeGreaterThanOrEqual(90);
      }),
    );
  });

  it("part at the first decision at which they answered differently, what most took first", () => {
    const tree = treeOf(groupsOf(["0 0 0", "0 1 0", "0 1 1", "0 1 0"]));
    const [first, second, ...more] = partingsIn(tree);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ letter: "A", byLots: false, place: { number: 1, groups: [1, 2, 3, 4] } });
    expect(first?.place.ways.map(({ reply, groups }) => [reply, groups])).toEqual([
      [1, [2, 3, 4]],
      [0, [1]],
    ]);
    expect(first?.place.replies.map(({ index, groups }) => [index, groups.length])).toEqual([
      [1, 3],
      [0, 1],
      [2, 0],
    ]);
    expect(first?.place.heard.at(-1)?.text).toBe("So. What will you do?");
    expect(second).toMatchObject({ letter: "B", place: { number: 2, groups: [2, 3, 4] } });
  });

  it("are one where all took the same", () => {
    const tree = treeOf(groupsOf(["0 1 2", "0 1 2"]));
    expect(partingsIn(tree)).toEqual([]);
    expect(endsIn(tree).map(({ groups }) => groups)).toEqual([[1, 2]]);
    expect(treeOf([])).toBeNull();
  });

  it("have the chance of a good end before each decision and after each reply, once it is known", () => {
    const plays = ["0 0 0", "1 0 0"];
    const [early] = placesIn(treeOf(groupsOf(plays)));
    expect([early?.before, ...(early?.replies.map(({ after }) => after) ?? [])]).toEqual([null, null, null, null]);
    const [known] = placesIn(treeOf(groupsOf(plays, { roads: true })));
    const after = (index: number): number => known?.replies.find((one) => one.index === index)?.after?.good ?? -1;
    expect(known?.before?.margin).toBe(0);
    // To hear him out is best; to tell him to relax is not.
    expect(after(1)).toBeGreaterThan(after(0));
  });

  it("have the votes of all groups that voted", () => {
    const votes = [
      { first: { 0: 2, 1: 1 }, again: { 0: 3, 1: 0 }, by: "majority" } as const,
      { first: { 1: 3 }, again: null, by: "majority" } as const,
      undefined,
    ];
    const [first] = placesIn(treeOf(groupsOf(["0 0 0", "1 0 0", "1 0 0"], { votes })));
    expect(Object.fromEntries(first?.replies.map(({ index, votes: all }) => [index, all]) ?? [])).toEqual({
      0: { first: 2, last: 3 },
      1: { first: 4, last: 3 },
      2: { first: 0, last: 0 },
    });
    expect(placesIn(treeOf(groupsOf(["0 0 0"])))[0]?.replies[0]?.votes).toBeNull();
  });

  it("part by chance where a story draws lots: the same reply, and other words", () => {
    const scenario = scenarioOf(`${headerWith()}
VAR calm = 30
VAR trust = 30
-> counter
=== counter ===
OKAFOR: Well?
*   [Listen. #use: hear-out]
    {RANDOM(1, 2) == 1:
        OKAFOR: Good. #ending: resolved #outcome: Good.
        -> END
    }
    OKAFOR: Hm. #ending: escalated #outcome: Half.
    -> END
`);
    const groups = Array.from({ length: 12 }, (_, seed) => ({
      group: seed + 1,
      encounter: choose(begin(scenario, rulebook, seed, stillClock), 0),
      steps: [{ reply: 0, breathed: false }],
      roads: null,
    }));
    const tree = treeOf(groups);
    const [only] = partingsIn(tree);
    expect(only).toMatchObject({ byLots: true, place: { number: 0 } });
    expect(only?.place.ways).toHaveLength(2);
    expect(tree === null ? 0 : endedWell(tree)).toBe(endingsIn(tree)[0]?.groups.length);
  });
});
