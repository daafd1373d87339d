/** A bank's counter hall: windows on the street, the tellers at the back, people waiting, and the counter in front. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter } from "./counter.ts";
import { armchair, clock, halo, pillar, plant, poster, rope, tallWindow, walls } from "./furniture.ts";
import { letters } from "./letters.ts";
import { pen, type Pen } from "./pen.ts";
import { EDGE, FAR, INK, type Films, type Room, type Stir } from "./room.ts";

export function bank(): Room {
  const hand = pen(7);
  const back = [
    walls(hand, { wall: "#dbe6ea", frieze: "#cfdde3", down: 120, rail: "#e6eef0", floor: "#c3cfcf" }),
    tallWindow(hand, 60, 92, 150, 270),
    tallWindow(hand, 232, 92, 150, 270),
    pillar(hand, 424, 470),
    tellers(hand),
    clock(hand, 1160, 120, 38),
    poster(hand, 1110, 190),
    plant(hand, 1215, 470, 1.05),
    halo(),
  ];
  return { back, crowd, front: [counter(hand), leaflets(hand), terminal(hand), chainedPen(hand)] };
}

/** One stands in the queue, and one has sat down to wait. */
function crowd(stir: Stir, films: Films | null): readonly Shape[] {
  const hand = pen(8);
  const waits = { trousers: "#a3b0be" };
  return [
    bystander(
      { ...waits, skin: "#d8c0ad", hair: "#b0a199", top: "#cdb7c4", under: "#ebebe6", cut: "bun" },
      { x: 188, y: 234, size: 0.98, towards: "right" },
      stir,
      films,
    ),
    rope(hand, 268, 430, 405),
    armchair(1034, 402, { fill: "#b9cbd2", line: FAR }),
    bystander(
      { ...waits, skin: "#b89d8c", hair: "#918c92", top: "#b0c1b7", cut: "short" },
      { x: 1034, y: 352, size: 0.98, towards: "left" },
      stir,
    ),
  ];
}

/** The counter at the back, with three numbered windows under the sign. */
function tellers(pen: Pen): Shape {
  const desk = (number: number): Shape => {
    const x = 556 + (number - 1) * 168;
    return groupOf([
      pen.box(x, 168, 152, 150, { fill: "#d3e2e6", line: FAR }),
      pen.box(x + 8, 298, 136, 20, { fill: "#c7a078" }),
      pen.box(x + 88, 252, 50, 40, { fill: "#8fb0ba", line: FAR }),
      pen.box(x + 108, 292, 10, 8, { fill: FAR }),
      letters(String(number), { x: x + 36, y: 196, size: 20, ink: "#7c97a3", width: 4 }),
    ]);
  };
  const wood = { line: "#b1977a", width: 2 };
  return groupOf([
    pen.box(540, 62, 520, 74, { fill: "#2f7d86" }),
    pen.box(540, 128, 520, 8, { fill: "#27696f" }),
    letters("City Bank", { x: 806, y: 98, size: 36, ink: "#f6f1e4", width: 7 }),
    pen.box(540, 150, 520, 200, { fill: "#eaf1f2", line: FAR }),
    desk(1),
    desk(2),
    desk(3),
    pen.box(530, 340, 540, 100, { fill: "#d0b08c", ...wood }),
    pen.stroke(
      [
        [708, 350],
        [708, 438],
      ],
      { line: "#bd9d79", width: 2 },
    ),
    pen.stroke(
      [
        [892, 350],
        [892, 438],
      ],
      { line: "#bd9d79", width: 2 },
    ),
    pen.box(524, 328, 552, 20, { fill: "#e2c7a3", ...wood }),
  ]);
}

function leaflets(pen: Pen): Shape {
  const near = { line: INK, width: 3.5 };
  return groupOf([
    pen.shape(
      [
        [70, 470],
        [168, 470],
        [176, 572],
        [62, 572],
      ],
      { fill: "#cfe3ea", ...near },
    ),
    pen.box(82, 486, 34, 62, { fill: "#f3b65b", line: INK, width: 2.5 }),
    pen.box(122, 480, 34, 68, { fill: "#e2725b", line: INK, width: 2.5 }),
    pen.box(88, 498, 22, 5, { fill: "#fff6df" }),
    pen.box(88, 508, 14, 4, { fill: "#fff6df" }),
    pen.box(128, 494, 22, 5, { fill: "#fff6df" }),
    pen.box(128, 504, 16, 4, { fill: "#fff6df" }),
    pen.box(58, 544, 122, 36, { fill: "#dcebf0", ...near }),
  ]);
}

/** Where cards are paid with. */
function terminal(pen: Pen): Shape {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      pen.box(884 + column * 16 + row * 1.5, 552 + row * 9 - column * 2, 10, 5, { fill: "#c9d1da" }),
    ),
  );
  return groupOf([
    pen.shape(
      [
        [868, 520],
        [930, 512],
        [944, 578],
        [876, 584],
      ],
      { fill: "#39424f", line: INK, width: 3.5 },
    ),
    pen.shape(
      [
        [876, 527],
        [926, 520],
        [930, 540],
        [880, 546],
      ],
      { fill: "#a9d7c8" },
    ),
    ...keys,
  ]);
}

function chainedPen(pen: Pen): Shape {
  const barrel = [
    [1112, EDGE + 8],
    [1176, EDGE - 16],
  ] as const;
  return groupOf([
    path("M1000 580q40 10 70-14q22-18 44-4", { line: "#7d868e", width: 4, dash: [2, 6] }),
    pen.stroke(barrel, { line: INK, width: 12 }),
    pen.stroke(barrel, { line: "#2f7d86", width: 6 }),
    pen.ellipse(1000, 582, 20, 8, { fill: "#39424f", line: INK, width: 3 }),
  ]);
}
