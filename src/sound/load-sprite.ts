/** Fetches a file of sounds and makes it ready to play. */
import { Howl, Howler } from "howler";
import type { SpriteName } from "./names.ts";
import { KINDS, type SpriteKind, fileOf, spriteMap } from "./sprite.ts";

/**
 * The sounds of a file; `onEnd` is told the number of each that has played to its end. Of the file's kinds the second
 * is tried when the first can't be had or played; when none can, the promise is rejected. The device must be open: see
 * player.ts.
 */
export function loadSprite(sprite: SpriteName, onEnd: (id: number) => void): Promise<Howl> {
  const playable = KINDS.filter((kind) => Howler.codecs(kind));
  return loadFirst(sprite, playable, onEnd);
}

async function loadFirst(sprite: SpriteName, kinds: readonly SpriteKind[], onEnd: (id: number) => void): Promise<Howl> {
  const [kind, ...others] = kinds;
  if (kind === undefined) throw new Error("this browser plays neither webm nor mp3");
  try {
    return await decoded(sprite, await dataAt(fileOf(sprite, kind), kind), onEnd);
  } catch (error) {
    if (others.length === 0) throw error;
    return loadFirst(sprite, others, onEnd);
  }
}

/**
 * A file as an address that holds it. Howler could fetch it by itself, but where it fails it turns to the other way of
 * playing, in which loops have gaps and words stumble over each other, and says nothing of it.
 */
async function dataAt(address: string, kind: SpriteKind): Promise<string> {
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
      // Until a sound has been given its level: the first one plays a moment before it is.
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
