/** A script on paper: read, marked by somebody else, and taken back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyItems } from "#authoring/write/copy-entries.ts";
import { editedCopy, withCopyChanges } from "#authoring/write/edited-copy.ts";
import { readingCopy } from "#authoring/write/reading-copy.ts";
import { withIds } from "#authoring/write/with-ids.ts";
import { PATIENCE, runs } from "../../long.ts";
import { guidanceAlone } from "../../stories/shipped.ts";
import { EVERY_SCRIPT } from "./every-script.ts";

const { handbook } = guidanceAlone();
const titleOf = (id: string): string => handbook.practices[id]?.title ?? handbook.pitfalls[id]?.title ?? "";

const SCRIPT = `# title: The second kettle
# summary: A kettle has leaked for the second time.
# role: You are at the service desk.
# customer: NOVAK (Ms Novak), look novak, temperament let-down
# cast: JANA (Jana), look jana, colleague
VAR price = 39
-> desk
=== desk ===
NOVAK: This is \\#2 of {price} pounds. #id: novak-01 #thought: I am tired. // she is
*   [Let her tell it. #use: hear-out #note: She wants to be heard. #id: you-01]
    {seen: NOVAK: You again.|JANA: And me. Hello.} #id: novak-02
*   Have you[ got] the receipt? #slip: blamed #id: you-02 -> gone
-   { calm < 10: -> gone }
#id: scene-01
She waits.
=== gone ===
NOVAK: No id here.
She leaves. #id: scene-02 #ending: walked-out #outcome: She went.
-> END
`;

const copy = readingCopy(SCRIPT, handbook);
/** The copy with some of its words changed, taken back. */
const edited = (from: string, to: string, text = SCRIPT) => {
  const made = readingCopy(text, handbook);
  expect(made).toContain(from);
  return editedCopy(text, made.replace(from, to), handbook);
};

describe("a reading copy", () => {
  test("has every line and reply in order, with its id, its guidance in words, its note, and room for comments", () => {
    expect(copy.slice(copy.indexOf("— desk —"))).toBe(`— desk —

1. [novak-01] Ms Novak: This is #2 of {price} pounds.
      Thinks: I am tired.
      Comment:

2. [you-01] Reply: Let her tell it.
      Helps: ${titleOf("hear-out")}
      Note: She wants to be heard.
      Comment:

3. [novak-02] Ms Novak: You again.
      Jana: And me. Hello.
      Comment:

4. [you-02] Reply: Have you
      On the button: got
      Then said: the receipt?
      Hurts: ${titleOf("blamed")}
      Comment:
      (goes on at gone)
      (if calm < 10: goes on at gone)

5. [scene-01] Narration: She waits.
      Comment:


— gone —

6. Ms Novak: No id here.
      Comment:

7. [scene-02] Narration: She leaves.
      Ending: Ms Novak walked out
      Outcome: She went.
      Comment:
      (the end)
`);
  });

  test("begins with what the scenario is about, who is in it, and what a reader is to do", () => {
    for (const words of ["The second kettle", "You are at the service desk.", "Who speaks: Ms Novak, Jana", "Comment:"])
      expect(copy.slice(0, copy.indexOf("— desk —"))).toContain(words);
  });
});

test("words that may be said beside others are told from those that are always said", () => {
  const { parts } = copyItems("NOVAK: So. {seen: Yes.|No.} Right. <> {one|two}", handbook).filter(
    (item) => item.kind === "entry",
  )[0] ?? { parts: [] };
  expect(parts.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    "Narration: NOVAK: So.",
    "Perhaps: Yes.",
    "Or: No.",
    "And: Right.",
    "Perhaps: one",
    "Or: two",
  ]);
});

