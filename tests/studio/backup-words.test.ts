import { expect, test } from "vitest";
import { backupWords } from "#studio/backup-words.ts";

const DAY = 86_400_000;
const NOW = new Date(2026, 4, 20, 12).getTime();

test("a script says whether a copy of it lies anywhere else, and whether that is still the same", () => {
  expect(backupWords(null, NOW, NOW)).toBe("Only in this browser so far");
  expect(backupWords(NOW - DAY, NOW - 2 * DAY, NOW)).toBe("A copy was saved yesterday");
  expect(backupWords(NOW - 3 * DAY, NOW - DAY, NOW)).toBe("Changed since a copy was saved 3 days ago");
});

test("what is kept a moment after it was saved is no change since", () => {
  expect(backupWords(NOW, NOW + 400, NOW + 1000)).toBe("A copy was saved today");
});
