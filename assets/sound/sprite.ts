/** Packs sounds one after the other into one file, and lists where each one is. */
import { type Clip, SPRITES, type SpriteName, clipsOf } from "#sound/names.ts";
import type { Made } from "./clips.ts";
import { SAMPLE_RATE, type Signal } from "./signal.ts";

const MILLISECOND = SAMPLE_RATE / 1000;
/** Silence before and after a sound, ms: a decoder that is late by an mp3's 25 to 50 ms still plays no neighbour. */
export const QUIET_BEFORE = 20;
export const QUIET_AFTER = 80;
/** How much of the silence afterwards is played too, ms, so that the end of a late sound isn't cut off. */
export const PLAYED_AFTER = 50;
/**
 * A loop continues before its beginning and after its end for this many ms. A player that is late by a constant time
 * then still turns round within the same loop, and the seam stays clean. It also gives the coder time to settle, so
 * that what it adds is nearly the same at both ends.
 */
export const ROUND_ABOUT = 300;

/** The place of a sound in the file: start and length, ms. */
export type Place = readonly [from: number, length: number];

interface Sprite {
  readonly signal: Signal;
  readonly layout: Readonly<Record<string, Place>>;
}

/** Loops must last a whole number of milliseconds; other sounds are padded to one. */
export function packed(sounds: readonly Made[]): Sprite {
  const layout: Record<string, Place> = {};
  const pieces: Signal[] = [];
  let at = 0;
  for (const { clip, loops, signal } of sounds) {
    const [before, after] = loops ? [ROUND_ABOUT, ROUND_ABOUT] : [QUIET_BEFORE, QUIET_AFTER];
    const length = Math.ceil(signal.length / MILLISECOND);
    if (loops && signal.length !== length * MILLISECOND)
      throw new Error(`the loop "${clip}" lasts ${signal.length / MILLISECOND} ms: it needs whole milliseconds`);
    const piece = new Float32Array((before + length + after) * MILLISECOND);
    if (loops) for (let i = 0; i < piece.length; i++) piece[i] = around(signal, i - before * MILLISECOND);
    else piece.set(signal, before * MILLISECOND);
    layout[clip] = [at + before, length + (loops ? 0 : PLAYED_AFTER)];
    pieces.push(piece);
    at += before + length + after;
  }
  const whole = new Float32Array(at * MILLISECOND);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return { signal: whole, layout };
}

const around = (signal: Signal, at: number): number => signal[(at + signal.length) % signal.length] ?? 0;

/** 16 bit little-endian, the input format of the coders. */
export function pcm16(signal: Signal): Uint8Array {
  const view = new DataView(new ArrayBuffer(signal.length * 2));
  for (const [i, sample] of signal.entries())
    view.setInt16(i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true);
  return new Uint8Array(view.buffer);
}

/** The places of the sounds of each file; one sound a line, so that a diff shows the sounds that moved. */
export function layoutText(layouts: Readonly<Record<string, Sprite["layout"]>>): string {
  const files = Object.entries(layouts).map(([file, layout]) => {
    const lines = Object.entries(layout).map(
      ([clip, [from, length]]) => `    ${JSON.stringify(clip)}: [${from}, ${length}]`,
    );
    return `  ${JSON.stringify(file)}: {\n${lines.join(",\n")}\n  }`;
  });
  return `{\n${files.join(",\n")}\n}\n`;
}

/** All sounds, grouped by their file. */
export function filed(sounds: readonly Made[]): ReadonlyMap<SpriteName, readonly Made[]> {
  const byName = new Map(sounds.map((sound) => [sound.clip, sound]));
  const found = (clip: Clip): Made => {
    const sound = byName.get(clip);
    if (sound === undefined) throw new Error(`"${clip}" was not made`);
    return sound;
  };
  return new Map(SPRITES.map((sprite) => [sprite, clipsOf(sprite).map(found)]));
}
