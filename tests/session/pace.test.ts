import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_SPEEDS } from "#records/settings.ts";
import { type Pace, paceOf, timingOf } from "#session/pace.ts";
import { theCheque } from "../own-stories/the-cheque.ts";

function pace(speed: "slow" | "normal" | "fast"): Pace {
  const found = paceOf(speed);
  if (found === null) throw new Error(`"${speed}" has no pace`);
  return found;
}

const lines = fc.string({ unit: fc.constantFrom(..."ab é.,!?… —’\n".split("")), maxLength: 120 });
const speeds = fc.constantFrom<("slow" | "normal" | "fast")[]>("slow", "normal", "fast");

/** Every text in the forgotten cheque's story that is long enough to be a line; what its tags say is never revealed. */
const spoken = [...theCheque.story.matchAll(/"\^([^"]{25,})"/g)]
  .map(([, text = ""]) => text)
  .filter((text) => !/^[a-z]+: /.test(text));

describe("a line at any speed", () => {
  it("begins with its first word at once, goes on word by word, and has all its letters when it is said", () => {
    fc.assert(
      fc.property(lines, speeds, (line, speed) => {
        const { words, takes } = timingOf(line, pace(speed));
        expect(words.map(({ at }) => at)).toEqual(words.map(({ at }) => at).toSorted((a, b) => a - b));
        expect(words.map(({ end }) => end)).toEqual(words.map(({ end }) => end).toSorted((a, b) => a - b));
        if (line.trim() === "") return;
        expect(words[0]?.at).toBe(0);
        expect(words.at(-1)?.end).toBe(line.length);
        expect(words.length).toBe(line.trim().split(/\s+/u).length);
        expect(takes).toBeGreaterThan(words.at(-1)?.at ?? Infinity);
      }),
    );
  });

  it("rests after a sentence, less after a part of one, and after a word not at all", () => {
    const secondWord = (line: string): number => timingOf(line, pace("normal")).words[1]?.at ?? 0;
    expect(secondWord("No. And")).toBeGreaterThan(secondWord("No, and"));
    expect(secondWord("No, and")).toBeGreaterThan(secondWord("Nos and"));
  });

  it("takes longer when it is slower", () => {
    for (const line of spoken) {
      const [slow, normal, fast] = (["slow", "normal", "fast"] as const).map(
        (speed) => timingOf(line, pace(speed)).takes,
      );
      expect(slow).toBeGreaterThan(normal ?? 0);
      expect(normal).toBeGreaterThan(fast ?? 0);
    }
  });
});

/** How long people take to read so many words silently. */
const reading = (line: string): number => (line.trim().split(/\s+/u).length / 260) * 60_000;
const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

describe("at the normal speed", () => {
  it("no word keeps a reader waiting: the words of a story come a little faster than people read them", () => {
    const said = sum(spoken.map((line) => timingOf(line, pace("normal")).takes));
    expect(said).toBeLessThan(sum(spoken.map(reading)));
    expect(said).toBeGreaterThan(sum(spoken.map(reading)) * 0.7);
  });

  it("every line is there for about as long as people take to read it, or longer", () => {
    const { stays } = pace("normal");
    for (const line of spoken)
      expect(timingOf(line, pace("normal")).takes + stays(line.length), line).toBeGreaterThan(reading(line) * 0.95);
  });

  it("the story goes on soon after: a line and the wait after it take at most two fifths longer than reading it", () => {
    const { stays } = pace("normal");
    const shown = sum(spoken.map((line) => timingOf(line, pace("normal")).takes + stays(line.length)));
    expect(shown).toBeLessThan(sum(spoken.map(reading)) * 1.4);
  });
});

it("the slow speed waits for a press, and at once there is no pace at all", () => {
  expect(pace("slow").stays(10)).toBe(Infinity);
  expect(TEXT_SPEEDS.filter((speed) => paceOf(speed) === null)).toEqual(["at-once"]);
});
