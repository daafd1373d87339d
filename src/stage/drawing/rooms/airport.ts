/** A gate at an airport at daybreak: an aircraft behind the glass, the departures, and a desk with a scale. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { halo, rope } from "./furniture.ts";
import { letters } from "./letters.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { INK, type Films, type Room, type Stir } from "./room.ts";

/** The far line against this room's morning sky. */
const LINE = "#949db8";
const far = outlined(LINE);
const near = outlined(INK, 4);
const AMBER = "#f7d58d";
const PAPER = "#fffdf7";
const RED = "#c75146";

const STEEL: Finish = {
  top: "#d8dee6",
  shine: "#f3f6f9",
  grain: "#bfc8d3",
  shadow: "#8693a4",
  front: "#4a628c",
  panel: "#5b749e",
  groove: "#334a70",
};

export function airport(): Room {
  const hand = pen(47);
  const back = [
    daybreak(hand),
    tower(hand),
    aircraft(hand),
    hall(hand),
    departures(hand),
    seats(hand, 196),
    seats(hand, 840),
    halo(),
  ];
  return { back, crowd, front: [counter(hand, STEEL), scale(hand), papers(hand), screen(hand)] };
}

/** One is next at the gate, and one has given up standing. */
function crowd(stir: Stir, films: Films | null): readonly Shape[] {
  const waits = { line: "#939bb3", trousers: "#a2a8bd" };
  return [
    bystander(
      { ...waits, skin: "#c4a591", hair: "#8f8a92", top: "#c2a7a4", under: "#ecebe8", cut: "short" },
      { x: 86, y: 236, size: 0.98, towards: "right" },
      stir,
      films,
    ),
    bystander(
      { ...waits, skin: "#e0c7b6", hair: "#b3a293", top: "#a9bfbd", cut: "long" },
      { x: 1044, y: 352, size: 0.98, towards: "left" },
      stir,
    ),
    rope(pen(48), 926, 1130, 436, "#8196bd"),
  ];
}

/** The sky in bands, from the last of the night down to the light of the sun. */
function daybreak(pen: Pen): Shape {
  return groupOf([
    pen.box(-20, -20, 1320, 760, { fill: "#c6d3e6" }),
    path("M-20 214Q200 188 460 208T900 198T1300 212V420H-20Z", { fill: "#d8dae9" }),
    path("M-20 262Q260 240 520 258T980 246T1300 262V420H-20Z", { fill: "#ecdcdf" }),
    path("M-20 312Q300 294 620 310T1300 306V420H-20Z", { fill: "#f8dfc8" }),
    path("M40 172q18 -20 44 -10q22 -18 46 2q28 -4 34 12H36ZM720 226q16 -16 38 -8q24 -14 42 4q22 -2 26 10H714Z", {
      fill: "#f4f1f2",
      opacity: 0.8,
    }),
    path("M-20 392Q180 366 420 384T820 372T1300 386V440H-20Z", { fill: "#b7bccd" }),
    pen.box(-20, 398, 1320, 60, { fill: "#c9ccd6" }),
  ]);
}

function tower(pen: Pen): Shape {
  return groupOf([
    pen.taper(1060, 206, 28, 40, 190, far("#cdd3e0")),
    pen.taper(1060, 172, 88, 60, 38, far("#a9bfd2")),
    pen.rule(1046, 174, 1050, 208, { line: LINE }),
    pen.rule(1074, 174, 1070, 208, { line: LINE }),
    pen.box(1018, 160, 84, 14, far("#dbe0ea")),
    pen.rule(1060, 160, 1060, 130, { line: LINE, width: 3 }),
  ]);
}

