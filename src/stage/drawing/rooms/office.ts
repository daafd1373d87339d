/** An office late in the afternoon: a plan on the whiteboard, people at their screens, a desk between them and you. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { armchair, halo, plant, walls } from "./furniture.ts";
import { letters } from "./letters.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { EDGE, INK, type Films, type Room, type Stir } from "./room.ts";

/** The far line on this room's sage wall. */
const LINE = "#98a58c";
const far = outlined(LINE);
const near = outlined(INK, 4);
const PAPER = "#fffdf7";
const RED = "#c75146";
const TEAL = "#2f7d86";
const GOLD = "#f3b65b";
const GREY = "#9aa3ad";

const BIRCH: Finish = {
  top: "#efd6a9",
  shine: "#faeacb",
  grain: "#dcbd8a",
  shadow: "#bf9c68",
  front: "#7f9377",
  panel: "#91a588",
  groove: "#5f735a",
};

export function office(): Room {
  const hand = pen(58);
  const back = [
    walls(hand, { wall: "#dfe5d3", frieze: "#d2dac4", down: 104, rail: "#edf0e3", floor: "#b9beae" }),
    letters("Customer care", { x: 762, y: 56, size: 36, ink: "#5f9296", width: 7 }),
    lamp(hand, 486),
    whiteboard(hand),
    evening(hand),
    binders(hand),
    plant(hand, 1204, 476, 0.95),
    // The last of the sun lies across the wall and whatever hangs on it.
    path("M150 108L250 108L60 470H-20V420ZM330 108L400 108L196 470H120Z", { fill: "#fbe2ac", opacity: 0.32 }),
    halo(),
  ];
  return {
    back,
    crowd,
    front: [counter(hand, BIRCH), screen(hand), coffee(hand), letterTray(hand), telephone(hand), pencils(hand)],
  };
}

/** A colleague at her desk, and the next to be seen. */
function crowd(stir: Stir, films: Films | null): readonly Shape[] {
  const line = "#929f8b";
  return [
    bystander(
      { skin: "#e0c6ae", hair: "#a38f80", top: "#b9a9c0", trousers: "#a3abae", cut: "long", line },
      { x: 112, y: 312, size: 0.92, towards: "right" },
      stir,
      films,
    ),
    desks(pen(59)),
    armchair(1064, 404, { fill: "#b5c3ab", line: LINE }),
    bystander(
      { skin: "#bd9f88", hair: "#8f8983", top: "#d0bb92", under: "#eeece2", trousers: "#a3abae", cut: "short", line },
      { x: 1064, y: 354, size: 0.98, towards: "left" },
      stir,
    ),
  ];
}

function lamp(pen: Pen, x: number): Shape {
  return groupOf([
    pen.rule(x, -10, x, 40, { line: LINE, width: 3 }),
    pen.taper(x, 36, 30, 92, 40, far("#a9bda4")),
    pen.ellipse(x, 77, 40, 6, { fill: "#fbf0cd" }),
  ]);
}

/** How the quarter went, and what is to be done about it. */
function whiteboard(pen: Pen): Shape {
  const bars = [52, 74, 60, 96, 40].map((height, bar) =>
    pen.box(80 + bar * 28, 274 - height, 18, height, { fill: bar === 4 ? "#d79a8c" : "#a5c3c0" }),
  );
  const notes = ["#f1d68f", "#e8b9a6", "#b9d3ae", "#f1d68f", "#b4cfd2", "#f1d68f"].map((fill, note) =>
    groupOf([
      pen.box(256 + (note % 3) * 44, 142 + Math.floor(note / 3) * 46 + (note % 2) * 4, 36, 36, far(fill)),
      pen.rule(
        264 + (note % 3) * 44,
        160 + Math.floor(note / 3) * 46,
        282 + (note % 3) * 44,
        159 + Math.floor(note / 3) * 46,
        {
          line: "#a79b7d",
          width: 2.5,
        },
      ),
    ]),
  );
  const tasks = [0, 1].map((task) =>
    groupOf([
      pen.box(258, 244 + task * 24, 13, 13, { line: "#7f998f", width: 2.5 }),
      pen.rule(282, 251 + task * 24, 374 - task * 26, 250 + task * 24, { line: "#a9b4ab", width: 4 }),
    ]),
  );
  return groupOf([
    pen.box(36, 108, 372, 206, { ...far("#c3cbb9"), width: 3 }),
    pen.box(48, 120, 348, 178, far("#fbfbf4")),
    ...bars,
    path("M72 132V276H228", { line: "#8a9a92", width: 3 }),
    path("M86 200Q116 172 138 184T196 148l-12 1M196 148l-5 11", { line: "#cf7f72", width: 4 }),
    ...notes,
    ...tasks,
    path("M260 250l5 6l10 -14", { line: "#5f9296", width: 3.5 }),
    pen.box(150, 310, 150, 10, far("#d5dbc9")),
    pen.rule(176, 307, 204, 307, { line: "#cf7f72", width: 6 }),
    pen.rule(222, 307, 250, 307, { line: "#5f9296", width: 6 }),
  ]);
}

