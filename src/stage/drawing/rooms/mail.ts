/** Letters on a bright morning: the post room, your tray, and the customer on the stamp of what has just come. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { glow } from "./furniture.ts";
import { letters } from "./letters.ts";
import { outlined, pen, type Pen, type Point } from "./pen.ts";
import { INK, type Room, type Stir } from "./room.ts";

/** The far line on this room's morning wall. */
const LINE = "#a9a27f";
const far = outlined(LINE);
const near = outlined(INK, 4);
const PAPER = "#fffdf7";
const RED = "#c75146";
const TEAL = "#2f7d86";
const POSTMARK = "#5d6b8a";

/** The stamp's edges, and how far apart its teeth are. */
const STAMP = { left: 397, top: 44, right: 757, bottom: 616, tooth: 18 } as const;

export function mail(): Room {
  const hand = pen(97);
  const back = [
    hand.box(-20, -20, 1320, 760, { fill: "#f1edd6" }),
    hand.box(-20, -20, 1320, 124, { fill: "#e8e3c6" }),
    hand.box(-20, 452, 1320, 300, { fill: "#cdc7a6" }),
    pigeonholes(hand),
    morning(hand),
    // The sun comes in from the right.
    path("M860 128L1010 128L520 560H300ZM1070 128L1190 128L820 560H620Z", { fill: "#fff3bf", opacity: 0.5 }),
    envelope(hand),
    stamp(hand),
    postmark(),
  ];
  return { back, crowd, front: [desk(hand), tray(hand), stack(hand), inkPad(hand)] };
}

/** A hole for every desk, and what lies in it. */
function pigeonholes(pen: Pen): Shape {
  const holes = Array.from({ length: 15 }, (_, hole) => {
    const [x, y] = [44 + (hole % 5) * 62, 128 + Math.floor(hole / 5) * 84];
    const lying = Array.from({ length: (hole * 7) % 4 }, (_, letter) =>
      pen.box(x + 5 + letter * 2, y + 56 - letter * 9, 42, 8, far(["#fbf8ec", "#e7d3bd", "#d4e0dc"][letter] ?? PAPER)),
    );
    return groupOf([pen.box(x, y, 54, 70, far("#b79f7c")), ...lying]);
  });
  return groupOf([
    pen.box(28, 110, 334, 276, { ...far("#d6bd94"), width: 3 }),
    ...holes,
    pen.box(18, 380, 354, 14, far("#e3cda6")),
  ]);
}

function morning(pen: Pen): Shape {
  return groupOf([
    glow([1030, 190, 260]),
    pen.box(840, 110, 372, 284, { ...far("#faf6e6"), width: 3 }),
    pen.box(854, 124, 344, 256, far("#c9e4ea")),
    pen.ellipse(1030, 186, 34, 34, { fill: "#fbe7a4" }),
    path("M855 300Q920 250 990 286Q1060 238 1120 280Q1160 256 1197 272V379H855Z", { fill: "#b6d0b4" }),
    path("M855 340Q950 306 1040 336Q1120 308 1197 330V379H855Z", { fill: "#9fc2a2" }),
    pen.rule(1026, 124, 1026, 380, { line: "#e3ddc4", width: 6 }),
    pen.box(830, 390, 392, 14, far("#f3eedb")),
  ]);
}

/** The messenger, who brings the rest of it. */
function crowd(stir: Stir): readonly Shape[] {
  const hand = pen(98);
  return [
    bystander(
      { skin: "#cdae96", hair: "#8d8578", top: "#a9bcb2", trousers: "#a9ab98", cut: "short", line: "#9c9876" },
      { x: 202, y: 238, size: 0.98, towards: "right" },
      stir,
    ),
    // The cart before them.
    hand.rule(76, 448, 76, 560, { line: LINE, width: 7 }),
    hand.rule(300, 448, 300, 560, { line: LINE, width: 7 }),
    ...[0, 1, 2, 3, 4, 5].map((parcel) =>
      hand.box(
        86 + parcel * 35,
        424 + ((parcel * 5) % 3) * 8,
        30,
        50,
        far(["#e7d3bd", "#f6f2e2", "#cfdcd8"][parcel % 3] ?? PAPER),
      ),
    ),
    hand.box(62, 462, 252, 60, { ...far("#c7b58d"), width: 3 }),
  ];
}

/** It stands in the tray: the border of letters that came by air, and an address in somebody's own hand. */
function envelope(pen: Pen): Shape {
  const corners: readonly Point[] = [
    [344, 92],
    [1216, 70],
    [1232, 620],
    [352, 620],
  ];
  const dashes = Array.from({ length: 34 }, (_, dash) => {
    const [x, y] = [352 + dash * 26, 92 - dash * 0.65];
    return pen.shape(
      [
        [x + 8, y],
        [x + 22, y],
        [x + 14, y + 16],
        [x, y + 16],
      ],
      { fill: dash % 2 === 0 ? RED : TEAL, opacity: 0.8 },
    );
  });
  return groupOf([
    pen.shape(
      corners.map(([x, y]): Point => [x + 9, y + 8]),
      { fill: "#20202a", opacity: 0.14 },
    ),
    pen.shape(corners, near("#f8efd8")),
    ...dashes,
    pen.rule(832, 400, 1120, 396, { line: "#b9ad90", width: 7 }),
    pen.rule(832, 440, 1060, 437, { line: "#b9ad90", width: 7 }),
    pen.rule(832, 480, 1090, 477, { line: "#b9ad90", width: 7 }),
  ]);
}

