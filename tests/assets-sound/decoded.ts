/** Decodes the files as a browser does, without a browser: their samples, as numbers. */
import type { SpriteName } from "#sound/names.ts";
import { readFileSync } from "node:fs";
import { MPEGDecoder } from "mpg123-decoder";
import { OpusDecoder } from "opus-decoder";
import type { Signal } from "../../assets/sound/signal.ts";

export interface Decoded {
  readonly rate: number;
  readonly signal: Signal;
}

const fileOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../../assets/sound/sprites/${name}`, import.meta.url));

/** The mp3 from a decoder that removes the coder's own delay. */
export async function decodedMp3(sprite: SpriteName): Promise<Decoded> {
  const decoder = new MPEGDecoder({ enableGapless: true });
  await decoder.ready;
  const { channelData, sampleRate } = decoder.decode(fileOf(`${sprite}.mp3`));
  decoder.free();
  return { rate: sampleRate, signal: firstOf(channelData) };
}

export async function decodedWebm(sprite: SpriteName): Promise<Decoded> {
  const { frames, delay } = readWebm(fileOf(`${sprite}.webm`));
  const decoder = new OpusDecoder({ channels: 1, sampleRate: 24000, preSkip: 0 });
  await decoder.ready;
  const { channelData, errors } = decoder.decodeFrames(frames);
  decoder.free();
  if (errors.length > 0) throw new Error(`the webm can't be decoded: ${errors[0]?.message}`);
  return { rate: 24000, signal: firstOf(channelData).slice(Math.round(delay * 24000)) };
}

function firstOf(channels: readonly Signal[]): Signal {
  const [first] = channels;
  if (first === undefined) throw new Error("no channel was decoded");
  return first;
}

/** Element ids of Matroska that matter here; those of the first group contain others. */
const HOLDERS = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae]);
const SIMPLE_BLOCK = 0xa3;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
/** Nanoseconds at the beginning that are not part of the sound. */
const CODEC_DELAY = 0x56aa;
/** Track number, time and flags before a block's frame. */
const BLOCK_HEADER = 4;

/** The Opus packets of a webm with one track, and its delay in seconds. */
function readWebm(bytes: Uint8Array): { readonly frames: Uint8Array[]; readonly delay: number } {
  const frames: Uint8Array[] = [];
  let delay = 0;
  const walk = (from: number, to: number): void => {
    let at = from;
    while (at < to) {
      const id = readNumber(bytes, at, true);
      const size = readNumber(bytes, id.next, false);
      const start = size.next;
      // A size of all ones means: until the parent ends.
      const end = size.unknown ? to : start + size.value;
      if (HOLDERS.has(id.value) || id.value === BLOCK_GROUP) walk(start, end);
      else if (id.value === SIMPLE_BLOCK || id.value === BLOCK) frames.push(bytes.slice(start + BLOCK_HEADER, end));
      else if (id.value === CODEC_DELAY) delay = unsigned(bytes.subarray(start, end)) / 1e9;
      at = end;
    }
  };
  walk(0, bytes.length);
  return { frames, delay };
}

const unsigned = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

/**
 * A variable-length integer of EBML: the leading zeros of the first byte say how many bytes follow. Ids keep that
 * marker, sizes don't.
 */
function readNumber(
  bytes: Uint8Array,
  at: number,
  marked: boolean,
): { readonly value: number; readonly next: number; readonly unknown: boolean } {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  const rest = bytes.subarray(at + 1, at + length);
  const data = first & (0xff >> length);
  const unknown = data === 0xff >> length && rest.every((byte) => byte === 0xff);
  return { value: unsigned(Uint8Array.of(marked ? first : data, ...rest)), next: at + length, unknown };
}
