import { describe, expect, it } from "vitest";
import { firstAnswer } from "#ui/debrief/first-answer.ts";
import { rentPlayed } from "../../debrief/small-plays.ts";

const beats = rentPlayed("1 0 0").turns[0]?.beats ?? [];

describe("what is shown as the answer to a reply", () => {
  it("is the first that somebody says to it, not what leads on to the next decision", () => {
    expect(beats.map(({ text }) => text)).toContain("So. What will you do?");
    const [narrated] = beats.map((beat) => ({ ...beat, speaker: null, text: "He puts the slip down." }));
    const said = narrated === undefined ? beats : [narrated, ...beats.filter(({ by }) => by !== "trainee")];
    expect(firstAnswer(said)?.text).toBe("I stood in this very queue on Monday.");
  });

  it("is what is told, where nobody says anything, and nothing where nothing follows", () => {
    const silent = beats.map((beat) => ({ ...beat, speaker: null }));
    expect(firstAnswer(silent)).toBe(silent[0]);
    expect(firstAnswer([])).toBeUndefined();
  });
});
