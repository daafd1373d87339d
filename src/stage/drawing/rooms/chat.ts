/** A chat at night: a screen on your desk with the customer's picture in it, and the office behind it gone quiet. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { glow } from "./furniture.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { INK, type Room, type Stir } from "./room.ts";

/** The far line on this room's wall at night. */
const LINE = "#7d89a6";
const far = outlined(LINE);
const near = outlined(INK, 4);
const PAPER = "#fffdf7";
const TEAL = "#2f7d86";
const GOLD = "#f3c97c";
const CASE = "#39424f";

const EBONY: Finish = {
  top: "#a98467",
  shine: "#c9a382",
  grain: "#94714f",
  shadow: "#6d5138",
  front: "#4c5670",
  panel: "#5a6580",
  groove: "#363f57",
};

/** The screen's case; the picture of the customer stands in the left half of it. */
const SCREEN = { left: 404, top: 12, right: 1268, bottom: 566, rim: 16 } as const;
const CARD = { left: 434, top: 92, width: 286 } as const;

export function chat(): Room {
  const hand = pen(83);
  const back = [
    hand.box(-20, -20, 1320, 760, { fill: "#b7c0d6" }),
    hand.box(-20, -20, 1320, 124, { fill: "#a8b2cb" }),
    hand.box(-20, 448, 1320, 300, { fill: "#8f99b4" }),
    town(hand),
    glow([96, 420, 280]),
    screen(hand),
  ];
  return { back, crowd, front: [counter(hand, EBONY), foot(hand), lamp(hand), mug(hand)] };
}

/** Windows that are still lit, under the moon. */
function town(pen: Pen): Shape {
  const houses = [
    [44, 236, 62],
    [112, 196, 54],
    [172, 254, 50],
    [228, 214, 56],
    [290, 240, 60],
  ].map(([x = 0, y = 0, width = 0], house) =>
    groupOf([
      pen.box(x, y, width, 356 - y, { fill: house % 2 === 0 ? "#4f5b80" : "#5b678b" }),
      ...[0, 1, 2, 3, 4, 5].map((light) =>
        pen.box(x + 11 + (light % 2) * 22, y + 14 + (light >> 1) * 26, 10, 13, {
          fill: (light * 2 + house) % 5 === 0 ? GOLD : "#6a769a",
        }),
      ),
    ]),
  );
  return groupOf([
    pen.box(20, 100, 352, 272, { ...far("#dfe4ec"), width: 3 }),
    pen.box(34, 114, 324, 244, far("#414d74")),
    path("M318 152a24 24 0 1 1 -28 -16a20 20 0 0 0 28 16Z", { fill: "#fbeec4" }),
    ...[
      [70, 148],
      [142, 136],
      [196, 172],
      [250, 140],
      [92, 194],
    ].map(([x = 0, y = 0]) => pen.ellipse(x, y, 2.6, 2.6, { fill: "#f1e6c2" })),
    ...houses,
    pen.rule(196, 114, 196, 358, { line: "#cdd4e0", width: 6 }),
    pen.box(10, 370, 372, 13, far("#d3d9e4")),
  ]);
}

/** A colleague on the late shift. */
function crowd(stir: Stir): readonly Shape[] {
  const hand = pen(84);
  return [
    bystander(
      { skin: "#c9ad9e", hair: "#7d7a8c", top: "#a3b4c6", trousers: "#8f97ad", cut: "long", line: "#7a85a2" },
      { x: 232, y: 306, size: 0.9, towards: "right" },
      stir,
    ),
    hand.box(282, 456, 16, 36, far("#8f9bb6")),
    hand.box(236, 404, 108, 62, { ...far("#a3aec6"), width: 3 }),
    hand.box(-20, 488, 424, 14, far("#c4b09c")),
    hand.box(-20, 500, 420, 80, far("#97a1ba")),
  ];
}

