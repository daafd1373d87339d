/** A small room to talk in: two chairs, a clock, a lamp, a door that is shut, and a table with water on it. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { clock, glow, halo, plant } from "./furniture.ts";
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
    clock(hand, 430, 132, 42),
    plant(hand, 1206, 452, 1.1),
    chairs(hand),
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
    pen.box(780, 104, 160, 134, { fill: "#c9a77e", line: LINE, width: 3 }),
    pen.box(794, 118, 132, 106, { fill: "#f7f1e2", line: LINE }),
    pen.ellipse(892, 148, 13, 13, { fill: "#f0c98a" }),
    path("M798 220V186Q832 150 866 184Q890 158 922 190V220Z", { fill: "#b5cabb" }),
    path("M798 220V204Q850 184 922 208V220Z", { fill: "#9dbaa8" }),
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
    glow([708, 190, 170]),
    pen.rule(708, 214, 708, 500, { line: "#9c9284", width: 6 }),
    pen.ellipse(708, 504, 34, 8, { fill: "#9c9284" }),
    pen.taper(708, 138, 56, 100, 78, { fill: "#f6dfa6", line: LINE, width: 2.5 }),
  ]);
}

/** The customer's chair, whose back shows on both sides of them, and another one for whoever comes in. */
function chairs(pen: Pen): Shape {
  return groupOf([chair(pen, 252, 404, 118), chair(pen, 563, 330, 166)]);
}

/** An upholstered chair from the front: the middle of its back at x, the back's upper edge at y, and half its width. */
function chair(pen: Pen, x: number, y: number, half: number): Shape {
  const wood = { fill: "#cfa878", line: "#a4845c", width: 2.5 };
  const cloth = { fill: "#a9c2be", line: "#7f9a97", width: 2.5 };
  const [left, right] = [x - half, x + half];
  const post = (side: number): Shape => pen.box(x + side * half - 9, y + 14, 18, 250, wood);
  const arm = (side: number): Shape =>
    path(
      `M${x + side * (half - 8)} ${y + 96}q${side * 40} -6 ${side * 48} 14V${y + 270}h${-side * 18}V${y + 124}h${-side * 30}Z`,
      wood,
    );
  return groupOf([
    post(-1),
    post(1),
    path(
      `M${left - 4} ${y + 160}V${y + 30}Q${left - 4} ${y} ${left + 28} ${y}H${right - 28}Q${right + 4} ${y} ${right + 4} ${y + 30}V${y + 160}Z`,
      cloth,
    ),
    path(`M${left + 14} ${y + 140}V${y + 36}Q${left + 16} ${y + 18} ${left + 34} ${y + 18}H${right - 60}`, {
      line: "#c3d6d2",
      width: 4,
    }),
    pen.box(left - 14, y + 160, 2 * half + 28, 60, { ...cloth, fill: "#b7cdc9" }),
    arm(-1),
    arm(1),
  ]);
}
