import { expect, test } from "vitest";
import { dateInWords } from "#ui/home/date-in-words.ts";

test("a day is said as people write it", () => {
  expect(dateInWords("2026-11-27")).toBe("27 November 2026");
  expect(dateInWords("2027-02-01")).toBe("1 February 2027");
});

test("whatever else somebody wrote stays as it is", () => {
  for (const text of ["spring 2027", "2026-13-01", ""]) expect(dateInWords(text)).toBe(text);
});
