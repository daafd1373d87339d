/** Black-and-white rasters and operations on them: rasterise, erode, label connected components, grow. */
import type { Frame } from "#stage/drawing/shapes.ts";
import { Resvg } from "@resvg/resvg-js";

/**
 * The covered share of each pixel, row by row, 0 to 1. `frame` is the part of the drawing that it shows, `scale` its
 * pixels per unit.
 */
export interface Mask {
  readonly frame: Frame;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
}

/** The piece that each pixel belongs to, counted from 1; 0 is none. */
export interface Pieces {
  readonly labels: Int32Array;
  readonly count: number;
}

/** A pixel covered more than this is inside. */
const HALF = 0.5;

/** The area that the SVG elements cover, whatever their colour. */
export function rasterise(elements: string, frame: Frame, scale: number): Mask {
  const width = Math.round(frame.width * scale);
  const height = Math.round(frame.height * scale);
  const view = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}">${elements}</svg>`;
  const rgba = new Resvg(svg).render().pixels;
  const pixels = new Float32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (rgba[at * 4 + 3] ?? 0) / 255;
  return { frame, scale, width, height, pixels };
}

export function combine(a: Mask, b: Mask, keep: (a: boolean, b: boolean) => boolean): Mask {
  return { ...a, pixels: a.pixels.map((value, at) => (keep(value > HALF, (b.pixels[at] ?? 0) > HALF) ? 1 : 0)) };
}

/** The mask of some of the pieces. */
export function where({ labels }: Pieces, like: Mask, wanted: (piece: number) => boolean): Mask {
  const pixels = new Float32Array(labels.length);
  labels.forEach((piece, at) => {
    if (piece > 0 && wanted(piece)) pixels[at] = 1;
  });
  return { ...like, pixels };
}

/** Erodes a mask: removes a rim of `units`. */
export function thin(mask: Mask, units: number): Mask {
  const away = distances(mask, "outside");
  const limit = units * mask.scale - HALF;
  return { ...mask, pixels: mask.pixels.map((_, at) => Math.min(Math.max((away[at] ?? 0) - limit, 0), 1)) };
}

/**
 * The distance in pixels from every pixel to the nearest inside, or outside, of a mask. Half-covered pixels show where
 * in them the edge is, so that the distances are smooth. Lower envelopes of parabolas, down the columns and along the
 * rows (Felzenszwalb and Huttenlocher 2012).
 */
export function distances({ pixels, width, height }: Mask, to: "inside" | "outside"): Float64Array {
  const far = 1e9;
  const squared = new Float64Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    const missing = to === "inside" ? 1 - (pixels[at] ?? 0) : (pixels[at] ?? 0);
    squared[at] = missing === 1 ? far : Math.max(missing - HALF, 0) ** 2;
  }

  const longest = Math.max(width, height);
  const before = new Float64Array(longest);
  const parabolas = new Int32Array(longest);
  const borders = new Float64Array(longest + 1);
  const pass = (start: number, step: number, length: number): void => {
    for (let i = 0; i < length; i++) before[i] = squared[start + i * step] ?? far;
    const crossing = (a: number, b: number): number =>
      ((before[a] ?? far) + a * a - (before[b] ?? far) - b * b) / (2 * (a - b));
    let last = 0;
    parabolas[0] = 0;
    borders[0] = -Infinity;
    borders[1] = Infinity;
    for (let i = 1; i < length; i++) {
      let meets = crossing(i, parabolas[last] ?? 0);
      while (last > 0 && meets <= (borders[last] ?? 0)) meets = crossing(i, parabolas[--last] ?? 0);
      parabolas[++last] = i;
      borders[last] = meets;
      borders[last + 1] = Infinity;
    }
    for (let i = 0, k = 0; i < length; i++) {
      while ((borders[k + 1] ?? Infinity) < i) k++;
      const nearest = parabolas[k] ?? 0;
      squared[start + i * step] = (i - nearest) ** 2 + (before[nearest] ?? far);
    }
  };
  for (let x = 0; x < width; x++) pass(x, width, height);
  for (let y = 0; y < height; y++) pass(y * width, 1, width);
  return squared.map(Math.sqrt);
}

/**
 * The pieces of a mask, connected by their sides (connected-component labelling). Pieces under `smallest` pixels are
 * left out. The mask's first and last column are empty, so a step to the side never wraps into another row.
 */
export function pieces({ pixels, width }: Mask, smallest: number): Pieces {
  const labels = new Int32Array(pixels.length);
  let count = 0;
  for (let start = 0; start < pixels.length; start++) {
    if ((pixels[start] ?? 0) <= HALF || labels[start] !== 0) continue;
    count += 1;
    const members = [start];
    labels[start] = count;
    for (const at of members) {
      for (const step of [-1, 1, -width, width]) {
        if ((pixels[at + step] ?? 0) > HALF && labels[at + step] === 0) {
          labels[at + step] = count;
          members.push(at + step);
        }
      }
    }
    if (members.length < smallest) {
      // -1 keeps a removed piece from being found again; it is cleared below.
      for (const at of members) labels[at] = -1;
      count -= 1;
    }
  }
  return { labels: labels.map((label) => Math.max(label, 0)), count };
}

/** Grows all pieces at the same pace over what the mask allows, until they meet. Its outer columns are empty too. */
export function spread({ labels, count }: Pieces, { pixels, width }: Mask): Pieces {
  const grown = labels.slice();
  const front: number[] = [];
  for (let at = 0; at < grown.length; at++) if (grown[at] !== 0) front.push(at);
  for (const at of front) {
    for (const step of [-1, 1, -width, width]) {
      if (grown[at + step] === 0 && (pixels[at + step] ?? 0) > HALF) {
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
