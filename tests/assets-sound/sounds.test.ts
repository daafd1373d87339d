import { VOICES } from "#scenario/words.ts";
import { METER_CUES, ROOMS, SPRITES, TEMPERS, UTTERANCES, clipsOf, roomClip } from "#sound/names.ts";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Made, makeClips, makeCues } from "../../assets/sound/clips.ts";
import { bandPass, highPass, lowPass } from "../../assets/sound/filters.ts";
import { HIGHEST_PEAK, meanLoudness, momentaryLoudness } from "../../assets/sound/loudness.ts";
import { drawn, peakOf, secondsOf } from "../../assets/sound/signal.ts";
import { mannerOf } from "../../assets/sound/speakers.ts";
import { filed, layoutText, packed } from "../../assets/sound/sprite.ts";
import { pitchOf } from "./pitch.ts";
import { seamSharpness } from "./seam.ts";

// Four minutes of sound are made and measured: more than the usual time allows on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let sounds: readonly Made[] = [];
beforeAll(() => {
  sounds = makeClips();
});

const made = (clip: string): Made => {
  const found = sounds.find((sound) => sound.clip === clip);
  if (found === undefined) throw new Error(`"${clip}" was not made`);
  return found;
};
const loops = (): readonly Made[] => sounds.filter((sound) => sound.loops);
const loudnessOf = ({ loops, signal }: Made): number => (loops ? meanLoudness(signal) : momentaryLoudness(signal));

