/** A small room to talk in: a sofa, a lamp, a door that is shut, and a table with water on it. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { glow, halo, plant } from "./furniture.ts";
import { pen, type Pen } from "./pen.ts";
import { table } from "./quiet-table.ts";
import type { Room, Stir } from "./room.ts";

/** The far line on this room's warm wall. */
const LINE = "#a99f90";

export function quietRoom(): Room {
  const hand = pen(11);
  const back = [
    wall(hand),
    blinds(hand),
    picture(hand),
    door(hand),
    lamp(hand),
    plant(hand, 1206, 452, 1.1),
    sofa(hand),
    halo(),
  ];
  return { back, crowd, front: [table(hand)] };
}

/** Two people who walk by under the trees, and hear what is loud in here. */
function crowd(stir: Stir): readonly Shape[] {
  const hand = pen(12);
  const walks = { line: "#93a69b", trousers: "#9fb0b0" };
  return [
    bystander(
      { ...walks, skin: "#d9c3b0", hair: "#a2968c", top: "#c5aeb0", cut: "bun" },
      { x: 138, y: 234, size: 0.32, towards: "right" },
      stir,
    ),
    bystander(
      { ...walks, skin: "#bda491", hair: "#8f8a86", top: "#b4bda4", under: "#e6e6da", cut: "short" },
      { x: 184, y: 230, size: 0.33, towards: "right" },
      stir,
    ),
    // They are outside, so the window's frame is drawn over them.
    hand.box(66, 328, 298, 14, { fill: "#f6efe0", line: LINE, width: 2 }),
    hand.box(56, 340, 318, 14, { fill: "#f6efe0", line: LINE }),
  ];
}

function wall(pen: Pen): Shape {
  return groupOf([
    pen.box(-20, -20, 1320, 760, { fill: "#ebe4d6" }),
    pen.box(-20, -20, 1320, 96, { fill: "#f1ebdf" }),
    pen.box(-20, 388, 1320, 60, { fill: "#ddd3c0" }),
    pen.box(-20, 440, 1320, 12, { fill: "#f4eee2", line: LINE, width: 2 }),
    pen.box(-20, 452, 1320, 280, { fill: "#c9bda9" }),
  ]);
}

/** A wide window with its blinds half down, and evening trees behind it. */
function blinds(pen: Pen): Shape {
  const slats = Array.from({ length: 9 }, (_, slat) =>
    pen.box(84, 84 + slat * 13, 262, 8, { fill: "#fbf6ea", line: "#cfc4b2", width: 1.5 }),
  );
  return groupOf([
    pen.box(66, 66, 298, 276, { fill: "#f6efe0", line: LINE, width: 3 }),
    pen.box(80, 80, 270, 248, { fill: "#c9e1e2", line: LINE }),
    path("M80 328V270Q110 226 150 262Q176 216 222 254Q262 218 292 258Q322 236 350 262V328Z", { fill: "#a9c7b6" }),
    path("M80 328V300Q128 274 178 300Q240 276 350 302V328Z", { fill: "#97b8a6" }),
    pen.stroke(
      [
        [215, 80],
        [215, 328],
      ],
      { line: LINE, width: 3 },
    ),
    ...slats,
    pen.stroke(
      [
        [332, 200],
        [332, 262],
      ],
      { line: LINE, width: 2 },
    ),
    pen.ellipse(332, 268, 5, 7, { fill: "#fbf6ea", line: LINE }),
  ]);
}

/** A framed hillside. */
function picture(pen: Pen): Shape {
  return groupOf([
    pen.box(724, 104, 190, 134, { fill: "#c9a77e", line: LINE, width: 3 }),
    pen.box(738, 118, 162, 106, { fill: "#f7f1e2", line: LINE }),
    pen.ellipse(862, 148, 13, 13, { fill: "#f0c98a" }),
    path("M742 220V186Q780 150 822 184Q852 158 896 190V220Z", { fill: "#b5cabb" }),
    path("M742 220V204Q800 184 896 208V220Z", { fill: "#9dbaa8" }),
  ]);
}

function door(pen: Pen): Shape {
  return groupOf([
    pen.box(962, 74, 168, 372, { fill: "#e3d8c4", line: LINE, width: 3 }),
    pen.box(976, 88, 140, 356, { fill: "#cdb596", line: LINE }),
    pen.box(996, 112, 100, 150, { fill: "#dfe9e6", line: LINE }),
    pen.stroke(
      [
        [1010, 236],
        [1066, 126],
      ],
      { line: "#f2f7f5", width: 9 },
    ),
    pen.stroke(
      [
        [1040, 244],
        [1084, 158],
      ],
      { line: "#f2f7f5", width: 5 },
    ),
    pen.box(996, 284, 100, 138, { fill: "#c3a985", line: LINE }),
    pen.stroke(
      [
        [988, 276],
        [1008, 276],
      ],
      { line: "#8d8476", width: 7 },
    ),
  ]);
}

/** A standing lamp, lit. */
function lamp(pen: Pen): Shape {
  return groupOf([
    glow([424, 190, 170]),
    pen.stroke(
      [
        [424, 214],
        [424, 500],
      ],
      { line: "#9c9284", width: 6 },
    ),
    pen.ellipse(424, 504, 34, 8, { fill: "#9c9284" }),
    pen.shape(
      [
        [396, 138],
        [452, 138],
        [474, 216],
        [374, 216],
      ],
      { fill: "#f6dfa6", line: LINE, width: 2.5 },
    ),
  ]);
}

/** The customer sits on it; its back shows on both sides of them. */
function sofa(pen: Pen): Shape {
  const cloth = { line: "#7f9a97", width: 2.5 };
  return groupOf([
    path("M262 600V424Q264 392 300 392H836Q872 392 874 424V600Z", { fill: "#a9c2be", ...cloth }),
    pen.stroke(
      [
        [568, 396],
        [568, 600],
      ],
      cloth,
    ),
    path("M214 600V478Q216 452 246 452Q276 454 278 480V600Z", { fill: "#b7cdc9", ...cloth }),
    path("M858 600V480Q860 454 890 452Q920 452 922 478V600Z", { fill: "#b7cdc9", ...cloth }),
    pen.shape(
      [
        [752, 424],
        [844, 410],
        [858, 498],
        [768, 510],
      ],
      { fill: "#e7c089", line: "#b69569", width: 2.5 },
    ),
    pen.stroke(
      [
        [768, 440],
        [842, 428],
      ],
      { line: "#f3d9b0", width: 4 },
    ),
    pen.stroke(
      [
        [772, 462],
        [846, 450],
      ],
      { line: "#f3d9b0", width: 4 },
    ),
  ]);
}