describe("a copy that comes back", () => {
  test("changes the words that were changed, and nothing else", () => {
    const { changes, unplaced, text, isOfThisVersion } = edited("Let her tell it.", "Let her tell all of it.");
    expect(changes).toEqual([
      { line: 10, id: "you-01", label: "Reply", before: "Let her tell it.", after: "Let her tell all of it." },
    ]);
    expect({ unplaced, isOfThisVersion }).toEqual({ unplaced: [], isOfThisVersion: true });
    expect(text).toBe(SCRIPT.replace("Let her tell it.", "Let her tell all of it."));
  });

  test.each([
    ["a note", "She wants to be heard.", "She wants it all out."],
    ["a thought", "I am tired.", "I am so tired."],
    ["an outcome", "She went.", "She has gone."],
    ["an alternative", "You again.", "It is you."],
    ["a colleague's words", "And me. Hello.", "Hello, it's me."],
    ["what stands on the button alone", "got", "found"],
    ["narration below a line of tags", "She waits.", "She taps the lid."],
  ])("may have changed %s", (_, before, after) => {
    expect(edited(before, after).text).toBe(SCRIPT.replace(before, after));
  });

  test("may have signs of ink in its words: they are said", () => {
    expect(edited("Let her tell it.", "Let {her} tell * it #1 -> now.").text).toContain(
      "[Let \\{her\\} tell \\* it \\#1 \\-\\> now. #use: hear-out",
    );
    expect(edited("She waits.", "- and (so) on").text).toContain("\n\\- and (so) on\n");
    expect(edited("This is #2 of", "This is [#3] of").text).toContain(
      "NOVAK: This is \\[\\#3\\] of {price} pounds. #id",
    );
  });

  test("may have been through a mail or a word processor: only what was written counts", () => {
    const mailed = copy
      .replaceAll("'", "’")
      .replace("This is #2 of {price} pounds.", "This is\u00A0#2 of\n      {price} pounds.")
      .replaceAll(/^/gm, "> ")
      .replaceAll("\n", "\r\n");
    expect(editedCopy(SCRIPT, mailed, handbook)).toMatchObject({ changes: [], unplaced: [], text: SCRIPT });
  });

  test("brings its comments, each with its line", () => {
    const commented = copy.replace("Comment:\n", "Comment: Would she say that?\n      I doubt it.\n");
    expect(editedCopy(SCRIPT, commented, handbook)).toMatchObject({
      changes: [],
      unplaced: [],
      comments: [{ line: 9, words: "Would she say that? I doubt it." }],
    });
  });

  test("may be a part of the copy only", () => {
    const part = copy.slice(copy.indexOf("2. [you-01]"), copy.indexOf("3. [novak-02]")).replace("tell it", "tell all");
    expect(editedCopy(SCRIPT, part, handbook)).toMatchObject({
      unplaced: [],
      changes: [{ after: "Let her tell all." }],
    });
  });

  test("of an earlier version is known by its sign", () => {
    const later = SCRIPT.replace("She waits.", "She waits a while.");
    const back = editedCopy(later, copy, handbook);
    expect(back.isOfThisVersion).toBe(false);
    expect(back.changes).toMatchObject([{ before: "She waits a while.", after: "She waits." }]);
  });

  test.each([
    ["a line without an id", "No id here.", "An id here.", "This line has no id."],
    ["what is printed in braces", "{price} pounds", "{cost} pounds", "can only be changed in the script: {price}"],
    ["a line without any words", "Let her tell it.", "", "No words are left."],
    ["another speaker", "Narration: She waits.", "Jana: She waits.", "It can't be told which words"],
    ["somebody who speaks within the words", "She waits.", "JANA: She waits.", "mean something else in a script"],
    ["the beginning of a statement", "She waits.", "VAR x", "mean something else in a script"],
    ["guidance", `Helps: ${titleOf("hear-out")}`, "Helps: Nothing at all", "What helps and what hurts"],
    ["an id that no line has", "[you-01]", "[you-99]", "no line with this id"],
    ["a paragraph of its own", "\n\n2. [you-01]", "\n\nI like it.\n\n2. [you-01]", "belongs to no line"],
  ])("leaves the script as it is at %s, and says so", (_, from, to, why) => {
    const { changes, unplaced, text } = edited(from, to);
    expect({ changes, text }).toEqual({ changes: [], text: SCRIPT });
    expect(unplaced).toHaveLength(1);
    expect(unplaced[0]?.why.replaceAll("’", "'")).toContain(why);
  });

  test("can be taken in part", () => {
    const both = copy.replace("Let her tell it.", "Let her.").replace("She waits.", "She stays.");
    const { changes } = editedCopy(SCRIPT, both, handbook);
    expect(changes).toHaveLength(2);
    expect(withCopyChanges(SCRIPT, changes.slice(1), handbook)).toBe(SCRIPT.replace("She waits.", "She stays."));
    expect(withCopyChanges(SCRIPT, changes, handbook)).toBe(editedCopy(SCRIPT, both, handbook).text);
  });

  test("is no copy at all where it is any other text", () => {
    expect(editedCopy(SCRIPT, "Dear trainer,\nI like it.", handbook)).toMatchObject({
      changes: [],
      text: SCRIPT,
      unplaced: [{ words: "Dear trainer," }, { words: "I like it." }],
    });
  });
});

describe.each(EVERY_SCRIPT)("$file", ({ text }) => {
  const named = withIds(text).text;

  test.each([
    ["without ids", text],
    ["with ids", named],
  ])("%s comes back unedited without any change", (_, script) => {
    const back = editedCopy(script, readingCopy(script, handbook), handbook);
    expect(back).toEqual({ changes: [], unplaced: [], comments: [], isOfThisVersion: true, text: script });
  });

  test("has other words in one line alone when one line was edited", { timeout: PATIENCE }, () => {
    const entries = copyItems(named, handbook).filter((item) => item.kind === "entry");
    const made = readingCopy(named, handbook);
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom("Well, {I} #never* said -> so.", "It's 5 o'clock."), (which, words) => {
        const { id, line, parts } = entries.filter(({ parts: [one] }) => one?.braces.length === 0)[
          which % entries.length
        ] ?? { id: null, line: 0, parts: [] };
        if (id === null) return;
        const copied = made.replace(`[${id}] ${parts[0]?.label}: ${parts[0]?.words}\n`, (found) =>
          found.replace(`: ${parts[0]?.words}`, `: ${words}`),
        );
        const back = editedCopy(named, copied, handbook);
        expect(back.unplaced).toEqual([]);
        expect(back.changes).toMatchObject([{ id, line, after: words }]);
        const [before, after] = [named.split("\n"), back.text.split("\n")];
        expect(after.length).toBe(before.length);
        expect(after.flatMap((one, at) => (one === before[at] ? [] : [at + 1]))).toEqual([line]);
      }),
      { numRuns: runs(4, 60) },
    );
  });
});