/** Paper with teeth, and in it the customer before the colour of the sea. */
function stamp(pen: Pen): Shape {
  const { left, top, right, bottom, tooth } = STAMP;
  const [across, down] = [Math.round((right - left) / tooth), Math.round((bottom - top) / tooth)];
  // Each tooth is a bite of paper between two holes.
  const bites = (count: number, x: number, y: number): string =>
    `a${tooth * 0.3} ${tooth * 0.3} 0 0 0 ${x * 0.6} ${y * 0.6}l${x * 0.4} ${y * 0.4}`.repeat(count);
  const edge = [
    `M${left} ${top}`,
    bites(across, tooth, 0),
    bites(down, 0, tooth),
    bites(across, -tooth, 0),
    bites(down, 0, -tooth),
    "Z",
  ].join("");
  const picture = { x: left + 26, y: top + 26, width: right - left - 46, height: 540 };
  return groupOf([
    groupOf([path(edge, { fill: "#20202a", opacity: 0.14 })], { transform: [["translate", 7, 7]] }),
    path(edge, { fill: PAPER, line: INK, width: 3 }),
    pen.box(picture.x, picture.y, picture.width, picture.height, { fill: "#a9d3d0", line: INK, width: 3 }),
    path(`M${picture.x} 470Q480 420 577 452T${picture.x + picture.width} 430V600H${picture.x}Z`, { fill: "#8cc0bd" }),
    pen.ellipse(577, 300, 156, 200, { fill: "#f3f6e6", opacity: 0.75 }),
    letters("80", { x: picture.x + 40, y: picture.y + 36, size: 34, ink: "#3c7d82", width: 6 }),
    pen.rule(picture.x + 18, picture.y + 68, picture.x + 64, picture.y + 67, { line: "#3c7d82", width: 4 }),
  ]);
}

/** The post office was here: rings and waves, over the stamp's corner. */
function postmark(): Shape {
  const ink = { line: POSTMARK, width: 5, opacity: 0.5 };
  const ring = (radius: number): Shape =>
    path(
      `M${790 - radius} 176a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`,
      ink,
    );
  const waves = [0, 1, 2, 3].map((wave) => path(`M856 ${146 + wave * 20}q22 -14 44 0t44 0t44 0t44 0t44 0`, ink));
  return groupOf([ring(66), ring(44), path("M764 168H816M770 186H810", ink), ...waves]);
}

function desk(pen: Pen): Shape {
  return groupOf([
    pen.box(-20, 556, 1320, 190, near("#b98a5c")),
    pen.rule(-20, 567, 1300, 567, { line: "#d8ad7c", width: 6 }),
    path("M120 640q120 -10 260 0M620 670q160 -12 330 2M1010 622q90 -6 180 0", { line: "#a3774b", width: 3 }),
  ]);
}

/** The tray that the envelope stands in. */
function tray(pen: Pen): Shape {
  return groupOf([
    pen.shape(
      [
        [322, 516],
        [1240, 516],
        [1256, 606],
        [306, 606],
      ],
      near("#d9a468"),
    ),
    pen.rule(324, 527, 1238, 527, { line: "#eec692", width: 6 }),
    path("M380 560q70 -6 150 0M980 580q80 6 170 -2M700 590q60 -4 100 0", { line: "#bf8a50", width: 3 }),
    pen.box(500, 540, 154, 46, near("#f1d9a8")),
    letters("Inbox", { x: 577, y: 563, size: 22, ink: "#6b4a2c", width: 4.5 }),
    pen.ellipse(512, 563, 3.5, 3.5, { fill: "#6b4a2c" }),
    pen.ellipse(643, 563, 3.5, 3.5, { fill: "#6b4a2c" }),
  ]);
}

/** What is answered already, tied up. */
function stack(pen: Pen): Shape {
  return groupOf([
    ...[0, 1, 2, 3].map((letter) =>
      pen.shape(
        [
          [40 + letter * 3, 566 - letter * 17],
          [196 - letter * 5, 562 - letter * 17],
          [198 - letter * 5, 580 - letter * 17],
          [38 + letter * 3, 584 - letter * 17],
        ],
        near(["#f8efd8", "#d9e6e2", PAPER, "#f3dcc6"][letter] ?? PAPER),
      ),
    ),
    pen.rule(116, 510, 118, 582, { line: INK, width: 9 }),
    pen.rule(116, 510, 118, 582, { line: RED, width: 5 }),
    path("M117 508q-26 -20 -30 -4q4 12 30 4q26 -20 30 -4q-4 12 -30 4Z", { fill: RED, line: INK, width: 3 }),
  ]);
}

function inkPad(pen: Pen): Shape {
  return groupOf([
    pen.box(216, 568, 86, 20, near("#5d6b79")),
    pen.box(224, 562, 70, 10, near(TEAL)),
    path("M244 556V536Q234 524 238 510Q244 494 260 494Q276 494 282 510Q286 524 276 536V556Z", near("#8a5a3c")),
    pen.box(232, 546, 56, 14, near("#6b4630")),
    path("M250 508q2 -6 8 -6", { line: "#c99a72", width: 4 }),
  ]);
}
