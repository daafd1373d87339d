/** Loads a figure's pictures: those for standing, and those for blinking and speaking. */
import type { Figure } from "#stage/drawing/figure.ts";
import type { Drawing } from "#stage/drawing/shapes.ts";
import type { Picture, Pictures } from "./pictures.ts";

/** A figure whose pictures are ready. */
export interface Worn {
  readonly body: Picture;
  readonly head: Picture;
  readonly mouth: Picture;
  readonly eyes: Picture;
  readonly front: Picture;
  /** In degrees. */
  readonly tilt: number;
}

/** What may load a moment later: the shut eyes, and the mouths for speaking. */
export interface Lively {
  readonly eyesShut: Picture;
  readonly talking: readonly Picture[];
}

/** `density` in pixels per unit of its drawings. Rejects if the browser can't draw one of them. */
export async function dress(pictures: Pictures, figure: Figure, density: number): Promise<Worn> {
  const ready = (drawing: Drawing): Promise<Picture> => pictures.of(drawing, density);
  const [body, head, mouth, eyes, front] = await Promise.all([
    ready(figure.body),
    ready(figure.head),
    ready(figure.mouth),
    ready(figure.eyes),
    ready(figure.front),
  ]);
  return { body, head, mouth, eyes, front, tilt: figure.tilt };
}

export async function prepareLook(pictures: Pictures, figure: Figure, density: number): Promise<Lively> {
  const [eyesShut, talking] = await Promise.all([
    pictures.of(figure.eyesShut, density),
    Promise.all(figure.mouthsTalking.map((mouth) => pictures.of(mouth, density))),
  ]);
  return { eyesShut, talking };
}
