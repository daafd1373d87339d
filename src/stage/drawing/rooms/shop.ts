/** A corner shop at noon: full shelves, a sale, the street in the window, and the till on the counter. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { halo, walls } from "./furniture.ts";
import { letters } from "./letters.ts";
import { outlined, pen, type Pen, type Point } from "./pen.ts";
import { EDGE, INK, type Films, type Room, type Stir } from "./room.ts";

/** The far line on this room's cream wall. */
const LINE = "#b3a07c";
const far = outlined(LINE);
const near = outlined(INK, 4);
const RED = "#c75146";
const PAPER = "#fffdf7";

const TEAL: Finish = {
  top: "#e6bd88",
  shine: "#f5d8ae",
  grain: "#d0a26c",
  shadow: "#b9854f",
  front: "#4f8d92",
  panel: "#62a0a3",
  groove: "#33696f",
};

export function shop(): Room {
  const hand = pen(21);
  const back = [
    walls(hand, { wall: "#f3ead2", frieze: "#e8dcbd", down: 112, rail: "#f9f3e2", floor: "#d5c7a6" }),
    street(hand),
    door(hand),
    shelves(hand),
    sale(hand),
    crates(hand),
    halo(),
  ];
  return { back, crowd, front: [counter(hand, TEAL), till(hand), basket(hand), sweets(hand)] };
}

/** A neighbour with her shopping, and a boy who came for sweets. */
function crowd(stir: Stir, films: Films | null): readonly Shape[] {
  const waits = { line: "#ab9a80", trousers: "#a9b3ba" };
  return [
    bystander(
      { ...waits, skin: "#c9a68d", hair: "#988a86", top: "#a9c0b4", under: "#f0ece0", cut: "long" },
      { x: 150, y: 238, size: 0.98, towards: "right" },
      stir,
      films,
    ),
    shoppingBag(pen(22)),
    bystander(
      { ...waits, skin: "#e3c8b0", hair: "#bfae94", top: "#c6b3c4", cut: "short" },
      { x: 1086, y: 350, size: 0.78, towards: "left" },
      stir,
    ),
  ];
}

/** Through the window: houses in the sun, under the shop's own awning. */
function street(pen: Pen): Shape {
  const stripes = Array.from({ length: 8 }, (_, stripe) =>
    path(`M${702 + stripe * 34} 112h34l-3 42q-14 14 -28 0Z`, far(stripe % 2 === 0 ? "#d79a8c" : "#faf4e6")),
  );
  return groupOf([
    pen.box(700, 118, 276, 280, { ...far("#faf4e4"), width: 3 }),
    pen.box(714, 132, 248, 252, far("#cfe6ea")),
    pen.box(716, 236, 82, 146, { fill: "#e5cdb4" }),
    pen.box(798, 204, 74, 178, { fill: "#dcc0b1" }),
    ...[0, 1, 2, 3].map((pane) => pen.box(812 + (pane % 2) * 28, 224 + (pane >> 1) * 42, 16, 24, { fill: "#f3e9da" })),
    pen.box(730, 262, 20, 28, { fill: "#f6ecd9" }),
    pen.box(764, 262, 20, 28, { fill: "#f6ecd9" }),
    path("M872 384V330H962V384Z", { fill: "#c9d9b9" }),
    path("M880 336Q868 296 896 282Q902 252 930 262Q962 264 954 300Q966 334 940 340Z", { fill: "#b3cda6" }),
    pen.rule(916, 310, 916, 384, { line: "#b59b7b", width: 6 }),
    pen.box(716, 366, 246, 18, { fill: "#e3ddcd" }),
    pen.shape(
      [
        [732, 384],
        [838, 150],
        [878, 150],
        [772, 384],
      ],
      { fill: "#ffffff", opacity: 0.35 },
    ),
    pen.rule(838, 132, 838, 384, { line: LINE, width: 3 }),
    ...stripes,
    pen.box(690, 396, 296, 14, far("#f1e6cc")),
  ]);
}

function door(pen: Pen): Shape {
  return groupOf([
    pen.box(1010, 104, 144, 362, { ...far("#cfa98a"), width: 3 }),
    pen.box(1028, 126, 108, 232, far("#d5e8e8")),
    pen.shape(
      [
        [1036, 352],
        [1096, 132],
        [1124, 132],
        [1064, 352],
      ],
      { fill: "#ffffff", opacity: 0.45 },
    ),
    pen.box(1028, 376, 108, 72, far("#c39a7b")),
    pen.rule(1082, 128, 1060, 160, { line: LINE }),
    pen.rule(1082, 128, 1104, 160, { line: LINE }),
    pen.box(1044, 160, 76, 38, far("#7fb0b2")),
    letters("Open", { x: 1082, y: 179, size: 17, ink: PAPER, width: 3.5 }),
  ]);
}

