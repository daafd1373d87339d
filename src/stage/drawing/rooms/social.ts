/** A public thread at noon: what the customer has posted stands in the square, and people gather before it. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import { outlined, pen, type Pen } from "./pen.ts";
import { onlooker, phoneRaised } from "./onlookers.ts";
import { INK, type Room, STIRS, type Stir } from "./room.ts";

/** The far line against this square's bright sky. */
const LINE = "#9db0b6";
const far = outlined(LINE);
const near = outlined(INK, 4);
const PAPER = "#fffdf7";
const RED = "#c75146";
const TEAL = "#2f7d86";
const GOLD = "#f3b65b";

export function social(): Room {
  const hand = pen(109);
  const back = [
    hand.box(-20, -20, 1320, 760, { fill: "#d3eaf1" }),
    clouds(),
    houses(hand),
    hand.box(-20, 440, 1320, 320, { fill: "#d8d2c2" }),
    path("M-20 470H1300M-20 508H1300M90 440L20 560M330 440L300 560M870 440L900 560M1110 440L1180 560", {
      line: "#c5beac",
      width: 3,
    }),
    tree(hand, 340, 300),
    post(hand),
  ];
  return { back, crowd, front: [wall(hand), nearest()] };
}

function clouds(): Shape {
  const cloud = (x: number, y: number, size: number): Shape =>
    groupOf(
      [path("M0 40Q-30 40 -28 18Q-20 0 4 6Q14 -22 46 -16Q70 -12 72 8Q104 2 108 24Q108 42 84 40Z", { fill: "#f6fbfb" })],
      {
        transform: [
          ["translate", x, y],
          ["scale", size, size],
        ],
      },
    );
  return groupOf([cloud(60, 60, 1), cloud(300, 120, 0.7), cloud(900, 50, 1.1), cloud(1150, 110, 0.8)]);
}

/** The square's fronts, in the colours of ice cream. */
function houses(pen: Pen): Shape {
  const fronts = [
    [-20, 210, 116, "#e9d3c1"],
    [96, 168, 112, "#d6e0c9"],
    [208, 226, 128, "#e6cfd2"],
    [820, 196, 120, "#cfdde3"],
    [940, 158, 118, "#eadcbc"],
    [1058, 214, 124, "#d9d3e3"],
    [1182, 180, 120, "#e9d3c1"],
  ] as const;
  return groupOf(
    fronts.map(([x, y, width, fill], front) => {
      const windows = Array.from({ length: 6 }, (_, pane) =>
        pen.box(x + 18 + (pane % 2) * (width - 66), y + 26 + Math.floor(pane / 2) * 60, 30, 38, far("#b9d7de")),
      );
      const roof = path(`M${x - 6} ${y}L${x + width / 2} ${y - 44}L${x + width + 6} ${y}Z`, far("#cf9f8c"));
      return groupOf([
        front % 2 === 0 ? roof : pen.box(x - 4, y - 12, width + 8, 14, far("#c9b09c")),
        pen.box(x, y, width, 440 - y, { ...far(fill), width: 2.5 }),
        ...windows,
      ]);
    }),
  );
}

function tree(pen: Pen, x: number, y: number): Shape {
  return groupOf([
    pen.rule(x, y + 40, x, y + 176, { line: "#b59b7b", width: 12 }),
    path(
      `M${x - 30} ${y + 62}Q${x - 72} ${y + 50} ${x - 58} ${y}Q${x - 50} ${y - 54} ${x} ${y - 58}Q${x + 56} ${y - 50} ${x + 60} ${y}Q${x + 70} ${y + 54} ${x + 26} ${y + 64}Z`,
      far("#a9c9a0"),
    ),
  ]);
}

/** Larger than life: the author of the post, and the picture that everybody has seen by now. */
function post(pen: Pen): Shape {
  const rays = Array.from({ length: 14 }, (_, ray) => {
    const [from, to] = [(ray / 14) * 2 * Math.PI, ((ray + 0.5) / 14) * 2 * Math.PI];
    const at = (turn: number): string =>
      `${(577 + Math.cos(turn) * 620).toFixed(1)} ${(300 + Math.sin(turn) * 620).toFixed(1)}`;
    return `M577 300L${at(from)}L${at(to)}Z`;
  });
  return groupOf([
    pen.box(384, 36, 404, 570, { fill: "#20202a", opacity: 0.16 }),
    pen.box(374, 24, 404, 570, near(PAPER)),
    pen.ellipse(412, 62, 21, 21, { fill: GOLD, line: INK, width: 3 }),
    path("M398 74Q400 62 412 62Q424 62 426 74M412 60a8 8 0 1 0 -.1 0Z", { fill: PAPER, line: INK, width: 2.5 }),
    pen.rule(446, 54, 520, 53, { line: INK, width: 7 }),
    pen.rule(446, 74, 498, 74, { line: "#b5bcc0", width: 6 }),
    ...[0, 1, 2].map((dot) => pen.ellipse(728 + dot * 14, 62, 4, 4, { fill: "#8d979c" })),
    groupOf([pen.box(390, 98, 372, 490, { fill: "#f4d58c" }), path(rays.join(""), { fill: "#f8e3ac" })], {
      clip: { x: 390, y: 98, width: 372, height: 480 },
    }),
    pen.box(390, 98, 372, 490, { line: INK, width: 3 }),
  ]);
}

