/** What the reader calls sound, the engine plays as the reader understands it; where it doesn't, there is a finding. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScenario } from "#script/read-scenario.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { PATIENCE, runs } from "../long.ts";
import { differences } from "./differences.ts";
import { typedFrom } from "./typed-script.ts";

describe("what the reader calls sound is played as it was read", () => {
  it(
    "with the same replies, moves and words, or there was a finding",
    () => {
      let sound = 0;
      fc.assert(
        fc.property(
          fc.array(fc.nat(9999), { minLength: 20, maxLength: 150 }),
          fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
          (numbers, draws) => {
            const text = typedFrom(numbers);
            const looks = new Map([["novak", "bright"]] as const);
            const read = readScenario({ file: "stories/typed.ink", text, rulebook, looks });
            if (!read.ok) return;
            sound += 1;
            expect(differences(read.value, draws), text).toEqual([]);
          },
        ),
        { numRuns: runs(60, 20_000) },
      );
      expect(sound).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});
