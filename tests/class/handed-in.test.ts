import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classAsJson } from "#class/group-export.ts";
import { handInFile, handInLink, handInName, linesOf, readHandedFile, readHandedLink } from "#class/handed-in.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { rentPlayed, withItsRoads } from "../debrief/small-plays.ts";

const play = {
  hash: "af63dc4c",
  seed: 7,
  steps: [
    { reply: 2, breathed: false, votes: { first: { 0: 1, 2: 5 }, again: null, by: "majority" as const } },
    { reply: 0, breathed: true },
  ],
};
const bare = { ...play, scenario: "rent", steps: play.steps.map(({ reply, breathed }) => ({ reply, breathed })) };

const whyNot = (text: string): string => {
  const read = readHandedFile(text);
  return read.ok ? "" : read.why;
};

describe("a group’s play that is handed in", () => {
  it("comes back from a file with its votes, and from a link without them", () => {
    expect(readHandedFile(handInFile("rent", play))).toEqual({ ok: true, value: { scenario: "rent", ...play } });
    const link = `https://example.org/training/#/replay/${handInLink("rent", play)}`;
    for (const line of [link, `Here it is: ${link}.`, handInLink("rent", play)])
      expect(readHandedLink(line)).toEqual({ ok: true, value: bare });
  });

  it("comes back from a debrief that was saved as JSON, a class’s too", () => {
    const debrief = withItsRoads(rentPlayed("0 1b 2"));
    const { hash, seed, steps } = debrief.made;
    for (const text of [debriefAsJson(debrief), classAsJson(debrief, [])])
      expect(readHandedFile(text)).toEqual({
        ok: true,
        value: { scenario: debrief.scenario.id, hash, seed, steps },
      });
  });

  it("has a file whose name says which scenario and when", () => {
    const ended = new Date(2026, 10, 27, 14, 5).getTime();
    expect(handInName("rent", ended)).toBe("rent-2026-11-27-14.05.group.json");
  });

  it("is refused in words where it is something else, cut off, or from a newer version", () => {
    const text = handInFile("rent", play);
    expect(whyNot("{}")).toMatch(/isn’t a group’s play/);
    expect(whyNot("hello")).toMatch(/isn’t a group’s play/);
    expect(whyNot(text.slice(0, 150))).toMatch(/missing or changed/);
    expect(whyNot(text.replace('"seed": 7', '"seed": "x"'))).toMatch(/missing or changed/);
    expect(whyNot(text.replace('"version": 1', '"version": 2'))).toMatch(/newer version/);
    const broken = readHandedLink(`#/replay/${handInLink("rent", play).slice(0, -2)}`);
    expect(broken.ok ? "" : broken.why).toContain("missing or changed");
    const words = readHandedLink("see you at ten");
    expect(words.ok ? "" : words.why).toContain("#/replay/");
  });

  it("never breaks the page, whatever is in a file or on a line", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect([readHandedFile(text).ok, readHandedLink(text).ok]).toEqual([false, false]);
      }),
    );
  });

  it("may come as several links, on lines of their own or on one", () => {
    expect(linesOf(" a \r\n\n b\n")).toEqual(["a", "b"]);
    expect(linesOf("A: http://x/#/replay/1.a and B: http://x/#/replay/1.b")).toEqual([
      "http://x/#/replay/1.a",
      "http://x/#/replay/1.b",
    ]);
  });
});
