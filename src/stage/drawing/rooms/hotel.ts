/** A hotel's lobby at night: keys in their rack, a trolley with luggage, lamps that are lit, and the desk in front. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { armchair, glow, halo } from "./furniture.ts";
import { letters } from "./letters.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { EDGE, INK, type Films, type Room, type Stir } from "./room.ts";

/** The far line on this room's rose wall. */
const LINE = "#a58a80";
const far = outlined(LINE);
const near = outlined(INK, 4);
const BRASS = "#d3ac67";
const GOLD = "#f3d08e";
const PAPER = "#fffdf7";

const WALNUT: Finish = {
  top: "#c98f62",
  shine: "#e3b184",
  grain: "#b57c51",
  shadow: "#8d5c3c",
  front: "#74463c",
  panel: "#85544a",
  groove: "#553029",
};

export function hotel(): Room {
  const hand = pen(33);
  const back = [
    wall(hand),
    glow([438, 178, 130], [688, 178, 130], [106, 200, 210], [1150, 200, 190]),
    sign(hand),
    keys(hand),
    sconce(hand, 438, 190),
    sconce(hand, 688, 190),
    night(hand),
    lift(hand),
    halo(),
  ];
  return { back, crowd, front: [counter(hand, WALNUT), lamp(hand), bell(hand), register(hand), key(hand)] };
}

/** The porter beside his trolley, and a guest who sits where she can see the lift. */
function crowd(stir: Stir, films: Films | null): readonly Shape[] {
  const line = "#a08a84";
  return [
    bystander(
      {
        skin: "#e2c6b1",
        hair: "#a08d86",
        top: "#bd8f8b",
        trousers: "#8f8a97",
        cut: "short",
        cap: { cloth: "#bd8f8b", band: BRASS },
        line,
      },
      { x: 318, y: 240, size: 0.96, towards: "right" },
      stir,
      films,
    ),
    trolley(pen(34)),
    armchair(1086, 404, { fill: "#c48f92", line }),
    bystander(
      { skin: "#dcc0ab", hair: "#a8958a", top: "#a9b0c0", under: "#e9e2da", trousers: "#9a97a2", cut: "bun", line },
      { x: 1086, y: 354, size: 0.98, towards: "left" },
      stir,
    ),
  ];
}

/** Rose paper over panels of wood, under a frieze the colour of plums. */
function wall(pen: Pen): Shape {
  const stripes = Array.from({ length: 22 }, (_, stripe) =>
    pen.box(-6 + stripe * 60, 104, 22, 296, { fill: "#e6d2c8" }),
  );
  const panels = Array.from({ length: 9 }, (_, panel) => pen.box(14 + panel * 144, 420, 116, 62, far("#c7a894")));
  return groupOf([
    pen.box(-20, -20, 1320, 760, { fill: "#e2ccc1" }),
    ...stripes,
    pen.box(-20, 398, 1320, 104, { fill: "#bf9e8a" }),
    ...panels,
    pen.box(-20, 392, 1320, 14, far("#d5b8a3")),
    pen.box(-20, 500, 1320, 240, { fill: "#a98488" }),
  ]);
}

function sign(pen: Pen): Shape {
  return groupOf([
    pen.box(-20, -20, 1320, 122, { fill: "#7e5b68" }),
    pen.box(-20, 102, 1320, 10, { fill: "#694a57" }),
    pen.rule(-20, 92, 1300, 92, { line: BRASS, width: 3 }),
    letters("Grand Hotel", { x: 806, y: 50, size: 40, ink: GOLD, width: 7 }),
  ]);
}

/** A rack with a place for every room: keys, a letter here and there, and gaps where guests are out. */
function keys(pen: Pen): Shape {
  const places = Array.from({ length: 18 }, (_, place) => {
    const x = 48 + (place % 6) * 54;
    const y = 130 + Math.floor(place / 6) * 66;
    const hook = pen.rule(x + 23, y + 10, x + 23, y + 26, { line: GOLD, width: 3 });
    const tag = pen.taper(x + 23, y + 24, 12, 18, 26, far(place % 4 === 1 ? "#c9827c" : BRASS));
    const letter = pen.shape(
      [
        [x + 8, y + 20],
        [x + 40, y + 14],
        [x + 42, y + 52],
        [x + 8, y + 54],
      ],
      far("#f6ecdd"),
    );
    const kept = place % 5 === 3 ? [letter] : place % 7 === 2 ? [] : [hook, tag];
    return groupOf([pen.box(x, y, 46, 56, far("#a9846a")), ...kept]);
  });
  return groupOf([
    pen.box(32, 118, 344, 214, { ...far("#c89f7a"), width: 3 }),
    ...places,
    pen.box(24, 326, 360, 14, far("#d8b590")),
  ]);
}