const LABEL = "#faf3e0";

/** Goods by their sign, each standing on the board at x and floor, and how far along the next one stands. */
type Good = (pen: Pen, x: number, floor: number, fill: string) => readonly [drawn: readonly Shape[], step: number];

const GOODS: Readonly<Record<string, Good>> = {
  // A tin
  t: (pen, x, floor, fill) => [
    [pen.box(x, floor - 42, 30, 42, far(fill)), pen.box(x + 1, floor - 30, 28, 16, { fill: LABEL })],
    34,
  ],
  // A bottle
  b: (pen, x, floor, fill) => [
    [
      path(`M${x + 9} ${floor - 74}h10v20q8 6 8 16v38h-26v-38q0 -10 8 -16Z`, far(fill)),
      pen.box(x + 2, floor - 28, 24, 15, { fill: LABEL }),
    ],
    32,
  ],
  // A packet
  p: (pen, x, floor, fill) => [
    [
      pen.box(x, floor - 66, 42, 66, far(fill)),
      pen.ellipse(x + 21, floor - 38, 12, 12, { fill: LABEL }),
      pen.rule(x + 10, floor - 14, x + 32, floor - 14, { line: LABEL, width: 4 }),
    ],
    47,
  ],
  // A jar
  j: (pen, x, floor, fill) => [
    [
      path(`M${x + 4} ${floor - 46}q-5 6 -4 14v26q0 6 6 6h22q6 0 6 -6v-26q1 -8 -4 -14Z`, far(fill)),
      pen.box(x + 3, floor - 54, 28, 10, far("#d8c9a4")),
      pen.box(x + 5, floor - 32, 24, 16, { fill: LABEL }),
    ],
    39,
  ],
};
const COLOURS = ["#d79a8c", "#9fc0bd", "#e6c27f", "#b3bd97", "#c4abc0"];

/** Three boards of goods, with the prices along their edges. */
function shelves(pen: Pen): Shape {
  const board = (stock: string, row: number): Shape => {
    const floor = 196 + row * 102;
    let along = 50;
    const goods = Array.from(stock, (sign, place) => {
      const fill = COLOURS[(Math.floor(place / 3) + row * 2) % COLOURS.length] ?? LABEL;
      const [drawn, step] = GOODS[sign]?.(pen, along, floor, fill) ?? [[], 12];
      along += step;
      return drawn;
    });
    const prices = [0, 1, 2, 3].map((tag) =>
      pen.box(62 + tag * 88, floor + 1, 30, 11, { fill: (tag + row) % 3 === 1 ? "#d2786c" : PAPER }),
    );
    return groupOf([...goods.flat(), pen.box(34, floor, 374, 13, far("#dcc49b")), ...prices]);
  };
  return groupOf([
    pen.box(30, 106, 382, 372, { ...far("#e9dcbc"), width: 3 }),
    board("pppbbbjjj", 0),
    board("tttjjj bbbt", 1),
    board("bbbpppttj", 2),
    pen.box(34, 440, 374, 38, far("#dcc49b")),
  ]);
}

/** The sign that hangs over the customer's head. */
function sale(pen: Pen): Shape {
  const star = Array.from({ length: 28 }, (_, corner): Point => {
    const reach = corner % 2 === 0 ? 54 : 44;
    return [936 + Math.sin((corner * Math.PI) / 14) * reach, 62 - Math.cos((corner * Math.PI) / 14) * reach];
  });
  return groupOf([
    pen.rule(500, -10, 500, 30, { line: LINE, width: 3 }),
    pen.rule(860, -10, 860, 30, { line: LINE, width: 3 }),
    pen.box(450, 26, 470, 74, { fill: RED }),
    pen.box(450, 92, 470, 8, { fill: "#a8423a" }),
    letters("Big sale", { x: 664, y: 61, size: 38, ink: "#f9f1e0", width: 7.5 }),
    pen.shape(star, { fill: "#f3b65b" }),
    letters("30%", { x: 936, y: 62, size: 28, ink: "#7d3a2c", width: 5.5 }),
  ]);
}

