import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_NOTE, LONGEST_THING, RATINGS, type Verdict } from "#debrief/verdict.ts";
import { checksumOf } from "#records/checksum.ts";
import { openStore } from "#records/store.ts";
import { keepVerdictDraft, readVerdictDraft } from "#records/verdict-drafts.ts";
import {
  type SentVerdict,
  readShortVerdict,
  readVerdictFile,
  shortVerdict,
  verdictAsJson,
} from "#records/verdict-file.ts";
import { isRecord } from "../../scripts/project.mjs";
import { fullStorage, roomyStorage } from "./a-storage.ts";

const word = fc.option(fc.constantFrom(...RATINGS));
const verdictOn = (decisions: number): fc.Arbitrary<Verdict> =>
  fc.record({
    decisions: fc.array(
      fc.record({
        blind: word,
        now: word,
        note: fc.string({ maxLength: LONGEST_NOTE, unit: "grapheme" }).map(fits(LONGEST_NOTE)),
      }),
      { minLength: decisions, maxLength: decisions },
    ),
    keep: fc.string({ maxLength: LONGEST_THING, unit: "grapheme" }).map(fits(LONGEST_THING)),
    next: fc.string({ maxLength: LONGEST_THING }),
  });
const fits = (most: number) => (text: string) => text.slice(0, most);

const sent: fc.Arbitrary<SentVerdict> = fc
  .array(fc.record({ reply: fc.nat(20), breathed: fc.boolean() }), { maxLength: 40 })
  .chain((steps) =>
    fc.record({
      scenario: fc.string({ minLength: 1, maxLength: 60 }),
      made: fc.record({
        hash: fc.stringMatching(/^[0-9a-f]{16}$/),
        seed: fc.nat(2 ** 32 - 1),
        steps: fc.constant(steps),
      }),
      verdict: verdictOn(steps.length),
    }),
  );

const example: SentVerdict = {
  scenario: "forgotten-cheque",
  made: {
    hash: "af63dc4c8601ec8c",
    seed: 100,
    steps: [
      { reply: 0, breathed: false },
      { reply: 1, breathed: true },
    ],
  },
  verdict: {
    decisions: [
      { blind: "weak", now: "fine", note: "<img src=x onerror=alert(1)> & more" },
      { blind: null, now: null, note: "" },
    ],
    keep: "Your patience.",
    next: "",
  },
};

const why = (text: string): string => {
  const read = readVerdictFile(text);
  return read.kind === "refused" ? read.why : "";
};

/** A file as somebody might write one who knows how checksums are made. */
function forged(change: Record<string, unknown>): string {
  const whole: unknown = JSON.parse(verdictAsJson(example));
  if (!isRecord(whole)) throw new Error("the file is no record");
  const { checksum: _checksum, ...parts } = whole;
  const changed = { ...parts, ...change };
  return JSON.stringify({ ...changed, checksum: checksumOf(JSON.stringify(changed)) });
}

