import { statSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { WANTED, type Wanted, makeCues } from "../../assets/sound/clips.ts";
import { meanLoudness, momentaryLoudness } from "../../assets/sound/loudness.ts";
import layout from "../../assets/sound/sprite.json" with { type: "json" };
import { type Decoded, decodedMp3, decodedWebm } from "./decoded.ts";
import { seamSharpness } from "./seam.ts";

// Two minutes of sound are decoded and measured: more than the usual time allows on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fileOf = (kind: string): URL => new URL(`../../assets/sound/sprite.${kind}`, import.meta.url);

const places = new Map(Object.entries(layout));
let files: Readonly<Record<string, Decoded>> = {};
beforeAll(async () => {
  files = { webm: await decodedWebm(), mp3: await decodedMp3() };
});

/** A sound as it plays from a file, and where it lies in the file, in samples. */
function played({ signal, rate }: Decoded, { clip }: Wanted) {
  const [from = 0, length = 0] = places.get(clip) ?? [];
  const start = Math.round((from * rate) / 1000);
  const end = Math.round(((from + length) * rate) / 1000);
  return { start, end, signal: signal.slice(start, end) };
}

/** How alike two stretches of sound are, 1 for the same at any loudness. */
function likeness(one: Float32Array, other: Float32Array): number {
  let product = 0;
  let ones = 0;
  let others = 0;
  for (const [i, sample] of one.entries()) {
    product += sample * (other[i] ?? 0);
    ones += sample ** 2;
    others += (other[i] ?? 0) ** 2;
  }
  return product / Math.sqrt(ones * others);
}

describe("the files that the game loads", () => {
  it("are as long as their list says", () => {
    const end = Math.max(...[...places.values()].map(([from = 0, length = 0]) => from + length));
    for (const [kind, { rate, signal }] of Object.entries(files)) {
      expect(signal.length / rate, kind).toBeGreaterThan(end / 1000);
      expect(signal.length / rate, kind).toBeLessThan(end / 1000 + 1);
    }
  });

  it("weigh little: at most 260 KB for the one that nearly every browser takes", () => {
    expect(statSync(fileOf("webm")).size).toBeLessThan(260_000);
    expect(statSync(fileOf("mp3")).size).toBeLessThan(520_000);
  });

  it("still have their loudness within 4 dB in every group", () => {
    for (const [kind, file] of Object.entries(files))
      for (const group of new Set(WANTED.map((sound) => sound.group))) {
        const members = WANTED.filter((sound) => sound.group === group);
        const levels = members.map((sound) => {
          const { signal } = played(file, sound);
          return (sound.loops ? meanLoudness : momentaryLoudness)(signal, file.rate);
        });
        expect(Math.max(...levels) - Math.min(...levels), `${group} in ${kind}`).toBeLessThanOrEqual(4);
      }
  });

  it("still have clean seams, and loops that go on as they began", () => {
    for (const [kind, file] of Object.entries(files))
      for (const sound of WANTED.filter(({ loops }) => loops)) {
        const { start, end } = played(file, sound);
        // What the coder adds is not the same at both ends; a cut at chance is at 3 to 20.
        expect(seamSharpness(file.signal, start, end), `${sound.clip} in ${kind}`).toBeLessThan(2);
        const soon = Math.round(file.rate * 0.1);
        const after = file.signal.slice(end, end + soon);
        const beginning = file.signal.slice(start, start + soon);
        expect(likeness(after, beginning), `${sound.clip} in ${kind}`).toBeGreaterThan(0.8);
      }
  });

  it("kept the notes of the cues", () => {
    const webm = files["webm"];
    if (webm === undefined) throw new Error("no webm was decoded");
    for (const sound of makeCues().filter(({ clip }) => /^(meter|ending|start)/.test(clip))) {
      const { start } = played(webm, sound);
      // The coder is late by little more than a millisecond.
      const likenesses = Array.from({ length: 48 }, (_, late) =>
        likeness(sound.signal, webm.signal.slice(start + late, start + late + sound.signal.length)),
      );
      expect(Math.max(...likenesses), sound.clip).toBeGreaterThan(0.95);
    }
  });
});
