/** One person in all eight moods, side by side, each with its name under it. */
import { type Mood, MOODS } from "#scenario/words.ts";
import type { CastArt, Look } from "#stage/drawing/art.ts";
import { drawPerson } from "#stage/drawing/figure.ts";
import { letters } from "#stage/drawing/rooms/letters.ts";
import { pen } from "#stage/drawing/rooms/pen.ts";

/** In pixels; four pictures to a row. */
const CELL = { width: 320, height: 300, words: 44 } as const;
const ACROSS = 4;
/** Head and shoulders, in the common frame of people. */
const BUST = { x: -14, y: -110, width: 976, height: 790 } as const;
/** From the heat of the first mood to the light of the last. */
const WALLS: Readonly<Record<Mood, string>> = {
  furious: "#eec4bb",
  angry: "#f0d0c2",
  upset: "#d6dce6",
  tense: "#dde1e2",
  neutral: "#dbe6ea",
  relieved: "#e2ead9",
  pleased: "#f2e7c2",
  delighted: "#f8e2a8",
};

/** A complete SVG text. */
export function moodsOf(art: CastArt, look: Look): string {
  const hand = pen(5);
  const cells = MOODS.map((mood, place) => {
    const [x, y] = [(place % ACROSS) * CELL.width, Math.floor(place / ACROSS) * CELL.height];
    const height = CELL.height - CELL.words;
    const view = `viewBox="0 0 ${BUST.width} ${BUST.height}"`;
    return [
      `<g transform="translate(${x} ${y})">`,
      hand.box(6, 6, CELL.width - 12, CELL.height - 12, { fill: "#fffdf7", line: "#20202a", width: 3 }),
      hand.box(14, 14, CELL.width - 28, height - 22, { fill: WALLS[mood] }),
      `<svg x="14" y="14" width="${CELL.width - 28}" height="${height - 22}" ${view} preserveAspectRatio="xMidYMax slice">${drawPerson(art, look, mood, null, BUST).svg}</svg>`,
      hand.rule(14, height - 8, CELL.width - 14, height - 8, { line: "#20202a", width: 3 }),
      letters(mood, { x: CELL.width / 2, y: CELL.height - 31, size: 17, ink: "#20202a", width: 3.4 }),
      `</g>`,
    ].join("");
  });
  const [width, height] = [CELL.width * ACROSS, CELL.height * Math.ceil(MOODS.length / ACROSS)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fffdf7"/>${cells.join("")}</svg>`;
}