/** The screen: an open window, and the card of the person you write with. */
function screen(pen: Pen): Shape {
  const { left, top, right, bottom, rim } = SCREEN;
  const [width, height] = [right - left, bottom - top];
  return groupOf([
    pen.box(left, top, width, height, near(CASE)),
    pen.box(left + rim, top + rim, width - 2 * rim, height - 2 * rim, { fill: "#dfe8ee", line: INK, width: 3 }),
    pen.box(left + rim, top + rim, width - 2 * rim, 40, { fill: TEAL, line: INK, width: 3 }),
    ...["#c75146", "#f3b65b", "#e9f2e4"].map((fill, light) =>
      pen.ellipse(left + rim + 24 + light * 24, top + rim + 20, 7, 7, { fill, line: INK, width: 2 }),
    ),
    pen.box(CARD.left + 6, CARD.top + 8, CARD.width, 500, { fill: "#20202a", opacity: 0.14 }),
    pen.box(CARD.left, CARD.top, CARD.width, 500, { fill: PAPER, line: INK, width: 3 }),
    pen.box(CARD.left + 12, CARD.top + 12, CARD.width - 24, 480, { fill: "#f6d9a0" }),
    path(`M${CARD.left + 12} 420Q520 360 ${CARD.left + CARD.width - 12} 404V560H${CARD.left + 12}Z`, {
      fill: "#f0c684",
    }),
    pen.ellipse(577, 290, 128, 170, { fill: "#fdf0cf", opacity: 0.85 }),
    pen.ellipse(CARD.left + CARD.width - 30, CARD.top + 30, 10, 10, { fill: "#5fae7c", line: INK, width: 3 }),
    // What else is open: cases that wait.
    ...[0, 1, 2, 3, 4].map((line) =>
      groupOf([
        pen.box(748, 100 + line * 88, 480, 68, { fill: "#ebf1f4", line: "#b4c3cd", width: 2 }),
        pen.ellipse(784, 134 + line * 88, 18, 18, { fill: ["#c7d8c4", "#e6cdbd", "#c9cfe2"][line % 3] ?? PAPER }),
        pen.rule(818, 124 + line * 88, 960 - ((line * 37) % 70), 124 + line * 88, { line: "#9fb0bc", width: 6 }),
        pen.rule(818, 144 + line * 88, 1140 - ((line * 53) % 120), 144 + line * 88, { line: "#c2cfd8", width: 6 }),
      ]),
    ),
  ]);
}

/** The lower rim of the screen, in front of the customer's picture, and the screen's stand. */
function foot(pen: Pen): Shape {
  const { left, right, bottom, rim } = SCREEN;
  return groupOf([
    pen.taper(836, bottom - 2, 150, 190, 20, near("#5d6b79")),
    pen.box(left, bottom - rim - 8, right - left, rim + 8, near(CASE)),
    pen.ellipse(836, bottom - 12, 6, 5, { fill: "#8fd0b4" }),
  ]);
}

/** Your lamp, lit. */
function lamp(pen: Pen): Shape {
  return groupOf([
    pen.ellipse(98, 582, 58, 11, near(CASE)),
    path("M98 580Q60 540 84 500", { line: INK, width: 13 }),
    path("M98 580Q60 540 84 500", { line: "#5d6b79", width: 6 }),
    path("M44 524Q50 470 100 462Q150 470 156 524Z", near(TEAL)),
    path("M62 500Q74 480 100 476", { line: "#7fb5ba", width: 6 }),
    pen.ellipse(100, 524, 52, 8, { fill: "#fff1c9", line: INK, width: 3 }),
  ]);
}

function mug(pen: Pen): Shape {
  return groupOf([
    path("M238 502q-8 -9 0 -17t0 -15M262 504q-8 -9 0 -17t0 -13", { line: "#ffffff", width: 5, opacity: 0.75 }),
    path("M276 530q27 -5 26 18q-2 21 -29 18", { line: INK, width: 12 }),
    path("M276 530q27 -5 26 18q-2 21 -29 18", { line: GOLD, width: 5 }),
    path("M222 518L229 580Q230 588 239 588H265Q274 588 275 580L282 518Z", near(GOLD)),
    pen.ellipse(252, 518, 30, 8, near("#6b4630")),
  ]);
}
