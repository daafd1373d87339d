import { VOICES } from "#scenario/words.ts";
import { TEMPERS, voiceSprite } from "#sound/names.ts";
import { lengthOf, speechFor } from "#sound/speech.ts";
import { lengthOfWord } from "#sound/sprite.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const speaking = { sprite: "voice-level", temper: "calm", rate: 1 } as const;
const say = (text: string, lasting = lengthOf(text)) => speechFor(text, speaking, lasting, lengthOfWord);
const LINE = "I stood in this very queue on Monday. Your cashier took the cheque, and now it is nowhere.";

describe("wordless speech", () => {
  it("runs as long as the line does, to within its last word", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300 }),
        fc.integer({ min: 300, max: 20_000 }),
        fc.constantFrom(...VOICES),
        fc.constantFrom(...TEMPERS),
        (text, lasting, voice, temper) => {
          const speech = speechFor(
            text,
            { sprite: voiceSprite("voice", voice), temper, rate: 1 },
            lasting,
            lengthOfWord,
          );
          const last = speech.words.at(-1);
          expect(last?.at).toBeLessThan(lasting + 1);
          expect(speech.length).toBeGreaterThanOrEqual(lasting - 1);
        },
      ),
    );
  });

  it("never says two words at once", () => {
    const { words } = say(LINE);
    for (const [i, { clip, at, rate }] of words.entries()) {
      const next = words[i + 1];
      expect((next?.at ?? Infinity) - at).toBeGreaterThanOrEqual(lengthOfWord(clip) / rate - 1);
    }
  });

  it("never says the same word twice running", () => {
    const { words } = say(LINE.repeat(4));
    for (const [i, { clip }] of words.entries()) expect(clip).not.toBe(words[i + 1]?.clip);
  });

  it("closes every sentence, and nothing but sentences", () => {
    const closes = say(LINE).words.map(({ clip }) => clip.endsWith("close"));
    expect(closes.filter(Boolean)).toHaveLength(2);
    expect(closes.at(-1)).toBe(true);
  });

  it("stops for breath at a full stop, longer than at a comma", () => {
    const gaps = (text: string): readonly number[] => {
      const { words } = say(text);
      return words.slice(1).map(({ at }, i) => {
        const before = words[i];
        return before === undefined ? 0 : at - before.at - lengthOfWord(before.clip) / before.rate;
      });
    };
    const stop = Math.max(...gaps("All of it was there. None of it is now, they say."));
    const comma = Math.max(...gaps("All of it was there, none of it is now"));
    expect(comma).toBeGreaterThan(100);
    expect(stop).toBeGreaterThan(comma * 1.5);
  });

  it("lifts the end of a question, and lets a line that trails off sink", () => {
    const ends = (mark: string): number => say(`You sent it on Monday${mark}`).words.at(-1)?.rate ?? 0;
    expect(ends("?")).toBeGreaterThan(ends("."));
    expect(ends("…")).toBeLessThan(ends("."));
  });

  it("sinks on its way through a sentence", () => {
    const falls = Array.from({ length: 40 }, (_, day) => {
      const { words } = say(`I stood in this very queue on the ${day}th and waited until it was dark`);
      return (words[0]?.rate ?? 0) - (words.at(-2)?.rate ?? 0);
    });
    expect(falls.reduce((sum, fall) => sum + fall, 0) / falls.length).toBeGreaterThan(0.03);
  });

  it("sounds the same each time the same line is said, and not like another line", () => {
    expect(say(LINE)).toEqual(say(LINE));
    expect(say(LINE).words).not.toEqual(say(LINE.replace("Monday", "Friday")).words);
  });

  it("stays in its voice and temper", () => {
    expect(say(LINE).words.every(({ clip }) => clip.startsWith("voice-level-calm-"))).toBe(true);
  });

  it("speaks even a line without a letter", () => {
    for (const text of ["…", "?!", "  "]) expect(say(text).words.length, text).toBeGreaterThan(0);
  });
});
