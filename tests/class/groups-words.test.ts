import { describe, expect, it } from "vitest";
import { partingsIn } from "#class/groups-partings.ts";
import { groupsAsCsv, groupsAsJson } from "#class/groups-export.ts";
import { treeOf } from "#class/groups-tree.ts";
import { clipped, groupsNamed, roomWords } from "#class/groups-words.ts";
import { theRent } from "../debrief/small-plays.ts";
import { groupsOf } from "./compared.ts";

function said(plays: readonly string[]): string {
  const tree = treeOf(groupsOf(plays));
  return tree === null ? "" : roomWords(tree, partingsIn(tree), "Mr Okafor").words;
}

describe("what the room is told of several groups", () => {
  it("is where they parted first, and how each way ended", () => {
    expect(said(["1 0 0", "1 0 0", "1 1 2", "1 1 2", "1 1 2"])).toBe(
      "Five groups parted first at decision 2, when Mr Okafor said “So. What will you do?” " +
        "Three said “That was the system, not us.” and none of them ended well. " +
        "Two said “What did they tell you on Monday?” and both ended well.",
    );
  });

  it("tells an action from what was said, and quotes what it says", () => {
    const tree = treeOf(groupsOf(["1 0 0", "0 1 1"]));
    if (tree === null) throw new Error("no tree");
    const { words, quotes } = roomWords(tree, partingsIn(tree), "Mr Okafor");
    expect(words).toMatch(
      /^Two groups parted first at decision 1, when Mr Okafor said “Three days! The rent bounced\.” One chose “.*” and (ended well|didn’t end well)\. One chose “.*” and/,
    );
    for (const quote of quotes) expect(words).toContain(`“${quote}”`);
  });

  it("says so where nobody parted", () => {
    expect(said(["1 0 0", "1 0 0"])).toMatch(/^Both groups took the same way, and it ended the same: “.*”\.$/);
    expect(said(["1 0 0", "1 0 0", "1 0 0"])).toMatch(/^All three groups took the same way/);
  });

  it("names groups by their numbers, and cuts long words between words", () => {
    expect([groupsNamed([2]), groupsNamed([1, 4, 5])]).toEqual(["group 2", "groups 1, 4 and 5"]);
    expect(clipped("as short as that", 30)).toBe("as short as that");
    expect(clipped("Three days, and nobody rang me at all", 22)).toBe("Three days, and…");
  });
});

describe("the comparison as a file", () => {
  const groups = groupsOf(["1 0 0", "1 1 2", "1 1 2"], { roads: true });
  const tree = treeOf(groups);
  if (tree === null) throw new Error("no tree");
  const comparison = { scenario: theRent, groups, tree, partings: partingsIn(tree) };

  it("is data for other programs", () => {
    const file: unknown = JSON.parse(groupsAsJson(comparison));
    expect(file).toMatchObject({
      format: "composure-groups",
      version: 1,
      scenario: { id: theRent.id, hash: theRent.hash },
      groups: [
        { group: 1, choices: [1, 0, 0] },
        { group: 2, choices: [1, 1, 2] },
        { group: 3, choices: [1, 1, 2] },
      ],
      decisions: [
        { decision: 0, parting: null, groups: [1, 2, 3] },
        { decision: 1, parting: "A" },
        { decision: 2, groups: [2, 3] },
        { decision: 2, groups: [1] },
      ],
    });
  });

  it("is a table with a row for each reply at each decision", () => {
    const rows = groupsAsCsv(comparison, ",").trimEnd().split("\r\n");
    expect(rows).toHaveLength(1 + 4 * 3);
    expect(rows[0]).toBe(
      "\uFEFFscenario,decision,parting,heard,reply,groups,which groups,votes first,votes last,chance after,ended well",
    );
    expect(rows.find((row) => row.includes("not us"))).toMatch(/,2,A,.*,2,2 3,,,\d+,0$/);
  });
});