/** The sun goes down behind the town. */
function evening(pen: Pen): Shape {
  const houses = [
    [718, 306, 44],
    [760, 268, 52],
    [814, 322, 48],
    [914, 286, 46],
    [956, 316, 40],
  ].map(([x = 0, y = 0, width = 0]) => pen.box(x, y, width, 376 - y, { fill: "#c3a99c" }));
  const blind = [0, 1, 2, 3, 4].map((slat) =>
    pen.box(714, 132 + slat * 11, 286, 7, { fill: "#f5efdc", line: "#cfc9ae", width: 1.5 }),
  );
  return groupOf([
    pen.box(700, 118, 314, 274, { ...far("#f2efdf"), width: 3 }),
    pen.box(714, 132, 286, 246, far("#f6dfb4")),
    path("M715 236Q800 222 860 236T999 230V377H715Z", { fill: "#f5cd9d" }),
    path("M715 292Q790 280 870 292T999 288V377H715Z", { fill: "#f0b98e" }),
    pen.ellipse(884, 286, 34, 34, { fill: "#fbeab4" }),
    ...houses,
    path("M715 362Q800 344 880 358T999 350V377H715Z", { fill: "#b09a8f" }),
    path("M780 378L846 132H876L810 378Z", { fill: "#ffffff", opacity: 0.25 }),
    pen.rule(857, 132, 857, 378, { line: LINE, width: 4 }),
    ...blind,
    pen.box(692, 388, 330, 14, far("#edeadb")),
  ]);
}

/** A low cupboard under the window. */
function binders(pen: Pen): Shape {
  const colours = ["#9dbab9", "#d6a899", "#dcc48f", "#a9b79a", "#bcaebf"];
  const backs = Array.from({ length: 11 }, (_, place) => {
    const x = 716 + place * 26;
    return groupOf([
      pen.box(x, 444, 22, 78, far(colours[(place * 3) % 5] ?? PAPER)),
      pen.box(x + 5, 454, 12, 26, { fill: "#f6f3e4" }),
    ]);
  });
  return groupOf([
    pen.box(702, 428, 312, 140, far("#cdb991")),
    pen.box(712, 438, 292, 86, { fill: "#b7a37d" }),
    ...backs,
    pen.box(694, 420, 328, 13, far("#dac7a1")),
  ]);
}

/** Where colleagues work, their screens from behind. */
function desks(pen: Pen): Shape {
  const screenAt = (x: number): Shape =>
    groupOf([
      pen.box(x - 8, 452, 16, 34, far("#b4bbb2")),
      pen.box(x - 56, 384, 112, 74, { ...far("#c2c9c2"), width: 3 }),
      pen.ellipse(x, 420, 9, 9, { fill: "#d7dcd4" }),
    ]);
  return groupOf([
    screenAt(216),
    screenAt(338),
    pen.box(-20, 498, 440, 80, far("#bfc7b4")),
    pen.box(-20, 484, 452, 16, far("#dfcfa8")),
  ]);
}

