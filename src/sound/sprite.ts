/** The files of sounds, and where each sound lies in its file, as the maker of the sounds wrote it down. */
import layouts from "#assets/sound/sprites.json";
import { type Clip, LOOPS, type SpriteName, type VoiceClip, clipsOf } from "./names.ts";

/** The kind that nearly every browser takes and that weighs half as much, and the one for the rest. */
export const KINDS = ["webm", "mp3"] as const;
export type SpriteKind = (typeof KINDS)[number];

const files: Readonly<Record<string, string>> = import.meta.glob<string>("../../assets/sound/sprites/*", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Address of the file. */
export function fileOf(sprite: SpriteName, kind: SpriteKind): string {
  const file = files[`../../assets/sound/sprites/${sprite}.${kind}`];
  if (file === undefined) throw new Error(`there is no file of sounds called "${sprite}.${kind}"`);
  return file;
}

/** Ms of silence at the end of a clip that the next word of a sentence doesn't wait for. */
const SILENT_END = 60;

const places = new Map<string, readonly number[]>(Object.values(layouts).flatMap((layout) => Object.entries(layout)));
const loops: readonly Clip[] = LOOPS;

/** From, for how long (ms), and whether it loops. */
export function clipPlaceOf(clip: Clip): [from: number, length: number, loops: boolean] {
  const [from, length] = places.get(clip) ?? [];
  if (from === undefined || length === undefined) throw new Error(`no file has a sound "${clip}"`);
  return [from, length, loops.includes(clip)];
}

export const lengthOfWord = (clip: VoiceClip): number => clipPlaceOf(clip)[1] - SILENT_END;

/** All sounds of a file, as Howler reads them. */
export const spriteMap = (sprite: SpriteName): Record<string, [number, number, boolean]> =>
  Object.fromEntries(clipsOf(sprite).map((clip) => [clip, clipPlaceOf(clip)]));
