import { type Clip, SPRITES, type SpriteName, clipsOf } from "#sound/names.ts";
import { readdirSync, statSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { WANTED, type Wanted, makeCues } from "../../assets/sound/clips.ts";
import { meanLoudness, momentaryLoudness } from "../../assets/sound/loudness.ts";
import layouts from "../../assets/sound/sprites.json" with { type: "json" };
import { type Decoded, decodedMp3, decodedWebm } from "./decoded.ts";
import { seamSharpness } from "./seam.ts";

// Four minutes of sound are decoded and measured: more than the usual time allows on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = new URL("../../assets/sound/sprites/", import.meta.url);
const KINDS = { webm: decodedWebm, mp3: decodedMp3 } as const;
type Kind = keyof typeof KINDS;
const ALL: readonly Kind[] = ["webm", "mp3"];

const sizeOf = (sprite: SpriteName, kind: Kind): number => statSync(new URL(`${sprite}.${kind}`, folder)).size;
const places = new Map<string, readonly number[]>(Object.values(layouts).flatMap((layout) => Object.entries(layout)));
const spriteOf = new Map<Clip, SpriteName>(
  SPRITES.flatMap((name) => clipsOf(name).map((clip) => [clip, name] as const)),
);

const decoded = new Map<string, Decoded>();
beforeAll(async () => {
  for (const kind of ALL) for (const sprite of SPRITES) decoded.set(`${sprite}.${kind}`, await KINDS[kind](sprite));
});

/** A sound as it plays from its file of one kind, and its place in that file, in samples. */
function played(kind: Kind, clip: Clip) {
  const file = decoded.get(`${spriteOf.get(clip)}.${kind}`);
  if (file === undefined) throw new Error(`"${clip}" is in no file`);
  const [from = 0, length = 0] = places.get(clip) ?? [];
  const start = Math.round((from * file.rate) / 1000);
  const end = Math.round(((from + length) * file.rate) / 1000);
  return { file, start, end, signal: file.signal.slice(start, end) };
}

function loudnessOf(kind: Kind, { clip, loops }: Wanted): number {
  const { file, signal } = played(kind, clip);
  return (loops ? meanLoudness : momentaryLoudness)(signal, file.rate);
}

/** The similarity of two stretches of sound (normalised cross-correlation), 1 if they are equal at any loudness. */
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
  it("are two of each, and no others", () => {
    const names = SPRITES.flatMap((sprite) => ALL.map((kind) => `${sprite}.${kind}`));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  it("are as long as their list says", () => {
    for (const [sprite, layout] of Object.entries(layouts))
      for (const kind of ALL) {
        const end = Math.max(...Object.values(layout).map(([from = 0, length = 0]) => from + length));
        const seconds =
          (decoded.get(`${sprite}.${kind}`)?.signal.length ?? 0) / (decoded.get(`${sprite}.${kind}`)?.rate ?? 1);
        expect(seconds, `${sprite}.${kind}`).toBeGreaterThan(end / 1000);
        expect(seconds, `${sprite}.${kind}`).toBeLessThan(end / 1000 + 1);
      }
  });

  it("weigh little: at most 110 KB for the heaviest conversation of three, as nearly every browser takes it", () => {
    const heaviest = (kind: Kind, begins: string, many: number): number =>
      SPRITES.filter((sprite) => sprite.startsWith(begins))
        .map((sprite) => sizeOf(sprite, kind))
        .toSorted((a, b) => b - a)
        .slice(0, many)
        .reduce((sum, size) => sum + size, 0);
    const conversation = (kind: Kind): number =>
      sizeOf("cues", kind) + heaviest(kind, "room-", 1) + heaviest(kind, "voice-", 3);
    expect(conversation("webm")).toBeLessThan(110_000);
    expect(conversation("mp3")).toBeLessThan(220_000);
  });

  it("still have their loudness within 4 dB in every group", () => {
    for (const kind of ALL)
      for (const group of new Set(WANTED.map((sound) => sound.group))) {
        const levels = WANTED.filter((sound) => sound.group === group).map((sound) => loudnessOf(kind, sound));
        expect(Math.max(...levels) - Math.min(...levels), `${group} in ${kind}`).toBeLessThanOrEqual(4);
      }
  });

  it("still have clean seams, and loops that go on as they began", () => {
    for (const kind of ALL)
      for (const { clip } of WANTED.filter(({ loops }) => loops)) {
        const { file, start, end } = played(kind, clip);
        // What the coder adds is not the same at both ends; a random cut is at 3 to 20. Players are late by a constant
        // time of their own, and turn round that much further on.
        for (const late of [-20, 0, 5, 10, 20, 30]) {
          const by = Math.round((late * file.rate) / 1000);
          const sharpness = seamSharpness(file.signal, start + by, end + by);
          expect(sharpness, `${clip} in ${kind}, ${late} ms late`).toBeLessThan(2);
        }
        const soon = Math.round(file.rate * 0.1);
        const after = file.signal.slice(end, end + soon);
        const beginning = file.signal.slice(start, start + soon);
        expect(likeness(after, beginning), `${clip} in ${kind}`).toBeGreaterThan(0.8);
      }
  });

  it("kept the notes of the cues", () => {
    for (const sound of makeCues().filter(({ clip }) => /^(meter|ending|start)/.test(clip))) {
      const { file, start } = played("webm", sound.clip);
      // The coder is late by little more than a millisecond.
      const likenesses = Array.from({ length: 48 }, (_, late) =>
        likeness(sound.signal, file.signal.slice(start + late, start + late + sound.signal.length)),
      );
      expect(Math.max(...likenesses), sound.clip).toBeGreaterThan(0.95);
    }
  });
});
