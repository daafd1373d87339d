/** Where each sound lies in the sprite, as the maker of the sounds wrote it down. */
import layout from "#assets/sound/sprite.json";
import { CLIPS, type Clip, LOOPS } from "./names.ts";

/** The file that nearly every browser takes, and the one for the rest. */
export const SPRITE_FILES = {
  webm: new URL("../../assets/sound/sprite.webm", import.meta.url).href,
  mp3: new URL("../../assets/sound/sprite.mp3", import.meta.url).href,
} as const;

/** Ms of silence at the end of a clip that the next word of a sentence doesn't wait for. */
const SILENT_END = 60;

const places = new Map<string, readonly number[]>(Object.entries(layout));
const loops: readonly Clip[] = LOOPS;

/** From, for how long (ms), and whether it loops. */
export function placeOf(clip: Clip): [from: number, length: number, loops: boolean] {
  const [from, length] = places.get(clip) ?? [];
  if (from === undefined || length === undefined) throw new Error(`the sprite has no sound "${clip}"`);
  return [from, length, loops.includes(clip)];
}

export const lengthOfWord = (clip: Clip): number => placeOf(clip)[1] - SILENT_END;

/** All of them, as Howler reads them. */
export const wholeSprite = (): Record<string, [number, number, boolean]> =>
  Object.fromEntries(CLIPS.map((clip) => [clip, placeOf(clip)]));