function sconce(pen: Pen, x: number, y: number): Shape {
  return groupOf([
    path(`M${x} ${y + 46}V${y + 20}`, { line: BRASS, width: 7 }),
    pen.ellipse(x, y + 50, 12, 9, far(BRASS)),
    pen.taper(x, y - 30, 40, 66, 54, far("#fbe7b6")),
    pen.rule(x - 30, y + 16, x + 30, y + 16, { line: "#e9c98a", width: 4 }),
  ]);
}

/** The town through an arched window: the moon and windows that are lit. */
function night(pen: Pen): Shape {
  const houses = [
    [746, 300, 50],
    [794, 262, 44],
    [838, 318, 60],
  ].map(([x = 0, y = 0, width = 0]) =>
    groupOf([
      pen.box(x, y, width, 386 - y, { fill: "#55607f" }),
      pen.box(x + 10, y + 16, 10, 13, { fill: GOLD }),
      pen.box(x + 27, y + 16, 10, 13, { fill: "#707b97" }),
      pen.box(x + 27, y + 42, 10, 13, { fill: GOLD }),
    ]),
  );
  const curtain = (side: number): Shape =>
    path(
      `M${822 + side * 104} 128Q${822 + side * 34} 140 ${822 + side * 60} 250Q${822 + side * 66} 300 ${822 + side * 84} 306Q${822 + side * 76} 350 ${822 + side * 72} 408H${822 + side * 112}Z`,
      far("#b98289"),
    );
  return groupOf([
    path("M732 392V222Q734 120 822 120Q910 120 912 222V392Z", { ...far("#efdfd0"), width: 3 }),
    path("M746 386V226Q748 134 822 134Q896 134 898 226V386Z", far("#6f7d9f")),
    path("M870 176a21 21 0 1 1 -24 -14a17 17 0 0 0 24 14Z", { fill: "#fbeec4" }),
    ...[
      [778, 190],
      [806, 164],
      [792, 232],
      [870, 246],
    ].map(([x = 0, y = 0]) => pen.ellipse(x, y, 2.6, 2.6, { fill: GOLD })),
    ...houses,
    pen.rule(822, 134, 822, 386, { line: "#d9c3b4", width: 5 }),
    pen.rule(746, 252, 898, 252, { line: "#d9c3b4", width: 5 }),
    curtain(-1),
    curtain(1),
    pen.box(702, 118, 240, 14, far(BRASS)),
  ]);
}

/** Two doors of brass, and the floor where the car is. */
function lift(pen: Pen): Shape {
  return groupOf([
    pen.box(984, 170, 176, 300, { ...far("#b8937c"), width: 3 }),
    pen.box(1002, 190, 70, 280, far("#dcc196")),
    pen.box(1072, 190, 70, 280, far("#d3b68a")),
    pen.rule(1018, 210, 1018, 450, { line: "#ecd9b5", width: 5 }),
    pen.rule(1090, 210, 1090, 450, { line: "#e6d0a8", width: 5 }),
    path("M1036 168Q1038 128 1072 128Q1106 128 1108 168Z", far("#f1e2cd")),
    pen.rule(1072, 166, 1086, 142, { line: "#8d6a5e", width: 4 }),
  ]);
}

