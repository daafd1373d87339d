/** Fetches a file of sounds and prepares it for playing. */
import { Howl, Howler } from "howler";
import type { SpriteName } from "./names.ts";
import { KINDS, type SoundAddress, type SpriteKind, spriteMap } from "./sprite.ts";

/**
 * Loads the sounds of a file. `onEnd` is called with the number of each sound that has played to its end. If the first
 * kind of the file can't be loaded or played, the second is tried; if neither can, the promise rejects. The device must
 * be open: see player.ts.
 */
export function loadSprite(sprite: SpriteName, addressOf: SoundAddress, onEnd: (id: number) => void): Promise<Howl> {
  const playable = KINDS.filter((kind) => Howler.codecs(kind));
  return loadFirst(sprite, playable, addressOf, onEnd);
}

async function loadFirst(
  sprite: SpriteName,
  kinds: readonly SpriteKind[],
  addressOf: SoundAddress,
  onEnd: (id: number) => void,
): Promise<Howl> {
  const [kind, ...others] = kinds;
  if (kind === undefined) throw new Error("this browser plays neither webm nor mp3");
  try {
    return await decoded(sprite, await dataAt(addressOf(sprite, kind), kind), onEnd);
  } catch (error) {
    if (others.length === 0) throw error;
    return loadFirst(sprite, others, addressOf, onEnd);
  }
}

/**
 * A file as a data URL. Howler could fetch it itself, but if that fails it silently changes to HTML5 audio, in which
 * loops have gaps and words overlap.
 */
async function dataAt(address: string, kind: SpriteKind): Promise<string> {
  if (address.startsWith("data:")) return address;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  const file = new Blob([await answer.arrayBuffer()], { type: `audio/${kind}` });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => fail(reader.error ?? new Error(`${address} could not be read`)));
    reader.readAsDataURL(file);
  });
}

function decoded(sprite: SpriteName, data: string, onEnd: (id: number) => void): Promise<Howl> {
  return new Promise((done, fail) => {
    const howl: Howl = new Howl({
      src: [data],
      sprite: spriteMap(sprite),
      // Silent until its level is set: the first sound starts a moment before that.
      volume: 0,
      onload: () => done(howl),
      onend: onEnd,
      onloaderror: (_id, reason) => {
        howl.unload();
        fail(new Error(`"${sprite}" can't be played: ${String(reason)}`));
      },
    });
  });
}
