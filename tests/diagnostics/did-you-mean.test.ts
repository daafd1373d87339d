import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "#diagnostics/did-you-mean.ts";

const IDS = ["told-to-relax", "hear-out", "hear-both-sides", "own-it", "vague"];

describe("the word that was meant", () => {
  it.each([
    ["a letter too many", "told-to-relaxx", "told-to-relax"],
    ["a letter left out", "hear-ot", "hear-out"],
    ["a letter changed", "hear-oat", "hear-out"],
    ["two letters swapped", "hera-out", "hear-out"],
    ["capitals", "Own-It", "own-it"],
    ["an underscore for each hyphen", "told_to_relax", "told-to-relax"],
    ["an ending left out of a long word", "hear-both-sid", "hear-both-sides"],
  ])("is found through %s", (_, written, meant) => {
    expect(nearest(written, IDS)).toBe(meant);
  });

  it.each(["apologise", "", "hear", "relax"])("is not guessed from %j", (written) => {
    expect(nearest(written, IDS)).toBeUndefined();
  });

  it("is the nearest one, and the first of those that are equally near", () => {
    expect(nearest("hear-aut", ["hear-ut", "hear-out", "hear-act"])).toBe("hear-ut");
    expect(nearest("bat", ["cat", "hat"])).toBe("cat");
  });

  it("is not made out of a short word by changing most of its letters", () => {
    expect(nearest("Q7", ["A", "B", "C"])).toBeUndefined();
    expect(nearest("b", ["D1"])).toBeUndefined();
    expect(nearest("frm", ["for", "from"])).toBe("from");
  });

  it("is looked for without end of words and letters", () => {
    expect(nearest("x".repeat(200_000), IDS)).toBeUndefined();
  });
});

describe("the opening of a fix", () => {
  it("asks after the word, or says nothing at all", () => {
    expect(didYouMean("hear-uot", IDS)).toBe('did you mean "hear-out"? ');
    expect(didYouMean("apologise", IDS)).toBe("");
  });
});