describe("the sounds", () => {
  it("are all there, each once", () => {
    const listed = SPRITES.flatMap(clipsOf);
    expect(sounds.map((sound) => sound.clip).toSorted()).toEqual(listed.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("lie in the kept files where this makes them lie: run `npm run sound` after a change", () => {
    const kept = readFileSync(new URL("../../assets/sound/sprites.json", import.meta.url), "utf8");
    const layouts = [...filed(sounds)].map(([sprite, its]) => [sprite, packed(its).layout] as const);
    expect(kept).toBe(layoutText(Object.fromEntries(layouts)));
  });

  it("come out the same every time", () => {
    for (const again of makeCues()) expect(again.signal, again.clip).toEqual(made(again.clip).signal);
  });

  it("never reach the limit where a loudspeaker would crackle", () => {
    for (const { clip, signal } of sounds) expect(peakOf(signal), clip).toBeLessThanOrEqual(HIGHEST_PEAK);
  });

  it("end in silence, unless they loop", () => {
    const loudEnds = sounds.filter(({ loops, signal }) => !loops && peakOf(signal.slice(-24)) >= 0.01);
    expect(loudEnds.map(({ clip }) => clip)).toEqual([]);
  });
});

describe("loudness", () => {
  // Each group must be equally loud; see LoudnessGroup.
  it("stays within 4 dB in every group", () => {
    for (const group of new Set(sounds.map((sound) => sound.group))) {
      const levels = sounds.filter((sound) => sound.group === group).map(loudnessOf);
      expect(Math.max(...levels) - Math.min(...levels), group).toBeLessThanOrEqual(4);
    }
  });

  it("is what each sound was meant to have, to half a dB", () => {
    for (const sound of sounds) expect(Math.abs(loudnessOf(sound) - sound.loudness), sound.clip).toBeLessThan(0.5);
  });

  it("of a meter cue grows with its strength, up and down alike", () => {
    for (const way of ["up", "down"]) {
      const levels = METER_CUES.filter((cue) => cue.includes(way)).map((cue) => loudnessOf(made(cue)));
      expect(levels).toHaveLength(4);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      expect((levels[3] ?? 0) - (levels[0] ?? 0)).toBeGreaterThan(3);
    }
  });

  it("leaves the room below the voice, and the voice below no great moment", () => {
    expect(loudnessOf(made("room-shop"))).toBeLessThan(loudnessOf(made("voice-level-sad-one")) - 3);
    expect(loudnessOf(made("voice-level-angry-one"))).toBeLessThan(loudnessOf(made("ending-good")));
  });

  it("is measured as the standard says: a full tone of 1 kHz on one channel has -3 LUFS", () => {
    const tone = drawn(1, (time) => Math.sin(2 * Math.PI * 997 * time));
    expect(meanLoudness(tone)).toBeCloseTo(-3.01, 1);
    expect(momentaryLoudness(tone)).toBeCloseTo(-3.01, 1);
  });
});

describe("a loop", () => {
  it("can't be heard to turn round", () => {
    const seams = loops().map(({ signal }) => seamSharpness(signal, 0, signal.length));
    expect(seams).toHaveLength(8);
    expect(Math.max(...seams)).toBeLessThan(1);
  });

  it("would be caught if it did: the same murmur, cut anywhere, clicks", () => {
    const { signal } = made("room-shop");
    const cuts = Array.from({ length: 8 }, (_, i) => seamSharpness(signal, 0, signal.length - 1000 - i * 777));
    expect(cuts.filter((sharpness) => sharpness > 1).length).toBeGreaterThan(4);
  });

  it("is short: the rooms are ready when the first line is", () => {
    expect(Math.max(...loops().map(({ signal }) => secondsOf(signal)))).toBeLessThanOrEqual(6);
  });
});

describe("the rooms", () => {
  /** The level of each band of a room compared with the whole, dB. */
  const colour = (clip: string): readonly number[] => {
    const { signal } = made(clip);
    const bands = [70, 160, 350, 700, 1400, 2800, 5600];
    return bands.slice(1).map((high, i) => {
      const low = bands[i] ?? 0;
      return meanLoudness(bandPass(bandPass(signal, low, high, true), low, high, true)) - meanLoudness(signal);
    });
  };

  it("are told apart by their colour: some band of any two differs by 3 dB or more", () => {
    const coloured = Object.fromEntries(ROOMS.map((room) => [room, colour(roomClip(room))]));
    for (const [i, one] of ROOMS.entries())
      for (const other of ROOMS.slice(i + 1)) {
        const here = coloured[one] ?? [];
        const there = coloured[other] ?? [];
        const differences = here.map((level, band) => Math.abs(level - (there[band] ?? 0)));
        expect(Math.max(...differences), `${one} and ${other}`).toBeGreaterThan(3);
      }
  });
});

const powerOf = (sound: Float32Array): number => sound.reduce((sum, sample) => sum + sample ** 2, 0);

/** The share of a sound's power that is below 250 or above 3800 Hz, 0 to 1. */
function shareOutside(signal: Float32Array): number {
  const low = lowPass(lowPass(signal, 250), 250);
  const high = highPass(highPass(signal, 3800), 3800);
  return (powerOf(low) + powerOf(high)) / powerOf(signal);
}

describe("the voices", () => {
  it("climb from the lowest to the highest, in every temper", () => {
    for (const temper of TEMPERS) {
      const pitches = VOICES.map((voice) => mannerOf(voice, temper, false).pitch);
      expect(pitches).toEqual(pitches.toSorted((a, b) => a - b));
    }
  });

  it("say a word in the time in which people say one", () => {
    for (const { group, clip, signal } of sounds)
      if (group === "voices") {
        expect(secondsOf(signal), clip).toBeGreaterThan(0.15);
        expect(secondsOf(signal), clip).toBeLessThan(1.2);
      }
  });

  it("say the same words on the telephone, through which nothing deep and nothing shrill comes", () => {
    for (const voice of VOICES)
      for (const temper of TEMPERS)
        for (const utterance of UTTERANCES) {
          const word = `${voice}-${temper}-${utterance}`;
          const near = made(`voice-${word}`).signal;
          const far = made(`phone-${word}`).signal;
          expect(far.length, word).toBe(near.length);
          expect(shareOutside(far), word).toBeLessThan(Math.min(0.06, shareOutside(near)));
        }
    expect(shareOutside(made("voice-gravel-calm-three").signal)).toBeGreaterThan(0.2);
  });

  /** Every word of a voice in a temper, one after the other. */
  const said = (voice: string, temper: string): Float32Array =>
    Float32Array.from(UTTERANCES.flatMap((word) => [...made(`voice-${voice}-${temper}-${word}`).signal]));

  const pitches = new Map<string, number>();
  const pitch = (voice: string, temper: string): number => {
    const known = pitches.get(`${voice} ${temper}`) ?? pitchOf(said(voice, temper));
    pitches.set(`${voice} ${temper}`, known);
    return known;
  };

  it("are heard to climb from the lowest to the highest, in every temper", () => {
    for (const temper of TEMPERS) {
      const climb = VOICES.map((voice) => pitch(voice, temper));
      for (const [i, higher] of climb.slice(1).entries())
        expect(higher, `${VOICES[i + 1]} over ${VOICES[i]}, ${temper}`).toBeGreaterThan((climb[i] ?? 0) * 0.98);
      expect((climb.at(-1) ?? 0) / (climb[0] ?? 1), temper).toBeGreaterThan(2);
    }
  });

  it("are high and shrill in anger, higher than at ease in joy, and low in sorrow", () => {
    const shrill = (signal: Float32Array): number => powerOf(highPass(highPass(signal, 1500), 1500)) / powerOf(signal);
    for (const voice of VOICES) {
      const calm = pitch(voice, "calm");
      expect(pitch(voice, "angry") / calm, voice).toBeGreaterThan(1.25);
      expect(pitch(voice, "happy") / calm, voice).toBeGreaterThan(1.1);
      expect(pitch(voice, "sad") / calm, voice).toBeLessThan(0.97);
      expect(shrill(said(voice, "angry")), voice).toBeGreaterThan(shrill(said(voice, "calm")) * 1.1);
    }
  });

  it("hurry when angry and drag when sad", () => {
    for (const voice of VOICES) {
      const seconds = (temper: string): number =>
        ["one", "two", "three"].reduce(
          (sum, word) => sum + secondsOf(made(`voice-${voice}-${temper}-${word}`).signal),
          0,
        );
      expect(seconds("angry"), voice).toBeLessThan(seconds("calm"));
      expect(seconds("sad"), voice).toBeGreaterThan(seconds("calm"));
    }
  });
});
