/** A call on a wet forenoon: your desk among others, the telephone on it, and the caller in a panel, as you imagine them. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { bystander, type Bystander, type BystanderPlace } from "./bystanders.ts";
import { counter, type Finish } from "./counter.ts";
import { glow } from "./furniture.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { EDGE, INK, type Room, type Stir } from "./room.ts";

/** The far line on this room's lilac wall. */
const LINE = "#8d94b4";
const far = outlined(LINE);
const near = outlined(INK, 4);
const PAPER = "#fffdf7";
const RED = "#c75146";
const DEEP_RED = "#9d3b32";
const GOLD = "#f3c97c";

const SLATE: Finish = {
  top: "#b9a7a0",
  shine: "#d9cbc2",
  grain: "#a3908a",
  shadow: "#85716d",
  front: "#5d6488",
  panel: "#6c7398",
  groove: "#454b6c",
};

export function phone(): Room {
  const hand = pen(71);
  const back = [
    hand.box(-20, -20, 1320, 760, { fill: "#d3d7e8" }),
    hand.box(-20, -20, 1320, 130, { fill: "#c4c9df" }),
    hand.box(-20, 448, 1320, 300, { fill: "#a9aec9" }),
    glow([196, 96, 230], [1060, 96, 260]),
    rain(hand),
    lamp(hand, 178),
    lamp(hand, 1040),
    noticeboard(hand),
    panel(hand),
  ];
  return { back, crowd, front: [counter(hand, SLATE), telephone(hand), pad(hand), tea(hand), cord()] };
}

/** Rain over the town, where some have put the light on. */
function rain(pen: Pen): Shape {
  const houses = [
    [54, 262, 48],
    [104, 226, 44],
    [150, 278, 52],
    [204, 238, 40],
    [246, 268, 58],
  ].map(([x = 0, y = 0, width = 0], house) =>
    groupOf([
      pen.box(x, y, width, 356 - y, { fill: house % 2 === 0 ? "#939cb4" : "#9fa7bd" }),
      ...[0, 1, 2, 3].map((light) =>
        pen.box(x + 9 + (light % 2) * 18, y + 14 + (light >> 1) * 26, 9, 13, {
          fill: (light * 2 + house) % 5 === 0 ? GOLD : "#b4bbcd",
        }),
      ),
    ]),
  );
  const drops = Array.from({ length: 26 }, (_, drop) => {
    const [x, y] = [66 + ((drop * 67) % 228), 128 + ((drop * 43) % 200)];
    return `M${x} ${y}l-5 ${14 + ((drop * 5) % 9)}`;
  });
  return groupOf([
    pen.box(34, 104, 288, 270, { ...far("#eceaf0"), width: 3 }),
    pen.box(48, 118, 260, 242, far("#c0cad9")),
    path("M49 170Q90 140 140 158Q180 134 226 156Q268 140 307 160V119H49Z", { fill: "#abb5c8" }),
    path("M49 142Q100 124 150 140Q220 122 307 138V119H49Z", { fill: "#9aa5bb" }),
    ...houses,
    path(drops.join(""), { line: "#e9eef4", width: 2.5 }),
    pen.rule(178, 118, 178, 360, { line: "#dcd9e4", width: 6 }),
    pen.box(24, 372, 308, 13, far("#e4e1ea")),
  ]);
}

function lamp(pen: Pen, x: number): Shape {
  return groupOf([
    pen.rule(x, -10, x, 22, { line: LINE, width: 3 }),
    pen.taper(x, 18, 22, 84, 30, far("#8f96b8")),
    pen.ellipse(x, 49, 36, 5, { fill: "#fff1c9" }),
  ]);
}

/** What everybody who answers calls wants to see: the roster, and a picture of somewhere else. */
function noticeboard(pen: Pen): Shape {
  const notes = ["#f4e0ad", "#f1c6b4", "#c9dcc4", "#f4e0ad", "#c6d6e4"].map((fill, note) =>
    pen.box(876 + (note % 3) * 60, 150 + Math.floor(note / 3) * 62, 46, 44, far(fill)),
  );
  return groupOf([
    pen.box(850, 128, 366, 188, { ...far("#cbb7a4"), width: 3 }),
    ...notes,
    pen.box(1062, 146, 132, 96, far("#f3efe4")),
    path("M1070 234V210Q1096 180 1122 206Q1146 178 1186 212V234Z", { fill: "#a9c3c0" }),
    pen.ellipse(1160, 170, 11, 11, { fill: GOLD }),
  ]);
}

/** Others who take calls, each behind a screen of cloth. */
function crowd(stir: Stir): readonly Shape[] {
  const hand = pen(72);
  const line = "#8b91b0";
  return [
    caller(
      { skin: "#e2c8b8", hair: "#a39aa6", top: "#b4c2c6", trousers: "#a3a8bd", cut: "bun", line },
      { x: 128, y: 306, size: 0.9, towards: "right" },
      stir,
    ),
    booth(hand, -20, 318),
    caller(
      { skin: "#b99f94", hair: "#8d8896", top: "#c9b2b6", trousers: "#a3a8bd", cut: "short", line },
      { x: 1072, y: 352, size: 0.92, towards: "left" },
      stir,
    ),
    booth(hand, 868, 432),
  ];
}

