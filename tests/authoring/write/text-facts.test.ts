/** What the words of a script come to, while it is written. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { textFacts } from "#authoring/write/text-facts.ts";
import { PATIENCE, runs } from "../../long.ts";
import { stillClock } from "../../root.ts";
import { shippedCatalogue } from "../../stories/shipped.ts";
import { EVERY_SCRIPT } from "./every-script.ts";

const HEAD = "# channel: chat\n# customer: NOVAK (Ms Novak), look novak, temperament let-down\n";

describe("the words of a script", () => {
  test("are those that are said or shown, and neither names, tags, logic nor comments", () => {
    const text = `${HEAD}VAR paid = false
=== desk ===
NOVAK: It leaks again. #mood: tense #thought: I am tired of this. // she is
*   (seen) { not paid } [Say nothing. #use: hear-out] All right.
    NOVAK: {paid: Yes, it is.|No.} -> desk`;
    expect(textFacts(text).facts.words).toBe(3 + 2 + 2 + 3 + 1);
  });

  test("of another language have no reading age, since the formula knows English alone", () => {
    expect(textFacts("# language: de\n=== a ===\nDas ist ein Satz.").facts).toEqual({ words: 4, readingAge: null });
    expect(textFacts("=== a ===\nThis is a sentence.").facts.readingAge).toBeGreaterThan(4);
    expect(textFacts("").facts).toEqual({ words: 0, readingAge: null });
  });
});

describe("a line", () => {
  const lineOf = (line: string, channel = "chat") =>
    textFacts(`${HEAD.replace("chat", channel)}=== desk ===\n${line}`).lines.get(4);

  test("is measured without the speaker's name and without its tags", () => {
    expect(lineOf("NOVAK: It leaks. #mood: tense")).toEqual({ length: 9, limit: 160, isTooLong: false });
    expect(lineOf("*   [It leaks. #plain]")?.length).toBe(9);
  });

  test("is as long as the longest of what it may say", () => {
    expect(lineOf("NOVAK: {seen: It leaks.|Yes.}")?.length).toBe("It leaks.".length);
  });

  test("is too long when it crowds the bubble of its channel", () => {
    const words = "word ".repeat(40).trim();
    expect(lineOf(`NOVAK: ${words}`)).toEqual({ length: 199, limit: 160, isTooLong: true });
    expect(lineOf(`NOVAK: ${words}`, "social")).toEqual({ length: 199, limit: 280, isTooLong: false });
    expect(lineOf(`NOVAK: ${words}`, "mail")?.limit).toBe(600);
  });

  test("that says nothing has no length", () => {
    expect(lineOf("~ paid = true")).toBeUndefined();
    expect(lineOf("-> desk")).toBeUndefined();
  });
});

describe("the check finds the same", () => {
  const [shift] = EVERY_SCRIPT.filter(({ file }) => file.endsWith("own-stories/staff-room.ink"));

  test("lines that crowd their bubble", { timeout: PATIENCE }, () => {
    if (shift === undefined) throw new Error("there is no staff room");
    const long = shift.text.replace(/^([A-Z]+): /m, `$1: ${"word ".repeat(40)}`);
    const again = shift.read(long);
    if (!again.ok) throw new Error("the staff room isn't sound with a longer line");
    const { diagnostics } = checkScript(again.value, shippedCatalogue(), stillClock);
    const crowded = diagnostics.filter(({ code }) => code === "line-crowds-bubble").map(({ place }) => place.line);
    const { lines } = textFacts(long);
    expect([...lines].filter(([, { isTooLong }]) => isTooLong).map(([line]) => line)).toEqual(crowded);
    expect(crowded.length).toBeGreaterThan(0);
  });
});

/** What a script is made of. */
const SIGNS = "NOVAK: {}|#*-=~>\n\\/[]a. ";

test("any text has its facts", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from(SIGNS)) }), (text) => {
      const { facts, lines } = textFacts(text);
      expect(facts.words).toBeGreaterThanOrEqual(0);
      for (const { length, limit, isTooLong } of lines.values()) expect(isTooLong).toBe(length > limit);
    }),
    { numRuns: runs(200, 5000) },
  );
});
