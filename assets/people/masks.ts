/** Black-and-white pictures and what can be done with them: rasterise, fatten, thin, find the pieces, let them grow. */
import { Resvg } from "@resvg/resvg-js";
import type { Frame } from "#stage/art.ts";

/** One value a pixel, row by row: 1 is inside. `window` is what part of the drawing it shows, `scale` its pixels a unit. */
export interface Mask {
  readonly window: Frame;
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
export function rasterise(elements: string, window: Frame, scale: number): Mask {
  const width = Math.round(window.width * scale);
  const height = Math.round(window.height * scale);
  const view = `${window.x} ${window.y} ${window.width} ${window.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}">${elements}</svg>`;
  const rgba = new Resvg(svg).render().pixels;
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => ((rgba[at * 4 + 3] ?? 0) > 127 ? 1 : 0));
  return { window, scale, width, height, pixels };
}

export function combine(a: Mask, b: Mask, keep: (a: number, b: number) => boolean): Mask {
  return { ...a, pixels: a.pixels.map((value, at) => (keep(value, b.pixels[at] ?? 0) ? 1 : 0)) };
}

/** What is left when a rim of `units` is taken off. */
export function thin(mask: Mask, units: number): Mask {
  const limit = units * mask.scale;
  const away = distances(mask, 0);
  return { ...mask, pixels: Uint8Array.from(away, (distance) => (distance > limit ? 1 : 0)) };
}

/** The distance in pixels from every pixel to the nearest one that has the value. Exact, after Felzenszwalb and Huttenlocher (2012). */
export function distances({ pixels, width, height }: Mask, value: 0 | 1): Float64Array {
  const far = 1e12;
  const squared = Float64Array.from(pixels, (pixel) => (pixel === value ? 0 : far));
  const pass = (start: number, step: number, length: number): void => {
    const before = Float64Array.from({ length }, (_, i) => squared[start + i * step] ?? far);
    const parabolas = new Int32Array(length);
    const borders = new Float64Array(length + 1);
    borders[0] = -Infinity;
    borders[1] = Infinity;
    let last = 0;
    const crossing = (q: number, r: number): number =>
      ((before[q] ?? far) + q * q - (before[r] ?? far) - r * r) / (2 * q - 2 * r);
    for (let q = 1; q < length; q++) {
      let meets = crossing(q, parabolas[last] ?? 0);
      while (last > 0 && meets <= (borders[last] ?? 0)) meets = crossing(q, parabolas[--last] ?? 0);
      parabolas[++last] = q;
      borders[last] = meets;
      borders[last + 1] = Infinity;
    }
    for (let q = 0, k = 0; q < length; q++) {
      while ((borders[k + 1] ?? Infinity) < q) k++;
      const nearest = parabolas[k] ?? 0;
      squared[start + q * step] = (q - nearest) ** 2 + (before[nearest] ?? far);
    }
  };
  for (let x = 0; x < width; x++) pass(x, width, height);
  for (let y = 0; y < height; y++) pass(y * width, 1, width);
  return squared.map(Math.sqrt);
}

/** The pieces of a mask that hang together by their sides. Pieces under `smallest` pixels are left out. */
export function pieces({ pixels, width, height }: Mask, smallest: number): Pieces {
  const labels = new Int32Array(pixels.length);
  let count = 0;
  for (let start = 0; start < pixels.length; start++) {
    if (pixels[start] !== 1 || labels[start] !== 0) continue;
    count += 1;
    const members = [start];
    labels[start] = count;
    for (const at of members) {
      for (const next of sides(at, width, height)) {
        if (pixels[next] === 1 && labels[next] === 0) {
          labels[next] = count;
          members.push(next);
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

/** Lets all pieces spread at the same pace over what the mask allows, until they meet. */
export function spread({ labels, count }: Pieces, { pixels, width, height }: Mask): Pieces {
  const grown = labels.slice();
  const front = [...grown.keys()].filter((at) => grown[at] !== 0);
  for (const at of front) {
    for (const next of sides(at, width, height)) {
      if (grown[next] === 0 && pixels[next] === 1) {
        grown[next] = grown[at] ?? 0;
        front.push(next);
      }
    }
  }
  return { labels: grown, count };
}

/** The piece at a point of the drawing; 0 when there is none. */
export function pieceAt(found: Pieces, { window, scale, width }: Mask, [x, y]: readonly [number, number]): number {
  return found.labels[Math.round((y - window.y) * scale) * width + Math.round((x - window.x) * scale)] ?? 0;
}

function sides(at: number, width: number, height: number): number[] {
  const x = at % width;
  const found: number[] = [];
  if (x > 0) found.push(at - 1);
  if (x < width - 1) found.push(at + 1);
  if (at >= width) found.push(at - width);
  if (at < width * (height - 1)) found.push(at + width);
  return found;
}
