import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPENINGS, type Replay, readReplay, scriptChanged, writeReplay } from "#debrief/share-link.ts";
import { type Encounter, stepsOf, resume } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { debriefed, rentPlayed, theRent } from "./small-plays.ts";

const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
const replays: fc.Arbitrary<Replay> = fc.record({
  scenario: fc.oneof(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), fc.string({ minLength: 1, unit: "grapheme" })),
  made: fc.record({
    hash: hex,
    seed: fc.nat(2 ** 32 - 1),
    steps: fc.array(fc.record({ reply: fc.nat(20), breathed: fc.boolean() }), { maxLength: 60 }),
  }),
  opens: fc.constantFrom(...OPENINGS),
});

const sharing = (encounter: Encounter): string =>
  writeReplay({ scenario: encounter.scenario.id, made: stepsOf(encounter), opens: "debrief" });

/** Why a link is refused; empty if it can be read. */
const refusal = (link: string): string => {
  const read = readReplay(link);
  return read.ok ? "" : read.error.kind;
};

describe("a link to a replay", () => {
  it("is short, and made of characters that may stand in an address as they are", () => {
    const link = sharing(playAtRandom(beginCheque(77), 3));
    expect(link).toMatch(/^1\.forgotten-cheque\.[0-9a-f]{16}\.25\.[0-9b-]+\.debrief\.[0-9a-z]{3}$/);
    expect(link.length).toBeLessThan(100);
  });

  it("reads again as it was written, whatever is in it", () => {
    fc.assert(
      fc.property(replays, (replay) => {
        const link = writeReplay(replay);
        expect(link).toMatch(/^[A-Za-z0-9._%-]+$/);
        expect(readReplay(link)).toEqual({ ok: true, value: replay });
      }),
    );
  });

  it("has what a trainer sent back behind what it opens, and only there", () => {
    const made = { hash: "0123456789abcdef", seed: 7, steps: [{ reply: 1, breathed: true }] };
    const replay: Replay = { scenario: "cheque", made, opens: "verdict", verdict: "1aB-_9" };
    const link = writeReplay(replay);
    expect(link).toContain(".verdict-1aB-_9.");
    expect(readReplay(link)).toEqual({ ok: true, value: replay });
    expect(refusal(writeReplay({ ...replay, opens: "debrief" }))).toBe("broken");
  });

  it("that was made before there were verdicts opens as ever", () => {
    const read = readReplay("1.forgotten-cheque.af63dc4c8601ec8c.2s.0-2-1b-3.debrief.gej");
    expect(read).toMatchObject({ ok: true, value: { scenario: "forgotten-cheque", opens: "debrief" } });
  });

  it("makes the same conversation, and so the same debrief, on another machine", () => {
    const play = rentPlayed("1b 2 0");
    const read = readReplay(sharing(play));
    if (!read.ok) throw new Error(read.error.words);
    const again = resume(theRent, rulebook, read.value.made, stillClock);
    if (!again.ok) throw new Error("the replay doesn't fit");
    expect(debriefed(again.value)).toEqual(debriefed(play));
  });

  it("is read with what mail programs, chats and people leave behind it", () => {
    const link = sharing(rentPlayed("1 0 0"));
    const meant = readReplay(link);
    expect(meant.ok).toBe(true);
    for (const end of [".", ")", ").", ">", ",", "”", "'", "%22", "%20", " ", "/", "?utm_source=mail", "&a=b", "#top"])
      expect(readReplay(link + end), end).toEqual(meant);
    expect(readReplay(link.toUpperCase())).toEqual(meant);
    expect(readReplay(encodeURIComponent(link).replaceAll(".", "%2E"))).toEqual(meant);
  });

  it("shows that its script was another, by the hash", () => {
    const read = readReplay(sharing(rentPlayed("1 0 0")));
    const other = theCheque;
    expect(read.ok && read.value.made.hash).toBe(theRent.hash);
    expect(read.ok && resume(other, rulebook, read.value.made, stillClock)).toEqual({
      ok: false,
      error: { kind: "changed", hash: theRent.hash },
    });
    expect(scriptChanged(other.title)).toContain("“The forgotten cheque” has been updated");
  });

  it("holds nothing but the play: no name, no words", () => {
    const [, ...parts] = sharing(rentPlayed("1 0 0")).split(".");
    expect(parts.slice(0, -1)).toEqual([theRent.id, theRent.hash, "1", "1-0-0", "debrief"]);
  });
});

describe("a link that can't be read is refused with a reason", () => {
  const link = sharing(playAtRandom(beginCheque(5), 5));

  it("when there is nothing in it", () => {
    expect(refusal("")).toBe("empty");
  });

  it("when it was made by another version of the program", () => {
    const read = readReplay(link.replace(/^1\./, "2."));
    expect(read.ok ? null : read.error).toMatchObject({ kind: "version" });
    expect(read.ok ? "" : read.error.words).toContain("(2; this one reads 1)");
  });

  it("when it was cut short anywhere", () => {
    for (let end = 1; end < link.length; end++) {
      const cut = link.slice(0, end);
      expect(refusal(cut), cut).toBe("broken");
    }
  });

  it("when any one character of it was changed or lost", () => {
    fc.assert(
      fc.property(fc.nat(link.length - 3), fc.constantFrom("", "0", "1", "z", "-", ".", "%"), (at, other) => {
        const place = at + 2;
        const changed = link.slice(0, place) + other + link.slice(place + 1);
        expect(refusal(changed)).toBe(changed === link ? "" : "broken");
      }),
    );
  });

  it("when it is anything at all, without ever breaking", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), replays.map(writeReplay)), (text) => {
        const read = readReplay(text);
        if (!read.ok) expect(read.error.words).toMatch(/^[A-Z].*\.$/);
        else expect(writeReplay(read.value)).toBe(text);
      }),
    );
  });
});
