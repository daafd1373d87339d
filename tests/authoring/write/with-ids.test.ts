/** Ids that are written into a script, so that words find their line again. */
import { describe, expect, test } from "vitest";
import { withIds } from "#authoring/write/with-ids.ts";
import { EVERY_SCRIPT } from "./every-script.ts";

const HEAD = "# customer: NOVAK (Ms Novak), look novak, temperament let-down\n=== desk ===\n";
const written = (story: string): string => withIds(HEAD + story).text.slice(HEAD.length);

describe("an id is written", () => {
  test.each([
    ["behind a line's words and tags", "NOVAK: Well? #mood: tense", "NOVAK: Well? #mood: tense #id: novak-01"],
    ["before a comment", "NOVAK: Well? // she asks", "NOVAK: Well? #id: novak-01 // she asks"],
    ["before an arrow", "*   Yes. #plain -> desk", "*   Yes. #plain #id: you-01 -> desk"],
    ["in a reply's brackets", "*   [Wait. #use: hear-out]", "*   [Wait. #use: hear-out #id: you-01]"],
    ["behind a reply's brackets where words follow", "*   Yes[.], then.", "*   Yes[.], then. #id: you-01"],
    ["behind braces", "NOVAK: {seen: Yes.|No.}", "NOVAK: {seen: Yes.|No.} #id: novak-01"],
    ["to narration", "She waits.", "She waits. #id: scene-01"],
    ["to a line of yours", "YOU: I see.", "YOU: I see. #id: said-01"],
    [
      "with the next number that nobody has",
      "Hm. #id: scene-01\nHm.\nHm.",
      "Hm. #id: scene-01\nHm. #id: scene-02\nHm. #id: scene-03",
    ],
  ])("%s", (_, story, expected) => {
    expect(written(story)).toBe(expected);
  });
});

describe("no id is written", () => {
  test.each([
    ["where one is", "NOVAK: Well? #id: mine"],
    ["where one stands on a line of tags above", "#id: mine\nNOVAK: Well?"],
    ["to lines that are joined", "NOVAK: Well <>\nthen."],
    ["to a line whose braces go on below", "NOVAK: { seen:\n}"],
    ["to what a function prints", "=== function price() ===\nsix pounds"],
    ["to logic, arrows and comments", "~ x = 1\n-> desk\n// Well?"],
  ])("%s", (_, story) => {
    expect(written(story)).toBe(story);
  });
});

test.each(EVERY_SCRIPT)(
  "$file has an id everywhere, reads as before, and takes none a second time",
  ({ text, read }) => {
    const { text: named, written } = withIds(text);
    expect(written).toBeGreaterThan(4);
    expect(withIds(named)).toEqual({ text: named, written: 0 });
    expect(named.replaceAll(/ #id: [a-z-]+-\d+/g, "")).toBe(text.replaceAll(/ #id: [a-z-]+-\d+/g, ""));
    const [before, after] = [read(text), read(named)];
    if (!before.ok || !after.ok) throw new Error(JSON.stringify(after));
    expect(after.value.warnings.map(({ code }) => code)).toEqual(before.value.warnings.map(({ code }) => code));
  },
);
