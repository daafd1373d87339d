/** What is said of a file that was made. */
import { expect, test } from "vitest";
import { madeWords, makingWords } from "#studio/handing-on.ts";

test.each([
  [300, "a.html is in your downloads: 1\u00A0KB."],
  [11_600, "a.html is in your downloads: 12\u00A0KB."],
  [1_923_000, "a.html is in your downloads: 1.92\u00A0MB."],
])("a file of %i bytes is named with its size as people say it", (bytes, words) => {
  expect(madeWords("a.html", bytes)).toBe(words);
});

test("a file that mail servers refuse says what takes it", () => {
  expect(madeWords("a.html", 2_500_001)).toMatch(/2\.50\u00A0MB\. That’s too large for some mailboxes: use a stick/);
});

test("each step of the making is said, a script by its title", () => {
  expect(makingWords({ kind: "checking", title: "The kettle" })).toBe("Checking “The kettle” …");
  expect(makingWords({ kind: "fetching" })).toContain("Fetching");
  expect(makingWords({ kind: "making" })).toContain("together");
});
