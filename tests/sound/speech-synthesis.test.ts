/** Reading aloud, with a fake speech synthesis that records what it was asked to say. */
import {
  type UtterancePart,
  type Speaker,
  type SystemVoice,
  openSpeechSynthesis,
  partsOf,
  systemVoiceFor,
} from "#sound/speech-synthesis.ts";
import type { ReadLine } from "#sound/commands.ts";
import { VOICES } from "#scenario/words.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const voice = (name: string, lang: string, more: Partial<SystemVoice> = {}): SystemVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const ALICE = voice("Alice", "en-GB");
const line = (text: string, more: Partial<ReadLine> = {}): ReadLine => ({
  text,
  voice: "level",
  temper: "calm",
  volume: 0.8,
  ...more,
});

/** A system with these voices, in which the test moves the time. */
function aSystem(first: readonly SystemVoice[]) {
  let voices = first;
  let now = 0;
  let listener = (): void => {};
  let alarms: readonly { readonly at: number; readonly ring: () => void }[] = [];
  const done: (UtterancePart | "cancel")[] = [];
  const speaker: Speaker<UtterancePart> = {
    synthesis: {
      getVoices: () => voices,
      speak: (part) => done.push(part),
      cancel: () => done.push("cancel"),
      addEventListener: (_kind, then) => {
        listener = then;
      },
    },
    utter: (part) => part,
    later: (ring, ms) => {
      const alarm = { at: now + ms, ring };
      alarms = [...alarms, alarm];
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
  };
  const reported: (string | null)[] = [];
  let read = 0;
  const reader = openSpeechSynthesis(speaker, { onVoice: (name) => reported.push(name), onRead: () => (read += 1) });
  return {
    reader,
    reported,
    done,
    said: () => done.flatMap((one) => (one === "cancel" ? [] : [one.text])),
    read: () => read,
    voicesArrive: (next: readonly SystemVoice[]) => {
      voices = next;
      listener();
    },
    pass: (ms: number) => {
      now += ms;
      const due = alarms.filter(({ at }) => at <= now);
      alarms = alarms.filter(({ at }) => at > now);
      for (const { ring } of due) ring();
    },
    end: () => {
      const last = done.at(-1);
      if (last !== undefined && last !== "cancel") last.onOver();
    },
  };
}

describe("the voice that reads", () => {
  it("speaks the language of the lines: this very one if it can be, else one of its kin", () => {
    const voices = [voice("Bob", "en-US"), ALICE, voice("Carla", "it_IT")];
    expect(systemVoiceFor("en-GB", voices)?.name).toBe("Alice");
    expect(systemVoiceFor("en", voices)?.name).toBe("Bob");
    expect(systemVoiceFor("en-AU", voices)?.name).toBe("Bob");
    expect(systemVoiceFor("it-IT", voices)?.name).toBe("Carla");
    expect(systemVoiceFor("de", voices)).toBeNull();
  });

  it("is the one that the system prefers, among those that would do", () => {
    const voices = [voice("Bob", "en-US"), voice("Dora", "en-IN", { default: true })];
    expect(systemVoiceFor("en", voices)?.name).toBe("Dora");
  });

  it("is never one that sends what it reads to somebody's server", () => {
    expect(systemVoiceFor("en", [voice("Far away", "en", { localService: false })])).toBeNull();
  });

  it("is reported when it is known, which may be late, and when it changes with the language", () => {
    const system = aSystem([]);
    system.reader.turnTo("en");
    expect(system.reported).toEqual([]);
    system.voicesArrive([ALICE, voice("Carla", "it-IT")]);
    system.voicesArrive([ALICE, voice("Carla", "it-IT")]);
    system.reader.turnTo("it");
    system.reader.turnTo("de");
    expect(system.reported).toEqual(["Alice", "Carla", null]);
  });
});

describe("a line that is read", () => {
  const reading = () => {
    const system = aSystem([ALICE]);
    system.reader.turnTo("en");
    return system;
  };

  it("is said sentence by sentence where it is long, and reported to be over after the last", () => {
    const system = reading();
    const long = "I stood in this very queue on Monday, and I waited, and waited, and nobody came. ".repeat(4).trim();
    system.reader.read(line(long));
    system.pass(0);
    expect(system.said()).toHaveLength(1);
    for (let part = 0; part < 10 && system.read() === 0; part++) system.end();
    expect(system.read()).toBe(1);
    expect(system.said().length).toBeGreaterThan(1);
    expect(system.said().join(" ")).toBe(long);
  });

  it("gives way to the next one, which waits a moment, for browsers swallow what follows a cancel at once", () => {
    const system = reading();
    system.reader.read(line("The first."));
    system.pass(0);
    system.reader.read(line("The second."));
    expect(system.done.at(-1)).toBe("cancel");
    system.pass(0);
    expect(system.said()).toEqual(["The first."]);
    system.pass(100);
    expect(system.said()).toEqual(["The first.", "The second."]);
  });

  it("has nothing more to say once it was stopped, even if the browser reports its end late", () => {
    const system = reading();
    system.reader.read(line("One. Two."));
    system.pass(0);
    const first = system.done[0];
    system.reader.stop();
    expect(system.done.at(-1)).toBe("cancel");
    if (first !== undefined && first !== "cancel") first.onOver();
    system.pass(60_000);
    expect(system.said()).toHaveLength(1);
    expect(system.read()).toBe(0);
  });

  it("that was stopped before it began is never begun, and nothing is cancelled twice", () => {
    const system = reading();
    system.reader.read(line("One."));
    system.reader.stop();
    system.reader.stop();
    system.pass(60_000);
    expect(system.said()).toEqual([]);
    expect(system.done).toEqual(["cancel"]);
  });

  it("is given up when the system never reports its end", () => {
    const system = reading();
    system.reader.read(line("One."));
    system.pass(0);
    system.pass(60_000);
    expect(system.read()).toBe(1);
  });

  it("is not read where there is no voice, or no speech at all", () => {
    const system = aSystem([]);
    system.reader.turnTo("en");
    system.reader.read(line("One."));
    system.pass(100);
    expect(system.done).toEqual([]);
    let reported = 0;
    const none = openSpeechSynthesis(null, { onVoice: () => (reported += 1), onRead: () => (reported += 1) });
    none.turnTo("en");
    none.read(line("One."));
    none.stop();
    expect(reported).toBe(0);
  });

  it("sounds like its speaker: higher for each voice of the cast, faster in anger, slower in sorrow", () => {
    const partOf = (more: Partial<ReadLine>): UtterancePart => {
      const system = reading();
      system.reader.read(line("One.", more));
      system.pass(0);
      const part = system.done[0];
      if (part === undefined || part === "cancel") throw new Error("nothing was said");
      return part;
    };
    const pitches = VOICES.map((name) => partOf({ voice: name }).pitch);
    expect(pitches).toEqual(pitches.toSorted((a, b) => a - b));
    expect(new Set(pitches).size).toBe(VOICES.length);
    expect(partOf({ temper: "angry" }).rate).toBeGreaterThan(partOf({}).rate);
    expect(partOf({ temper: "sad" }).rate).toBeLessThan(partOf({}).rate);
    expect(partOf({ voice: null, temper: "angry" })).toMatchObject({ pitch: 1, rate: 1 });
  });
});

describe("the parts of a line", () => {
  it("lose no word and are all short, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé.!?…,"” ]{0,60}$/), { maxLength: 20 }), (pieces) => {
        const text = pieces.join(" ");
        const parts = partsOf(text);
        const words = (written: string): string => written.replaceAll(/\s+/g, "");
        expect(parts.map(words).join("")).toBe(words(text));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it("end where sentences do", () => {
    const [first, second] = ["It was there. ".repeat(9).trim(), "None of it is now. ".repeat(8).trim()];
    for (const part of partsOf(`${first} ${second}`)) expect(part).toMatch(/[.]$/);
  });
});
