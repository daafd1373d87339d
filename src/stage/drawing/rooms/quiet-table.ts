/** The table of the quiet room, with water, paper handkerchiefs and a notepad on it. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import type { Pen } from "./pen.ts";
import { EDGE, INK } from "./room.ts";

/** A light table seen from the player's chair. */
export function table(pen: Pen): Shape {
  return groupOf([
    pen.shape(
      [
        [-20, EDGE],
        [1300, EDGE],
        [1300, 672],
        [-20, 672],
      ],
      { fill: "#e9cfa5", line: INK, width: 4 },
    ),
    pen.stroke(
      [
        [-20, EDGE + 10],
        [1300, EDGE + 10],
      ],
      { line: "#f6e3c2", width: 6 },
    ),
    path("M350 564q220 14 440 0l14 26q-230 16 -468 0Z", { fill: "#c59f6c", opacity: 0.4 }),
    path("M140 622q90 -8 190 0M840 640q120 8 230 -2M470 636q70 -6 140 2M230 652q50 -4 90 1", {
      line: "#d6b684",
      width: 2.5,
    }),
    pen.box(-20, 670, 1320, 70, { fill: "#c79c65", line: INK, width: 4 }),
    carafe(pen),
    tissues(pen),
    notepad(pen),
  ]);
}

/** Water, and two glasses of it. */
function carafe(pen: Pen): Shape {
  const near = { line: INK, width: 3.5 };
  const glass = (x: number): Shape =>
    groupOf([
      pen.taper(x, 528, 40, 30, 58, { fill: "#e4f2f3", ...near }),
      pen.taper(x, 552, 32, 26, 30, { fill: "#a9d4dc" }),
    ]);
  return groupOf([
    path("M92 484Q90 512 78 530Q64 560 76 586H146Q158 560 144 530Q132 512 130 484Z", { fill: "#e4f2f3", ...near }),
    path("M74 548Q68 566 79 582H143Q153 566 148 548Z", { fill: "#a9d4dc" }),
    path("M98 500Q94 520 86 536", { line: "#ffffff", width: 5 }),
    pen.ellipse(111, 482, 22, 6, { fill: "#f4fafa", ...near }),
    glass(194),
    glass(858),
  ]);
}

/** Paper handkerchiefs, within the customer's reach. */
function tissues(pen: Pen): Shape {
  const near = { line: INK, width: 3.5 };
  return groupOf([
    path("M958 540Q950 508 974 502Q982 488 1000 496Q1024 492 1020 516Q1030 528 1018 542Z", {
      fill: "#fffdf7",
      ...near,
    }),
    pen.shape(
      [
        [926, 540],
        [1044, 536],
        [1052, 590],
        [932, 594],
      ],
      { fill: "#7fb0b2", ...near },
    ),
    pen.ellipse(986, 541, 34, 6, { fill: "#5f9194" }),
    pen.stroke(
      [
        [938, 568],
        [1046, 564],
      ],
      { line: "#a3cbcc", width: 5 },
    ),
  ]);
}

function notepad(pen: Pen): Shape {
  const pencil = [
    [1196, 606],
    [1258, 566],
  ] as const;
  return groupOf([
    pen.shape(
      [
        [1084, 574],
        [1206, 568],
        [1232, 626],
        [1092, 632],
      ],
      { fill: "#fffdf7", line: INK, width: 3.5 },
    ),
    pen.shape(
      [
        [1084, 574],
        [1206, 568],
        [1210, 580],
        [1086, 586],
      ],
      { fill: "#c75146", line: INK, width: 3 },
    ),
    pen.stroke(
      [
        [1104, 598],
        [1196, 593],
      ],
      { line: "#c9cfd2", width: 3 },
    ),
    pen.stroke(
      [
        [1106, 612],
        [1176, 608],
      ],
      { line: "#c9cfd2", width: 3 },
    ),
    pen.stroke(pencil, { line: INK, width: 12 }),
    pen.stroke(pencil, { line: "#f3b65b", width: 6 }),
  ]);
}
