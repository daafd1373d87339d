import { expect, test } from "vitest";
import { oftenWords, percentWords, tenthsWords } from "#ui/sheets/tenths.ts";

test("a share is said in tenths, for it was played and not measured", () => {
  expect(tenthsWords(0.62)).toBe("about 6 in 10");
  expect(tenthsWords(0.97)).toBe("nearly everybody");
  expect(tenthsWords(0.02)).toBe("hardly anybody");
});

test("so is how many conversations come to a place", () => {
  expect(oftenWords(0.285)).toBe("About 3 in 10 conversations come here.");
  expect(oftenWords(1)).toBe("Nearly all conversations come here.");
  expect(oftenWords(0.01)).toBe("Few conversations come here.");
});

test("a chance that was walked out is said in percent", () => expect(percentWords(0.834)).toBe("83%"));
