import { describe, expect, it } from "vitest";
import { digitOf, isLetter } from "#ui/keys.ts";

describe("the digit that was meant", () => {
  it.each([
    ["the digit row at home", "1", "Digit1", 1],
    ["the digit row of a French keyboard", "&", "Digit1", 1],
    ["the same with Shift", "2", "Digit2", 2],
    ["the digit row of a Czech keyboard", "+", "Digit1", 1],
    ["another of its keys", "ž", "Digit6", 6],
    ["the digits of an Arabic keyboard", "٣", "Digit3", 3],
    ["the number pad", "4", "Numpad4", 4],
    ["a keyboard on a screen", "5", "", 5],
    ["a digit on another key", "7", "Digit1", 7],
  ])("is found on %s", (_where, key, code, digit) => {
    expect(digitOf({ key, code })).toBe(digit);
  });

  it.each([
    ["a letter", "q", "KeyQ"],
    ["zero", "0", "Digit0"],
    ["a key that writes zero", "0", "Digit9"],
    ["the number pad while it moves about", "End", "Numpad1"],
    ["a key that waits for its letter", "Dead", "Digit6"],
  ])("is none for %s", (_what, key, code) => {
    expect(digitOf({ key, code })).toBeNull();
  });
});

describe("the letter that was meant", () => {
  it.each([
    ["as it is written", "b", "KeyB", true],
    ["as a capital", "B", "KeyB", true],
    ["on a Cyrillic keyboard", "и", "KeyB", true],
    ["on a Greek keyboard", "β", "KeyB", true],
    ["where other letters lie elsewhere", "b", "KeyN", true],
    ["but not where another Latin letter is in its place", "x", "KeyB", false],
    ["and not on another key", "и", "KeyV", false],
  ])("is found %s", (_where, key, code, found) => {
    expect(isLetter({ key, code }, "b")).toBe(found);
  });
});
