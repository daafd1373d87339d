/** Turns drawings into textures on demand, each once for every sharpness (a cache). */
import type * as Phaser from "phaser";
import type { Drawing, Frame } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { holdsOthers } from "./motion.ts";
import { paint } from "./paint.ts";

/** A drawing whose texture is ready. */
export interface Picture {
  readonly key: string;
  readonly frame: Frame;
  /** Pixels of the texture per unit of the drawing. */
  readonly density: number;
}

export interface Pictures {
  /** `density` in pixels per unit of the drawing. Rejects if the browser can't draw it. */
  of(drawing: Drawing, density: number): Promise<Picture>;
  /** Called for each new beat: frees pictures that were not used for some beats, except those with keys in `seen`. */
  age(seen: ReadonlySet<string>): void;
}

interface Kept {
  readonly picture: Promise<Picture>;
  readonly key: string;
  /** Number of the beat that last used it. */
  last: number;
}

/** For how many beats an unused picture is kept: moods return, and drawing takes long. */
const REMEMBERED = 4;

/** The longest side of a texture, in pixels: every graphics card of the last ten years supports this. */
const LONGEST = 4096;

export function picturesFor(textures: Phaser.Textures.TextureManager): Pictures {
  const kept = new Map<string, Kept>();
  let beat = 0;
  let count = 0;
  return {
    of(drawing, density) {
      const { width, height } = drawing.frame;
      const sharpest = Math.min(density, LONGEST / Math.max(width, height));
      // A person is drawn anew for each beat, so drawings are compared by content.
      const name = `${sharpest.toFixed(3)} ${JSON.stringify(drawing)}`;
      const known = kept.get(name);
      if (known !== undefined) {
        known.last = beat;
        return known.picture;
      }
      const key = `picture-${count++}`;
      const picture = textureOf(drawing, sharpest).then((canvas) => {
        keepAs(textures, key, canvas);
        return { key, frame: drawing.frame, density: sharpest };
      });
      kept.set(name, { picture, key, last: beat });
      return picture;
    },
    age(seen) {
      beat += 1;
      for (const [name, { picture, key, last }] of kept) {
        if (beat - last <= REMEMBERED || seen.has(key)) continue;
        kept.delete(name);
        picture.then(
          () => giveUp(textures, key),
          () => {},
        );
      }
    },
  };
}

/** The keys of the pictures that a thing on the stage is made of. */
export function keysIn(thing: Phaser.GameObjects.GameObject): readonly string[] {
  if (holdsOthers(thing)) return thing.list.flatMap(keysIn);
  return isImage(thing) ? [thing.texture.key] : [];
}

function isImage(thing: Phaser.GameObjects.GameObject): thing is Phaser.GameObjects.Image {
  return thing.type === "Image";
}

/**
 * Makes a texture of a canvas that won't be painted on again. Phaser's own `addCanvas` expects that it will be, and
 * reads every pixel back for that.
 */
export function keepAs(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  const { width, height } = canvas;
  textures.create(key, [canvas], width, height)?.add("__BASE", 0, 0, 0, width, height);
}

/** Frees its pixels at once: left to the browser, they would make garbage collection slow. */
function giveUp(textures: Phaser.Textures.TextureManager, key: string): void {
  const canvas = textures.get(key).getSourceImage();
  textures.remove(key);
  if (canvas instanceof HTMLCanvasElement) Object.assign(canvas, { width: 0, height: 0 });
}

/** A canvas in main memory, from which a graphics card uploads it fastest. */
export function brushFor(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext("2d", { willReadFrequently: true });
}

async function textureOf(drawing: Drawing, density: number): Promise<HTMLCanvasElement> {
  const { width, height } = drawing.frame;
  return paintedOn(width * density, height * density, drawing);
}

/** A canvas of so many pixels, with a drawing painted on it. */
export function paintedOn(width: number, height: number, drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const brush = brushFor(canvas);
  if (brush !== null) paint(brush, drawing, width, height);
  return canvas;
}

/** A drawing rendered by the browser, for when there is no canvas. Rejects if the browser can't. */
export async function imageOf(drawing: Drawing): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svgText(drawing)], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Shows a picture in an image object, in the drawing's units: its frame's corner is at (frame.x − x, frame.y − y). */
export function put(
  image: Phaser.GameObjects.Image,
  { key, frame, density }: Picture,
  origin: { x: number; y: number },
): void {
  image
    .setTexture(key)
    .setOrigin(0, 0)
    .setPosition(frame.x - origin.x, frame.y - origin.y)
    .setScale(1 / density);
}
