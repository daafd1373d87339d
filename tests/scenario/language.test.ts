import { describe, expect, it } from "vitest";
import { directionOf } from "#scenario/language.ts";

describe("the direction that a scenario's words run in", () => {
  it.each([
    ["en", "ltr"],
    ["en-GB", "ltr"],
    ["en-Hebr", "rtl"],
    ["de-CH", "ltr"],
    ["ja", "ltr"],
    ["ar", "rtl"],
    ["he", "rtl"],
    ["fa-IR", "rtl"],
    ["ur", "rtl"],
    ["pa", "ltr"],
    ["pa-Arab", "rtl"],
    ["az-Latn", "ltr"],
    ["no tag at all", "ltr"],
    ["", "ltr"],
  ])("of %j is %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
