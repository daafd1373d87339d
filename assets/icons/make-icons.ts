/**
 * Draws the pictures of the installed game: the bubble of the page's own icon, on the colour of the walls. Run it with
 * `npm run icons` after a change here; the same source gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

interface Icon {
  /** In public/. */
  readonly file: string;
  /** Pixels of an edge. */
  readonly size: number;
  /** The share of the edge that the bubble's picture takes. Systems cut what is round out of a maskable one. */
  readonly share: number;
  /** Pixels by which the corners are rounded, of 100 an edge. */
  readonly corner: number;
}

export const PUBLIC = join(import.meta.dirname, "..", "..", "public");

export const ICONS: readonly Icon[] = [
  { file: "icon-192.png", size: 192, share: 0.8, corner: 20 },
  { file: "icon-512.png", size: 512, share: 0.8, corner: 20 },
  { file: "icon-maskable-512.png", size: 512, share: 0.62, corner: 0 },
];

/** The bytes of a PNG. */
export function drawIcon({ size, share, corner }: Icon): Buffer {
  const edge = 32 / share;
  const place = (edge - 32) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}">
    <rect width="${edge}" height="${edge}" rx="${(corner / 100) * edge}" fill="#dbe6ea"/>
    <g transform="translate(${place} ${place + 0.5})" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">
      <path d="M5 6h22v15H15l-6 6v-6H5z" fill="#fffdf7" stroke="#20202a"/>
      <path d="M11 13.5h10" stroke="#2f7d86"/>
    </g>
  </svg>`;
  return new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

if (process.argv[1] === import.meta.filename) {
  for (const icon of ICONS) writeFileSync(join(PUBLIC, icon.file), drawIcon(icon));
  process.stdout.write(`wrote ${ICONS.length} pictures to ${PUBLIC}\n`);
}