/** Somebody with a headset on. */
function caller(person: Bystander, at: BystanderPlace, stir: Stir): Shape {
  const { x, y, size, towards } = at;
  // At ease they look the other way, and the microphone with them.
  const side = (towards === "left" ? -1 : 1) * (stir === 0 ? -1 : 1) * size;
  const set = [
    path("M-26 44Q-34 -10 4 -12Q34 -12 36 26", { line: "#6f7593", width: 6 }),
    path("M-30 38Q-40 40 -38 56Q-34 66 -24 62Z", { fill: "#8289a8", line: "#6f7593", width: 3 }),
    path("M-30 62Q-18 86 8 82", { line: "#6f7593", width: 4 }),
  ];
  const worn = groupOf(set, {
    transform: [
      ["translate", x, y],
      ["scale", side, size],
    ],
  });
  return groupOf([bystander(person, at, stir), worn]);
}

function booth(pen: Pen, x: number, width: number): Shape {
  return groupOf([
    pen.box(x, 462, width, 120, { ...far("#a3b3bf"), width: 3 }),
    pen.box(x - 4, 452, width + 8, 14, far("#dfe2ea")),
    ...[0, 1, 2, 3, 4].map((stitch) =>
      pen.rule(x + 30 + stitch * 62, 486, x + 30 + stitch * 62, 580, { line: "#95a6b3", width: 2 }),
    ),
  ]);
}

/** The panel: paper round a picture that nobody has seen, in dots as they are printed. */
function panel(pen: Pen): Shape {
  const dots = Array.from({ length: 17 * 19 }, (_, dot) => {
    const [column, row] = [dot % 17, Math.floor(dot / 17)];
    const [x, y] = [398 + column * 23 + (row % 2) * 11, 66 + row * 26];
    const radius = Math.min(7.5, Math.max(0, Math.hypot(x - 577, y - 330) - 150) / 22);
    return radius < 1 || x > 762
      ? ""
      : `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  });
  const imagined = { line: "#d79b5c", width: 3.5, dash: [9, 7] };
  const drawn = [
    pen.box(376, 42, 424, 570, { fill: "#20202a", opacity: 0.16 }),
    pen.box(366, 32, 424, 570, near(PAPER)),
    pen.box(382, 48, 392, 560, { fill: "#fbe6bd" }),
    path(dots.join(""), { fill: "#f4c98a" }),
    // A room of theirs, as one might think it.
    path("M406 210H470M414 210V168H440V210M446 210V150H462V210", imagined),
    path("M700 64V132M672 176Q676 132 700 132Q724 132 728 176Z", imagined),
    pen.ellipse(577, 330, 176, 236, { fill: "#fff6e0", opacity: 0.7 }),
    pen.box(382, 48, 392, 560, { line: INK, width: 3 }),
  ];
  return groupOf(drawn, { transform: [["rotate", -1, 577, 320]] });
}

/** Your telephone, off its hook. */
function telephone(pen: Pen): Shape {
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => pen.box(112 + column * 26 - row * 2, 524 + row * 15, 18, 9, { fill: PAPER })),
  );
  return groupOf([
    path("M44 582L62 506Q66 490 84 490H200Q218 490 222 506L240 582Z", near(RED)),
    // The two horns that the receiver is missing from.
    path(
      "M64 496V474Q64 466 72 466H84Q92 466 92 474V484H192V474Q192 466 200 466H212Q220 466 220 474V496Z",
      near(DEEP_RED),
    ),
    pen.box(76, 504, 22, 64, { fill: DEEP_RED }),
    ...keys,
    pen.ellipse(208, 532, 8, 8, { fill: GOLD, line: INK, width: 2.5 }),
  ]);
}

/** From the telephone to whoever speaks out of it. */
function cord(): Shape {
  const [turns, steps, reach] = [9, 90, 9];
  const coil = Array.from({ length: steps + 1 }, (_, step) => {
    const along = step / steps;
    const turn = along * turns * 2 * Math.PI;
    const [x, y] = [258 + 94 * along + reach * Math.sin(turn), 560 - 14 * along - reach * Math.cos(turn)];
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const way = `M236 570Q250 568 ${coil.join("L")}Q372 540 380 500`;
  return groupOf([path(way, { line: INK, width: 8 }), path(way, { line: RED, width: 3.5 })]);
}

function pad(pen: Pen): Shape {
  const pencil = [
    [1004, 566],
    [1066, 532],
  ] as const;
  return groupOf([
    pen.shape(
      [
        [868, 530],
        [1000, 524],
        [1024, 590],
        [872, 598],
      ],
      near(PAPER),
    ),
    pen.rule(886, 548, 982, 543, { line: "#b9c2cc", width: 4 }),
    pen.rule(886, 564, 958, 560, { line: "#b9c2cc", width: 4 }),
    pen.ellipse(984, 560, 10, 9, { line: RED, width: 3 }),
    pen.stroke(pencil, { line: INK, width: 12 }),
    pen.stroke(pencil, { line: GOLD, width: 6 }),
  ]);
}

function tea(pen: Pen): Shape {
  return groupOf([
    path("M1148 496q-8 -9 0 -17t0 -15M1172 498q-8 -9 0 -17t0 -13", { line: "#ffffff", width: 5, opacity: 0.8 }),
    path("M1188 520q28 -5 27 18q-2 22 -30 19", { line: INK, width: 12 }),
    path("M1188 520q28 -5 27 18q-2 22 -30 19", { line: "#7fb0b2", width: 5 }),
    path("M1130 508L1138 572Q1139 580 1148 580H1176Q1185 580 1186 572L1194 508Z", near("#7fb0b2")),
    pen.ellipse(1162, 508, 32, 9, near("#8a5a3c")),
    path("M1146 530v28", { line: "#b4d6d6", width: 5 }),
    path(`M1176 512V${EDGE - 8}l8 4v14h-14v-14Z`, { fill: PAPER, line: INK, width: 2.5 }),
  ]);
}
