/** Black-and-white pictures and what can be done with them: rasterise, thin, find the pieces, let them grow. */
import type { Frame } from "#stage/art.ts";
import { Resvg } from "@resvg/resvg-js";

/** One value a pixel, row by row: 1 is inside. `frame` is what part of the drawing it shows, `scale` its pixels a unit. */
export interface Mask {
  readonly frame: Frame;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Which piece every pixel belongs to, counted from 1; 0 is none. */
export interface Pieces {
  readonly labels: Int32Array;
  readonly count: number;
}

/** What the SVG elements cover, whatever their colour. */
export function rasterise(elements: string, frame: Frame, scale: number): Mask {
  const width = Math.round(frame.width * scale);
  const height = Math.round(frame.height * scale);
  const view = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}">${elements}</svg>`;
  const rgba = new Resvg(svg).render().pixels;
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (rgba[at * 4 + 3] ?? 0) > 127 ? 1 : 0;
  return { frame, scale, width, height, pixels };
}

export function combine(a: Mask, b: Mask, keep: (a: boolean, b: boolean) => boolean): Mask {
  return { ...a, pixels: a.pixels.map((value, at) => (keep(value === 1, b.pixels[at] === 1) ? 1 : 0)) };
}

/** The mask of some of the pieces. */
export function where({ labels }: Pieces, like: Mask, wanted: (piece: number) => boolean): Mask {
  const pixels = new Uint8Array(labels.length);
  labels.forEach((piece, at) => {
    if (piece > 0 && wanted(piece)) pixels[at] = 1;
  });
  return { ...like, pixels };
}

/** What is left when a rim of `units` is taken off. */
export function thin(mask: Mask, units: number): Mask {
  const limit = units * mask.scale;
  const away = distances(mask, 0);
  return { ...mask, pixels: mask.pixels.map((_, at) => ((away[at] ?? 0) > limit ? 1 : 0)) };
}

/**
 * The distance in pixels from every pixel to the nearest one that has the value; exact. Columns are swept twice,
 * then each row takes the lower envelope of its columns' parabolas (Felzenszwalb and Huttenlocher 2012).
 */
export function distances({ pixels, width, height }: Mask, value: 0 | 1): Float64Array {
  const down = new Float64Array(pixels.length);
  const far = width + height;
  for (let x = 0; x < width; x++) {
    let away = far;
    for (let at = x; at < pixels.length; at += width) {
      away = pixels[at] === value ? 0 : away + 1;
      down[at] = away;
    }
    for (let at = pixels.length - width + x; at >= 0; at -= width) {
      away = pixels[at] === value ? 0 : away + 1;
      if (away < (down[at] ?? 0)) down[at] = away;
    }
  }

  const across = new Float64Array(pixels.length);
  const parabolas = new Int32Array(width);
  const borders = new Float64Array(width + 1);
  for (let row = 0; row < pixels.length; row += width) {
    const square = (x: number): number => (down[row + x] ?? far) ** 2;
    const crossing = (a: number, b: number): number => (square(a) + a * a - square(b) - b * b) / (2 * (a - b));
    let last = 0;
    parabolas[0] = 0;
    borders[0] = -Infinity;
    borders[1] = Infinity;
    for (let x = 1; x < width; x++) {
      let meets = crossing(x, parabolas[last] ?? 0);
      while (last > 0 && meets <= (borders[last] ?? 0)) meets = crossing(x, parabolas[--last] ?? 0);
      parabolas[++last] = x;
      borders[last] = meets;
      borders[last + 1] = Infinity;
    }
    for (let x = 0, k = 0; x < width; x++) {
      while ((borders[k + 1] ?? Infinity) < x) k++;
      const nearest = parabolas[k] ?? 0;
      across[row + x] = Math.sqrt((x - nearest) ** 2 + square(nearest));
    }
  }
  return across;
}

/**
 * The pieces of a mask that hang together by their sides. Pieces under `smallest` pixels are left out.
 * The mask's first and last column are empty, so a step to the side never comes out on another row.
 */
export function pieces({ pixels, width }: Mask, smallest: number): Pieces {
  const labels = new Int32Array(pixels.length);
  let count = 0;
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] !== 1 || labels[start] !== 0) continue;
    count += 1;
    const members = [start];
    labels[start] = count;
    for (const at of members) {
      for (const step of [-1, 1, -width, width]) {
        if (pixels[at + step] === 1 && labels[at + step] === 0) {
          labels[at + step] = count;
          members.push(at + step);
        }
      }
    }
    if (members.length < smallest) {
      // -1 keeps a crumb from being found again; it is cleared below.
      for (const at of members) labels[at] = -1;
      count -= 1;
    }
  }
  return { labels: labels.map((label) => Math.max(label, 0)), count };
}

/** Lets all pieces grow at the same pace over what the mask allows, until they meet. Its outer columns are empty too. */
export function spread({ labels, count }: Pieces, { pixels, width }: Mask): Pieces {
  const grown = labels.slice();
  const front: number[] = [];
  for (let at = 0; at < grown.length; at++) if (grown[at] !== 0) front.push(at);
  for (const at of front) {
    for (const step of [-1, 1, -width, width]) {
      if (grown[at + step] === 0 && pixels[at + step] === 1) {
        grown[at + step] = grown[at] ?? 0;
        front.push(at + step);
      }
    }
  }
  return { labels: grown, count };
}

/** The piece at a point of the drawing; 0 when there is none. */
export function pieceAt(found: Pieces, { frame, scale, width }: Mask, [x, y]: readonly [number, number]): number {
  return found.labels[Math.round((y - frame.y) * scale) * width + Math.round((x - frame.x) * scale)] ?? 0;
}