/** Its tail stands to the left of the customer; the rest runs on behind them. */
function aircraft(pen: Pen): Shape {
  const windows = Array.from({ length: 17 }, (_, pane) => pen.box(390 + pane * 34, 318, 13, 17, { fill: "#9fb4cb" }));
  return groupOf([
    path("M540 396v-26M562 396v-26", { line: LINE, width: 6 }),
    path("M1012 296V258H1300V384H1100L1012 368Z", far("#c3cad9")),
    path("M168 322Q230 296 372 294H980Q1044 300 1044 336Q1040 376 960 378H480Q300 372 168 322Z", {
      ...far("#f6f6f4"),
      width: 3,
    }),
    path("M250 349Q360 374 480 378H960Q1020 376 1036 352Z", { fill: "#d8dde7" }),
    path("M214 312L176 136Q176 126 188 126H244Q254 126 260 136L350 294Q270 296 214 312Z", {
      ...far("#5f9ba3"),
      width: 3,
    }),
    path("M190 200L182 164H276L296 200Z", { fill: "#f1e6d2" }),
    pen.ellipse(234, 236, 20, 20, { fill: "#f3c987" }),
    path("M232 330L150 312Q142 308 152 304H190L300 326Z", { ...far("#e4e7ed"), width: 3 }),
    ...windows,
    path("M700 344L520 396H470L560 344Z", far("#dde2ea")),
  ]);
}

/** What is before the glass: its frame, the ceiling and the floor. */
function hall(pen: Pen): Shape {
  const posts = [22, 398, 690, 980, 1250].map((x) => pen.box(x, 100, 14, 330, far("#eceff4")));
  const lights = [60, 1090].map((x) =>
    pen.shape(
      [
        [x, 22],
        [x + 130, 22],
        [x + 116, 40],
        [x + 14, 40],
      ],
      far("#fbf7ea"),
    ),
  );
  return groupOf([
    pen.shape(
      [
        [300, 112],
        [396, 112],
        [262, 424],
        [166, 424],
      ],
      { fill: "#ffffff", opacity: 0.22 },
    ),
    pen.shape(
      [
        [800, 112],
        [850, 112],
        [716, 424],
        [700, 424],
      ],
      { fill: "#ffffff", opacity: 0.3 },
    ),
    ...posts,
    pen.box(-20, -20, 1320, 128, { fill: "#dbe0eb" }),
    pen.box(-20, 104, 1320, 14, far("#eceff4")),
    ...lights,
    pen.box(-20, 422, 1320, 16, far("#eceff4")),
    pen.box(-20, 438, 1320, 300, { fill: "#bcbfce" }),
    path("M60 556L150 438H330L300 556ZM720 556L700 438H930L1010 556Z", { fill: "#dcd3d0", opacity: 0.6 }),
  ]);
}

/** The board over the customer's head. One of the flights is late. */
function departures(pen: Pen): Shape {
  const flights: readonly (readonly [time: string, to: string, gate: string, news: string])[] = [
    ["06:40", "Lisbon", "3", "Delayed"],
    ["06:55", "Oslo", "14", "Boarding"],
    ["07:10", "Vienna", "9", "On time"],
  ];
  const rows = flights.flatMap(([time, to, gate, news], row) => {
    const y = 33 + row * 28;
    const ink = row === 0 ? "#f3a08f" : AMBER;
    const cell = (words: string, x: number): Shape => letters(words, { x, y, size: 15, ink, width: 3 });
    return [
      pen.box(448, y - 12, 602, 24, { fill: row % 2 === 0 ? "#4d5a70" : "#556279" }),
      cell(time, 496),
      cell(to, 640),
      cell(gate, 788),
      cell(news, 938),
    ];
  });
  return groupOf([
    pen.rule(520, -10, 520, 14, { line: LINE, width: 5 }),
    pen.rule(980, -10, 980, 14, { line: LINE, width: 5 }),
    pen.box(436, 10, 626, 92, { ...far("#445066"), width: 3 }),
    ...rows,
  ]);
}

/** Three on one bar. */
function seats(pen: Pen, x: number): Shape {
  const seat = (left: number): Shape =>
    groupOf([
      path(`M${left} 488l6 -66q2 -10 12 -10h34q10 0 12 10l6 66Z`, far("#93a9c4")),
      pen.box(left - 4, 484, 78, 18, far("#a9bcd2")),
    ]);
  return groupOf([
    pen.rule(x + 30, 510, x + 30, 560, { line: LINE, width: 6 }),
    pen.rule(x + 206, 510, x + 206, 560, { line: LINE, width: 6 }),
    pen.box(x - 6, 500, 248, 10, far("#cfd5de")),
    seat(x),
    seat(x + 82),
    seat(x + 164),
  ]);
}