/** Fruit, tipped towards whoever passes. */
function crates(pen: Pen): Shape {
  const crate = (x: number, fill: string): Shape => {
    const fruit = Array.from({ length: 9 }, (_, piece) =>
      pen.ellipse(x - 44 + (piece % 5) * 22 + (piece > 4 ? 11 : 0), piece > 4 ? 434 : 448, 13, 13, far(fill)),
    );
    return groupOf([
      ...fruit.toReversed(),
      pen.taper(x, 450, 128, 116, 64, far("#d9bb8d")),
      pen.rule(x - 62, 470, x + 62, 470, { line: LINE }),
      pen.rule(x - 60, 492, x + 60, 492, { line: LINE }),
      pen.box(x - 24, 462, 48, 26, far(PAPER)),
      pen.rule(x - 14, 475, x + 14, 475, { line: "#d2786c", width: 4 }),
    ]);
  };
  return groupOf([pen.box(220, 508, 290, 60, far("#c6a778")), crate(292, "#e3b27a"), crate(428, "#a9c08b")]);
}

/** At the waiting woman's hand. */
function shoppingBag(pen: Pen): Shape {
  return groupOf([
    path("M70 526Q72 492 90 492Q108 492 108 526", { line: LINE, width: 4 }),
    pen.taper(89, 522, 78, 70, 60, far("#d9b08c")),
  ]);
}

/** Seen from behind the counter: keys, a drawer, and what the last customer paid. */
function till(pen: Pen): Shape {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3, 4].map((column) =>
      pen.box(76 + column * 23 - row * 2.5 + (column - 2) * row * 1.5, 519 + row * 13, 17, 8, {
        fill: column === 4 ? (row === 2 ? "#6fb08e" : RED) : "#eef1ee",
      }),
    ),
  );
  return groupOf([
    path("M196 506V466l8 5l8 -5l8 5l8 -5V510Z", { fill: PAPER, line: INK, width: 3 }),
    pen.rule(204, 480, 220, 480, { line: "#b9bfc2", width: 3 }),
    pen.rule(204, 490, 216, 490, { line: "#b9bfc2", width: 3 }),
    pen.box(112, 494, 24, 24, near("#39424f")),
    pen.box(62, 461, 124, 41, near("#39424f")),
    pen.box(71, 466, 106, 28, { fill: "#a9d7c8" }),
    letters("14 20", { x: 128, y: 480, size: 16, ink: "#33584f", width: 3 }),
    pen.taper(132, 508, 168, 196, 56, near("#5d6b79")),
    ...keys,
    pen.box(28, 560, 208, 36, near("#4b5764")),
    pen.rule(112, 578, 152, 578, { line: "#c9d1da", width: 6 }),
  ]);
}

/** What the customer brought to the counter. */
function basket(pen: Pen): Shape {
  const slots = [0, 1, 2, 3, 4, 5, 6].map((slot) =>
    pen.rule(886 + slot * 24, 542, 891 + slot * 22, 576, { line: "#8f3029", width: 7 }),
  );
  return groupOf([
    pen.shape(
      [
        [872, 528],
        [884, 474],
        [904, 460],
        [922, 474],
        [930, 528],
      ],
      near(PAPER),
    ),
    pen.box(882, 492, 44, 22, { fill: "#7fb5ba" }),
    path("M1032 530L1046 476Q1050 464 1040 462Q1028 460 1022 472L990 530Z", near("#dba662")),
    path("M1020 488l16 6M1010 506l18 6", { line: "#f3d09a", width: 4 }),
    pen.ellipse(962, 512, 26, 25, near("#8fb56a")),
    path("M962 488q4 -10 12 -12", { line: INK, width: 4 }),
    path("M878 524Q882 468 956 468Q1034 468 1040 524", { line: INK, width: 13 }),
    path("M878 524Q882 468 956 468Q1034 468 1040 524", { line: "#4b5764", width: 6 }),
    pen.taper(958, 530, 196, 158, 60, near(RED)),
    ...slots,
    pen.box(852, 520, 212, 15, near("#d96a5e")),
  ]);
}

function sweets(pen: Pen): Shape {
  const balls = Array.from({ length: 14 }, (_, ball) =>
    pen.ellipse(1132 + (ball % 4) * 17 + (ball % 8 > 3 ? 5 : 0), EDGE + 12 - Math.floor(ball / 4) * 15, 8.5, 8.5, {
      fill: [RED, "#f3b65b", "#2f7d86", "#f6dfa6", "#8fb56a"][ball % 5] ?? RED,
    }),
  );
  return groupOf([
    path(
      "M1124 492Q1108 504 1110 526V568Q1110 582 1124 582H1194Q1208 582 1208 568V526Q1210 504 1194 492Z",
      near("#e4f2f3"),
    ),
    ...balls,
    path("M1122 510Q1116 518 1118 540", { line: "#ffffff", width: 5 }),
    pen.box(1116, 474, 86, 22, near(RED)),
  ]);
}
