/** The files of sounds, and where each sound lies in its file, as listed by the maker of the sounds. */
import layouts from "#assets/sound/sprites.json";
import { type Clip, LOOPS, type SpriteName, type VoiceClip, clipsOf } from "./names.ts";

/** Two file kinds: one that nearly every browser plays and that is half as large, and one for the rest. */
export const KINDS = ["webm", "mp3"] as const;
export type SpriteKind = (typeof KINDS)[number];

const files: Readonly<Record<string, string>> = import.meta.glob<string>("../../assets/sound/sprites/*", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Says where a file of sounds is; throws if there is none. */
export type SoundAddress = (sprite: SpriteName, kind: SpriteKind) => string;

/** Address of the file that was built. */
export function fileOf(sprite: SpriteName, kind: SpriteKind): string {
  const file = files[`../../assets/sound/sprites/${sprite}.${kind}`];
  if (file === undefined) throw new Error(`there is no file of sounds called "${sprite}.${kind}"`);
  return file;
}

/** Ms of silence at the end of a clip that the next word of a sentence may overlap. */
const SILENT_END = 60;

const places = new Map<string, readonly number[]>(Object.values(layouts).flatMap((layout) => Object.entries(layout)));
const loops: readonly Clip[] = LOOPS;

/** A clip's start and length in ms, and whether it loops. */
export function clipPlaceOf(clip: Clip): [from: number, length: number, loops: boolean] {
  const [from, length] = places.get(clip) ?? [];
  if (from === undefined || length === undefined) throw new Error(`no file has a sound "${clip}"`);
  return [from, length, loops.includes(clip)];
}

export const lengthOfWord = (clip: VoiceClip): number => clipPlaceOf(clip)[1] - SILENT_END;

/** All sounds of a file, in Howler's format. */
export const spriteMap = (sprite: SpriteName): Record<string, [number, number, boolean]> =>
  Object.fromEntries(clipsOf(sprite).map((clip) => [clip, clipPlaceOf(clip)]));
