/** Turns drawings into textures, each once for every sharpness, as late as they are asked for. */
import type * as Phaser from "phaser";
import type { Drawing, Frame } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { holdsOthers } from "./motion.ts";
import { paint } from "./paint.ts";

/** A drawing that lies ready as a texture. */
export interface Picture {
  readonly key: string;
  readonly frame: Frame;
  /** Pixels of the texture to a unit of the drawing. */
  readonly density: number;
}

export interface Pictures {
  /** `density` in pixels to a unit of the drawing. Rejects when the browser can't draw it. */
  of(drawing: Drawing, density: number): Promise<Picture>;
  /** Another beat is to be seen: gives up what was asked for some beats ago, unless it is among the keys `seen`. */
  age(seen: ReadonlySet<string>): void;
}

interface Kept {
  readonly picture: Promise<Picture>;
  readonly key: string;
  /** The number of the beat for which it was last asked for. */
  last: number;
}

/** For how many beats a picture is kept that none of them shows: moods come back, and drawing them takes long. */
const REMEMBERED = 4;

/** No side of a texture is longer, in pixels: every graphics card of the last ten years takes this. */
const LONGEST = 4096;

export function picturesFor(textures: Phaser.Textures.TextureManager): Pictures {
  const kept = new Map<string, Kept>();
  let beat = 0;
  let count = 0;
  return {
    of(drawing, density) {
      const { width, height } = drawing.frame;
      const sharpest = Math.min(density, LONGEST / Math.max(width, height));
      // A person is drawn anew for each beat, so drawings are compared by what they hold.
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
 * Makes a texture of a canvas that won't be painted on again.
 * Phaser's own `addCanvas` expects that it will, and reads every pixel back for it.
 */
export function keepAs(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  const { width, height } = canvas;
  textures.create(key, [canvas], width, height)?.add("__BASE", 0, 0, 0, width, height);
}

/** Its pixels are given back at once: left to the browser's collection of garbage, they make that long. */
function giveUp(textures: Phaser.Textures.TextureManager, key: string): void {
  const canvas = textures.get(key).getSourceImage();
  textures.remove(key);
  if (canvas instanceof HTMLCanvasElement) Object.assign(canvas, { width: 0, height: 0 });
}

/** A canvas in the computer's own memory, from where a graphics card takes it fastest. */
export function brushFor(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext("2d", { willReadFrequently: true });
}

async function textureOf(drawing: Drawing, density: number): Promise<HTMLCanvasElement> {
  const { width, height } = drawing.frame;
  return paintedOn(width * density, height * density, drawing);
}

/** A canvas just large enough for so many pixels, with a drawing painted on them. */
export function paintedOn(width: number, height: number, drawing: Drawing): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const brush = brushFor(canvas);
  if (brush !== null) paint(brush, drawing, width, height);
  return canvas;
}

/** A drawing as the browser draws it, for where there is no canvas. Rejects where it can't. */
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

/** Shows a picture in an image, in the drawing's own units: its frame's corner lies at (frame.x − x, frame.y − y). */
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