function trolley(pen: Pen): Shape {
  const rail = { line: "#b98f52", width: 11 };
  const shine = { line: "#e3c285", width: 5 };
  const hoop = "M52 560V366Q54 296 154 294Q254 296 256 366V560";
  const suitcase = (x: number, y: number, width: number, height: number, fill: string, strap: string): Shape =>
    groupOf([
      path(`M${x + width / 2 - 18} ${y}v-10q2 -5 8 -5h20q6 0 8 5v10`, { line: LINE, width: 5 }),
      pen.box(x, y, width, height, { ...far(fill), width: 3 }),
      pen.box(x + width * 0.16, y, 12, height, { fill: strap }),
      pen.box(x + width * 0.84 - 12, y, 12, height, { fill: strap }),
    ]);
  return groupOf([
    path(hoop, rail),
    path(hoop, shine),
    // A coat on its hanger.
    path("M154 300q12 8 2 18", { line: LINE, width: 3 }),
    path("M154 316Q116 330 106 346L100 420H206L202 346Q192 330 154 316Z", { ...far("#9fa5ad"), width: 3 }),
    path("M154 320V418M146 318L154 346L162 318", { line: LINE, width: 3 }),
    suitcase(74, 394, 94, 62, "#c99d83", "#b3846c"),
    suitcase(176, 374, 64, 82, "#a3b3a8", "#8a9d92"),
    suitcase(64, 456, 182, 66, "#b08c90", "#977377"),
    pen.box(36, 524, 236, 16, far(BRASS)),
  ]);
}

/** The desk's own, with a green shade. */
function lamp(pen: Pen): Shape {
  return groupOf([
    pen.ellipse(112, EDGE + 20, 118, 15, { fill: "#f6d9a0", opacity: 0.75 }),
    pen.rule(112, 500, 112, 570, { line: INK, width: 13 }),
    pen.rule(112, 500, 112, 570, { line: BRASS, width: 6 }),
    pen.ellipse(112, 574, 42, 11, near(BRASS)),
    pen.ellipse(112, 512, 62, 8, { fill: "#fdf0c4", line: INK, width: 3 }),
    path("M34 512Q40 468 84 464H140Q184 468 190 512Q112 496 34 512Z", near("#3f8a78")),
    path("M58 496Q64 480 88 476", { line: "#7fbcaa", width: 5 }),
    path("M150 514V540", { line: INK, width: 3 }),
    pen.ellipse(150, 544, 5, 5, near(GOLD)),
  ]);
}

function bell(pen: Pen): Shape {
  return groupOf([
    pen.box(256, 510, 10, 14, near(BRASS)),
    path("M216 572Q216 522 261 520Q306 522 306 572Z", near(GOLD)),
    path("M230 560Q234 540 248 534", { line: PAPER, width: 5 }),
    pen.box(206, 568, 110, 14, near("#39424f")),
  ]);
}

/** Where guests sign their names, and the pen they do it with. */
function register(pen: Pen): Shape {
  const writing = [0, 1, 2].flatMap((row) => [
    pen.rule(878 - row * 6, 536 + row * 14, 940 - row * 4, 540 + row * 14, { line: "#9aa3ad", width: 3 }),
    pen.rule(982 + row * 3, 540 + row * 14, 1030 + row * 8 - (row === 2 ? 30 : 0), 536 + row * 14, {
      line: "#9aa3ad",
      width: 3,
    }),
  ]);
  return groupOf([
    pen.shape(
      [
        [848, 520],
        [1064, 520],
        [1092, 592],
        [820, 592],
      ],
      near("#8c3f45"),
    ),
    path("M866 518Q918 508 958 524V584Q904 570 842 582Z", near(PAPER)),
    path("M1048 518Q998 508 958 524V584Q1012 570 1072 582Z", near(PAPER)),
    ...writing,
    pen.rule(1042, 566, 1104, 508, { line: INK, width: 12 }),
    pen.rule(1046, 562, 1104, 508, { line: "#2f7d86", width: 6 }),
  ]);
}

/** A key on a tag that is too large for any pocket. */
function key(pen: Pen): Shape {
  return groupOf([
    path("M1196 556q-16 -2 -22 8", { line: INK, width: 4 }),
    pen.rule(1134, 574, 1172, 564, { line: INK, width: 11 }),
    pen.rule(1134, 574, 1172, 564, { line: BRASS, width: 5 }),
    pen.ellipse(1126, 577, 13, 11, near(BRASS)),
    pen.ellipse(1126, 577, 4, 4, { fill: INK }),
    pen.shape(
      [
        [1192, 546],
        [1244, 532],
        [1258, 566],
        [1204, 582],
      ],
      near("#c75146"),
    ),
    letters("12", { x: 1224, y: 557, size: 19, ink: PAPER, width: 4 }),
  ]);
}