/** Reactions in bubbles that rise beside the post; the more people react, the more there are. */
const REACTIONS: readonly (readonly [x: number, y: number, size: number, sign: "heart" | "mark" | "words"])[] = [
  [336, 196, 1, "heart"],
  [812, 208, 1, "words"],
  [296, 262, 0.8, "mark"],
  [836, 288, 0.85, "heart"],
  [250, 184, 0.75, "words"],
  [330, 320, 0.9, "mark"],
  [206, 236, 0.7, "mark"],
  [270, 330, 0.7, "heart"],
];

const SIGNS = {
  heart: { d: "M0 14Q-22 -2 -12 -12Q-4 -16 0 -6Q4 -16 12 -12Q22 -2 0 14Z", fill: RED },
  mark: { d: "M-4 -15H4L2 4H-2ZM-3 9H3V14H-3Z", fill: RED },
  words: { d: "M-14 -8H14V-3H-14ZM-14 3H6V8H-14Z", fill: TEAL },
} as const;

function reaction([x, y, size, sign]: (typeof REACTIONS)[number]): Shape {
  const { d, fill } = SIGNS[sign];
  const bubble = path("M-24 -4Q-24 -26 0 -26Q24 -26 24 -4Q24 18 0 18Q-6 18 -10 17L-20 26L-18 13Q-24 6 -24 -4Z", {
    fill: PAPER,
    line: "#6f858d",
    width: 3,
  });
  const drawn = groupOf([path(d, { fill })], {
    transform: [
      ["translate", 0, -4],
      ["scale", 0.8, 0.8],
    ],
  });
  return groupOf([bubble, drawn], {
    transform: [
      ["translate", x, y],
      ["scale", size, size],
    ],
  });
}

/** The heads in front of the post: skin, hair, coat, x, y, size, and a hand with a telephone or none. */
const GATHERED = [
  ["#e3cbb8", "#a08d7c", "#b9c7bd", 300, 424, 0.8, false],
  ["#b99c8a", "#8d8a94", "#c9b1b4", 862, 428, 0.8, true],
  ["#d8bda6", "#b39f86", "#a9bccb", 236, 432, 0.86, true],
  ["#c9a892", "#918478", "#d3c39d", 920, 440, 0.86, false],
  ["#e3cbb8", "#7f7a80", "#b7b3cd", 170, 424, 0.84, false],
  ["#b99c8a", "#c2ab8b", "#a9c0b2", 980, 430, 0.84, true],
  ["#d8bda6", "#9c8a86", "#cdb39a", 104, 436, 0.88, true],
  ["#c9a892", "#8a8890", "#b1c4c9", 1046, 436, 0.88, false],
  ["#e3cbb8", "#b8a58f", "#c3aebd", 44, 428, 0.86, false],
  ["#b99c8a", "#948578", "#b6c8a9", 1120, 430, 0.88, true],
  ["#d8bda6", "#7d7983", "#a9b9cd", 270, 470, 0.95, true],
  ["#c9a892", "#a3927f", "#d1b8a8", 896, 478, 0.95, true],
  ["#e3cbb8", "#8f8582", "#b3c2b4", 196, 474, 0.95, false],
  ["#b99c8a", "#b09c83", "#bdb1c9", 130, 480, 0.97, true],
] as const;

const COUNT: Readonly<Record<Stir, { readonly heads: number; readonly reactions: number }>> = {
  0: { heads: 3, reactions: 1 },
  1: { heads: 6, reactions: 3 },
  2: { heads: 10, reactions: 5 },
  3: { heads: GATHERED.length, reactions: REACTIONS.length },
};

function crowd(stir: Stir): readonly Shape[] {
  const { heads, reactions } = COUNT[stir];
  const people = GATHERED.slice(0, heads)
    .toSorted((one, other) => one[4] - other[4])
    .map(([skin, hair, coat, x, y, size, films]) => {
      const at = { x, y, size };
      const line = "#8a9aa0";
      const raised = films && stir >= STIRS[1] ? [phoneRaised(at, line)] : [];
      return groupOf([...raised, onlooker({ skin, hair, coat, line }, at)]);
    });
  return [...REACTIONS.slice(0, reactions).map(reaction), ...people];
}

/** The low wall that the post stands behind. */
function wall(pen: Pen): Shape {
  const stones = [40, 250, 470, 690, 900, 1110].map((x, stone) =>
    pen.rule(x + (stone % 2) * 30, 604, x + (stone % 2) * 30, 720, { line: "#9a9484", width: 3 }),
  );
  return groupOf([
    pen.box(-20, 584, 1320, 160, near("#bdb6a4")),
    ...stones,
    pen.rule(-20, 660, 1300, 660, { line: "#9a9484", width: 3 }),
    pen.box(-20, 556, 1320, 44, near("#d6d0bf")),
    pen.rule(-20, 566, 1300, 566, { line: "#ece7d8", width: 6 }),
  ]);
}

/** Those right before you, over whose shoulders you look. */
function nearest(): Shape {
  return groupOf([
    onlooker({ skin: "#e6b68d", hair: "#4a3a33", coat: TEAL, line: INK }, { x: 70, y: 484, size: 1.25 }),
    phoneRaised({ x: 1180, y: 500, size: 1.2 }, INK),
    onlooker({ skin: "#f2c7a8", hair: "#c08b4f", coat: "#8a5a83", line: INK }, { x: 1180, y: 500, size: 1.2 }),
  ]);
}
