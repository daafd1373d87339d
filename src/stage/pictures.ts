/** Turns SVG drawings into textures, each once for every sharpness, as late as they are asked for. */
import type * as Phaser from "phaser";
import type { Drawing } from "./figure.ts";
import type { Frame } from "./art.ts";

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
}

/** No side of a texture is longer, in pixels: every graphics card of the last ten years takes this. */
const LONGEST = 4096;

export function picturesFor(textures: Phaser.Textures.TextureManager): Pictures {
  const ready = new Map<string, Promise<Picture>>();
  return {
    of(drawing, density) {
      const { width, height } = drawing.frame;
      const sharpest = Math.min(density, LONGEST / Math.max(width, height));
      const name = `${sharpest.toFixed(3)} ${drawing.svg}`;
      const known = ready.get(name);
      if (known !== undefined) return known;
      const key = `picture-${ready.size}`;
      const picture = paint(drawing, sharpest).then((canvas) => {
        keepAs(textures, key, canvas);
        return { key, frame: drawing.frame, density: sharpest };
      });
      ready.set(name, picture);
      return picture;
    },
  };
}

/**
 * Makes a texture of a canvas that won't be painted on again.
 * Phaser's own `addCanvas` expects that it will, and reads every pixel back for it.
 */
export function keepAs(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  const { width, height } = canvas;
  textures.create(key, [canvas], width, height)?.add("__BASE", 0, 0, 0, width, height);
}

/** A canvas in the computer's own memory, from where a graphics card takes it fastest. */
export function brushFor(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext("2d", { willReadFrequently: true });
}

async function paint({ svg, frame }: Drawing, density: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(frame.width * density));
  canvas.height = Math.max(1, Math.ceil(frame.height * density));
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    brushFor(canvas)?.drawImage(image, 0, 0, frame.width * density, frame.height * density);
  } finally {
    URL.revokeObjectURL(address);
  }
  return canvas;
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