/** The customer's suitcase, and what it weighs. */
function scale(pen: Pen): Shape {
  const ribs = [86, 116, 146, 176].map((x) => pen.rule(x, 492, x, 560, { line: "#d0923b", width: 5 }));
  return groupOf([
    path("M104 484V470Q104 462 112 462H154Q162 462 162 470V484", { line: INK, width: 12 }),
    path("M104 484V470Q104 462 112 462H154Q162 462 162 470V484", { line: "#5d6b79", width: 5 }),
    pen.box(50, 482, 166, 88, near("#f3b65b")),
    ...ribs,
    pen.box(44, 482, 24, 20, { fill: "#b97b33", line: INK, width: 3 }),
    pen.box(198, 482, 24, 20, { fill: "#b97b33", line: INK, width: 3 }),
    path("M158 470Q176 480 178 500", { line: INK, width: 3 }),
    pen.shape(
      [
        [164, 500],
        [192, 496],
        [198, 544],
        [170, 548],
      ],
      { fill: PAPER, line: INK, width: 3 },
    ),
    pen.rule(172, 510, 190, 508, { line: RED, width: 5 }),
    path("M175 520l2 18M181 519l2 18M187 518l2 18", { line: INK, width: 2.5 }),
    pen.box(26, 568, 222, 24, near("#9aa7b5")),
    pen.rule(40, 576, 234, 576, { line: "#c6d0d9", width: 4 }),
    pen.rule(276, 530, 276, 584, { line: INK, width: 12 }),
    pen.rule(276, 530, 276, 584, { line: "#9aa7b5", width: 5 }),
    pen.box(236, 492, 82, 42, near("#39424f")),
    letters("27 kg", { x: 277, y: 513, size: 17, ink: "#f3a08f", width: 3.5 }),
  ]);
}

/** A passport and two boarding passes. */
function papers(pen: Pen): Shape {
  const bars = [0, 1, 2, 3, 4].map((bar) =>
    pen.rule(1016 + bar * 6, 530, 1020 + bar * 6, 556, { line: INK, width: bar % 2 === 0 ? 3 : 1.5 }),
  );
  return groupOf([
    pen.shape(
      [
        [872, 530],
        [1034, 510],
        [1042, 556],
        [880, 576],
      ],
      near("#e6ecf0"),
    ),
    pen.shape(
      [
        [894, 532],
        [1052, 518],
        [1060, 572],
        [900, 586],
      ],
      near(PAPER),
    ),
    pen.shape(
      [
        [894, 532],
        [1052, 518],
        [1054, 530],
        [896, 544],
      ],
      { fill: "#2f7d86", line: INK, width: 3 },
    ),
    pen.rule(1002, 530, 1008, 574, { line: "#9aa3ad", width: 2.5 }),
    ...bars,
    pen.rule(936, 554, 984, 550, { line: "#9aa3ad", width: 4 }),
    pen.rule(938, 566, 968, 563, { line: "#9aa3ad", width: 4 }),
    pen.shape(
      [
        [836, 524],
        [902, 512],
        [922, 578],
        [852, 592],
      ],
      near("#8c3f45"),
    ),
    pen.ellipse(878, 546, 13, 13, { line: AMBER, width: 3.5 }),
    pen.rule(862, 577, 904, 569, { line: AMBER, width: 4 }),
  ]);
}

/** Who sits where: two seats on this flight have been given twice. */
function screen(pen: Pen): Shape {
  const places = Array.from({ length: 32 }, (_, place) => {
    const column = place % 8;
    const line = Math.floor(place / 8);
    return pen.box(1106 + column * 15, 476 + line * 15 + (line > 1 ? 8 : 0), 10, 10, {
      fill: place === 11 || place === 21 ? "#f08c7c" : "#7fb5ba",
    });
  });
  return groupOf([
    pen.taper(1166, 552, 28, 44, 30, near("#5d6b79")),
    pen.ellipse(1166, 586, 48, 8, near("#5d6b79")),
    pen.box(1086, 460, 160, 96, near("#39424f")),
    pen.box(1096, 469, 140, 76, { fill: "#27323f" }),
    ...places,
  ]);
}
