/** One person in all eight moods, side by side, each with its name under it. */
import { type Mood, MOODS } from "#scenario/words.ts";
import type { ArtParts, Look } from "#stage/drawing/art.ts";
import { drawPerson } from "#stage/drawing/figure.ts";
import { letters } from "#stage/drawing/rooms/letters.ts";
import { pen } from "#stage/drawing/rooms/pen.ts";
import { type Frame, groupOf, rectangle, type Shape } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";

/** In pixels; four pictures to a row. */
const CELL = { width: 320, height: 300, words: 44 } as const;
const ACROSS = 4;
/** Head and shoulders, in the common frame of people. */
const BUST = { x: -14, y: -110, width: 976, height: 790 } as const;
/** The wall behind each mood, from hot to light. */
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
export function moodsOf(art: ArtParts, look: Look): string {
  const hand = pen(5);
  const cells = MOODS.map((mood, place) => {
    const [x, y] = [(place % ACROSS) * CELL.width, Math.floor(place / ACROSS) * CELL.height];
    const height = CELL.height - CELL.words;
    const wall = { x: 14, y: 14, width: CELL.width - 28, height: height - 22 };
    const cell = [
      hand.box(6, 6, CELL.width - 12, CELL.height - 12, { fill: "#fffdf7", line: "#20202a", width: 3 }),
      hand.box(wall.x, wall.y, wall.width, wall.height, { fill: WALLS[mood] }),
      before(wall, drawPerson(art, look, mood, null, BUST).shapes),
      hand.rule(14, height - 8, CELL.width - 14, height - 8, { line: "#20202a", width: 3 }),
      letters(mood, { x: CELL.width / 2, y: CELL.height - 31, size: 17, ink: "#20202a", width: 3.4 }),
    ];
    return groupOf(cell, { transform: [["translate", x, y]] });
  });
  const frame = { x: 0, y: 0, width: CELL.width * ACROSS, height: CELL.height * Math.ceil(MOODS.length / ACROSS) };
  return svgText({ frame, shapes: [rectangle(frame, { fill: "#fffdf7" }), ...cells] });
}

/** A bust as wide as the wall, standing on its lower edge. */
function before(wall: Frame, bust: readonly Shape[]): Shape {
  const scale = Math.max(wall.width / BUST.width, wall.height / BUST.height);
  const standing = groupOf(bust, {
    transform: [
      ["translate", wall.x + wall.width / 2, wall.y + wall.height],
      ["scale", scale, scale],
      ["translate", -BUST.x - BUST.width / 2, -BUST.y - BUST.height],
    ],
  });
  return groupOf([standing], { clip: wall });
}