/** The player's own screen: a list of cases, one of them urgent. */
function screen(pen: Pen): Shape {
  const cases = [0, 1, 2, 3].map((line) =>
    groupOf([
      pen.ellipse(58, 484 + line * 17, 4.5, 4.5, { fill: line === 1 ? "#f08c7c" : "#7fb5ba" }),
      pen.rule(72, 484 + line * 17, 150 - ((line * 23) % 40), 484 + line * 17, { line: "#d7e0e4", width: 4.5 }),
      pen.rule(168, 484 + line * 17, 190, 484 + line * 17, { line: "#8494a3", width: 4.5 }),
    ]),
  );
  return groupOf([
    pen.taper(122, 556, 34, 50, 26, near("#5d6b79")),
    pen.ellipse(122, 584, 62, 9, near("#5d6b79")),
    pen.box(34, 461, 176, 100, near("#39424f")),
    pen.box(44, 470, 156, 80, { fill: "#27323f" }),
    ...cases,
  ]);
}

function coffee(pen: Pen): Shape {
  return groupOf([
    path("M240 500q-8 -10 0 -18t0 -16M262 502q-8 -10 0 -18t0 -14", { line: "#ffffff", width: 5, opacity: 0.85 }),
    path("M274 528q26 -4 25 18q-2 20 -28 18", { line: INK, width: 12 }),
    path("M274 528q26 -4 25 18q-2 20 -28 18", { line: RED, width: 5 }),
    path("M224 516L230 576Q231 584 240 584H264Q273 584 274 576L280 516Z", near(RED)),
    pen.ellipse(252, 516, 28, 8, near("#6b4630")),
    path("M236 540v26", { line: "#e58a7d", width: 5 }),
  ]);
}

/** Letters that have come, the newest on top. */
function letterTray(pen: Pen): Shape {
  return groupOf([
    pen.shape(
      [
        [846, 520],
        [988, 514],
        [994, 546],
        [842, 552],
      ],
      near("#e6ecf0"),
    ),
    pen.shape(
      [
        [856, 506],
        [976, 498],
        [984, 550],
        [850, 556],
      ],
      near(PAPER),
    ),
    path("M858 508L920 534L975 500", { line: INK, width: 3 }),
    pen.box(946, 510, 18, 16, { fill: GOLD, line: INK, width: 2.5 }),
    path("M836 548L846 588H986L1000 542", near("#7fb0b2")),
    pen.rule(834, 546, 1002, 540, { line: INK, width: 11 }),
    pen.rule(836, 546, 1000, 540, { line: "#a3cbcc", width: 4 }),
  ]);
}

function telephone(pen: Pen): Shape {
  const buttons = Array.from({ length: 12 }, (_, button) =>
    pen.box(1092 + (button % 3) * 17 + Math.floor(button / 3) * 1.5, 530 + Math.floor(button / 3) * 12, 11, 7, {
      fill: button === 2 ? "#f08c7c" : "#dfe5ea",
    }),
  );
  const cord = `M1040 ${EDGE + 24}q-16 10 -18 -4t-14 2`;
  return groupOf([
    path(cord, { line: INK, width: 4 }),
    pen.shape(
      [
        [1040, 520],
        [1148, 516],
        [1162, 588],
        [1034, 590],
      ],
      near("#5d6b79"),
    ),
    ...buttons,
    path(
      "M1042 510Q1040 500 1052 500H1068Q1078 502 1078 512L1072 530V556L1080 574Q1080 584 1070 584H1050Q1040 584 1040 574L1048 556V530Z",
      near("#39424f"),
    ),
    pen.rule(1060, 532, 1059, 556, { line: "#5d6b79", width: 4 }),
  ]);
}

function pencils(pen: Pen): Shape {
  const sticks = [
    [1194, 474, TEAL],
    [1216, 466, GOLD],
    [1240, 478, RED],
  ] as const;
  return groupOf([
    ...sticks.flatMap(([x, y, line]) => [
      pen.rule(x, y, 1214, 560, { line: INK, width: 12 }),
      pen.rule(x, y, 1214, 560, { line, width: 6 }),
    ]),
    pen.taper(1215, 520, 62, 52, 68, near("#e6ecf0")),
    pen.rule(1188, 540, 1242, 540, { line: GREY, width: 4 }),
  ]);
}