describe("a verdict's file", () => {
  it("reads again as it was written, whatever was noted", () => {
    fc.assert(
      fc.property(sent, (one) => {
        expect(readVerdictFile(verdictAsJson(one))).toEqual({ kind: "read", sent: one });
      }),
    );
  });

  it("is read with the mark that some editors put before it, and laid out anew", () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(verdictAsJson(example)))}`;
    expect(readVerdictFile(text)).toEqual({ kind: "read", sent: example });
  });

  it("keeps what looks like a page's code as the words it is", () => {
    const read = readVerdictFile(verdictAsJson(example));
    expect(read.kind === "read" && read.sent.verdict.decisions[0]?.note).toBe("<img src=x onerror=alert(1)> & more");
  });

  it("is refused, and says so, where it is something else, damaged, or of another version", () => {
    for (const text of ["", "{}", "[]", "null", "7", '{"format":"composure-copy","version":4}', "\0\0"])
      expect(why(text), text).toMatch(/^is no trainer’s verdict/);
    const whole = verdictAsJson(example);
    expect(why(whole.slice(0, -20))).toMatch(/^is damaged/);
    expect(why(whole.replace("patience", "violence"))).toMatch(/^is damaged/);
    expect(why(whole.replace('"version": 1', '"version": 2'))).toMatch(/another version of Composure \(2;/);
  });

  it("is refused where its parts aren't what they should be, even under a right checksum", () => {
    expect(readVerdictFile(forged({})).kind).toBe("read");
    const decision = { before: "weak", now: "weak", note: "" };
    for (const change of [
      { decisions: [decision] },
      { decisions: [decision, { ...decision, before: "brilliant" }] },
      { decisions: [decision, { ...decision, note: "x".repeat(LONGEST_NOTE + 1) }] },
      { decisions: "many" },
      { decisions: Array.from({ length: 2000 }, () => decision) },
      { keep: "x".repeat(LONGEST_THING + 1) },
      { keep: { toString: "x" } },
      { seed: -1 },
      { seed: 1e20 },
      { hash: "not hex" },
      { scenario: "" },
      { replies: "0 banana" },
    ])
      expect(why(forged(change)), JSON.stringify(change).slice(0, 80)).toMatch(/^is damaged/);
  });

  it("never throws, whatever is in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readVerdictFile(text).kind).toBe("refused");
      }),
    );
  });
});

describe("a verdict's text in a link", () => {
  it("reads again as it was written", () => {
    fc.assert(
      fc.property(sent, ({ verdict, made }) => {
        expect(readShortVerdict(shortVerdict(verdict), made.steps.length)).toEqual(verdict);
      }),
    );
  });

  it("is refused for a conversation with more or fewer decisions, and with what no verdict has", () => {
    const text = shortVerdict(example.verdict);
    expect(readShortVerdict(text, 2)).toEqual(example.verdict);
    for (const decisions of [0, 1, 3]) expect(readShortVerdict(text, decisions)).toBeNull();
    for (const wrong of [
      "",
      "[]",
      '["33","33",[],"",""',
      '["35","33",[],"",""]',
      '["33","33",[[2,"x"]],"",""]',
      '["33","33",[[0,"x"],[0,"y"]],"",""]',
      '["33","33",[[-1,"x"]],"",""]',
      '["33","33",[[0,7]],"",""]',
      `["33","33",[[0,"${"x".repeat(LONGEST_NOTE + 1)}"]],"",""]`,
      '["33","33",[],"","","more"]',
      '{"0":"33"}',
    ])
      expect(readShortVerdict(wrong, 2), wrong.slice(0, 40)).toBeNull();
  });
});

describe("a verdict that isn't finished", () => {
  const draft = { ...example.verdict, at: 1, seen: false };

  it("is there again for the next page, for that conversation alone", () => {
    const storage = roomyStorage();
    expect(keepVerdictDraft(openStore(storage), "cheque", example.made, draft)).toBe(true);
    expect(readVerdictDraft(openStore(storage), "cheque", example.made)).toEqual(draft);
    expect(readVerdictDraft(openStore(storage), "cheque", { ...example.made, seed: 101 })).toBeNull();
    expect(readVerdictDraft(openStore(storage), "other", example.made)).toBeNull();
  });

  it("lasts as long as the page where the browser is full", () => {
    const store = openStore(fullStorage());
    expect(keepVerdictDraft(store, "cheque", example.made, draft)).toBe(false);
    expect(readVerdictDraft(store, "cheque", example.made)).toEqual(draft);
  });

  it("is begun anew where what is kept isn't one, and others stay", () => {
    const store = openStore(roomyStorage());
    keepVerdictDraft(store, "cheque", example.made, draft);
    const kept: unknown = store.read("verdicts.cheque");
    store.write("verdicts.cheque", [{ of: 3 }, null, "x", kept].flat());
    expect(readVerdictDraft(store, "cheque", example.made)).toEqual(draft);
    store.write("verdicts.cheque", "nonsense");
    expect(readVerdictDraft(store, "cheque", example.made)).toBeNull();
  });
});
