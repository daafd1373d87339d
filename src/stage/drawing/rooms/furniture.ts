/** Furniture that several rooms share, far away, in pale fills and a thin line. */
import { ellipse, groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import type { Pen, Point } from "./pen.ts";
import { FAR } from "./room.ts";

interface Wall {
  readonly wall: string;
  /** Under the ceiling, and how far it reaches down. */
  readonly frieze: string;
  readonly down: number;
  readonly rail: string;
  readonly floor: string;
}

export function walls(pen: Pen, { wall, frieze, down, rail, floor }: Wall): Shape {
  return groupOf([
    pen.box(-20, -20, 1320, 760, { fill: wall }),
    pen.box(-20, -20, 1320, down + 20, { fill: frieze }),
    pen.box(-20, 420, 1320, 14, { fill: rail }),
    pen.box(-20, 434, 1320, 300, { fill: floor }),
  ]);
}

/** A tall window with a street behind it. */
export function tallWindow(pen: Pen, x: number, y: number, width: number, height: number): Shape {
  const glass = { x: x + 12, y: y + 12, width: width - 24, height: height - 24 };
  const floor = glass.y + glass.height;
  const panes: readonly Point[] = [
    [84, 132],
    [108, 132],
    [84, 98],
    [108, 98],
  ];
  return groupOf([
    pen.box(x, y, width, height, { fill: "#f4efe2", line: FAR, width: 3 }),
    pen.box(glass.x, glass.y, glass.width, glass.height, { fill: "#bfe0ea", line: FAR }),
    pen.shape(
      [
        [glass.x + 8, floor - 150],
        [glass.x + 60, glass.y + 8],
        [glass.x + 88, glass.y + 8],
        [glass.x + 8, floor - 90],
      ],
      { fill: "#d9eef3", opacity: 0.7 },
    ),
    pen.box(x + 16, floor - 100, 52, 98, { fill: "#a9c6cf", opacity: 0.9 }),
    pen.box(x + 70, floor - 136, width - 86, 134, { fill: "#b5cfd6", opacity: 0.9 }),
    ...panes.map(([right, up]) => pen.box(x + right - 2, floor - up + 12, 14, 18, { fill: "#d8e9ec" })),
    pen.stroke(
      [
        [x + width / 2, glass.y],
        [x + width / 2, floor],
      ],
      { line: FAR, width: 3 },
    ),
    pen.stroke(
      [
        [glass.x, glass.y + 96],
        [glass.x + glass.width, glass.y + 96],
      ],
      { line: FAR, width: 3 },
    ),
    pen.box(x - 8, y + height, width + 16, 14, { fill: "#efe8d6", line: FAR }),
  ]);
}

export function pillar(pen: Pen, x: number, floor: number): Shape {
  const stone = { fill: "#e9f0f2", line: FAR };
  return groupOf([
    pen.box(x, -14, 64, floor - 16, stone),
    pen.box(x + 44, 34, 14, floor - 64, { fill: "#dbe5e8" }),
    pen.box(x - 12, -14, 88, 48, { ...stone, fill: "#dfe9ec" }),
    pen.box(x - 12, floor - 30, 88, 34, { ...stone, fill: "#dfe9ec" }),
  ]);
}

/** A clock on the wall; its hands stand at ten past twelve. */
export function clock(pen: Pen, x: number, y: number, radius: number): Shape {
  const hand = { line: "#5d7280", width: radius / 9.5 };
  const marks = [0, 1, 2, 3].map((quarter) => {
    const turn = (quarter * Math.PI) / 2;
    const at = (reach: number): Point => [x + Math.sin(turn) * radius * reach, y - Math.cos(turn) * radius * reach];
    return pen.stroke([at(0.76), at(0.86)], { line: FAR, width: 2.5 });
  });
  return groupOf([
    pen.ellipse(x, y, radius, radius, { fill: "#fbf8ef", line: FAR, width: 5 }),
    ...marks,
    pen.stroke(
      [
        [x, y],
        [x, y - radius * 0.62],
      ],
      hand,
    ),
    pen.stroke(
      [
        [x, y],
        [x + radius * 0.46, y + radius * 0.26],
      ],
      hand,
    ),
  ]);
}

/** A poster that advertises savings: a coin and two lines of small print. */
export function poster(pen: Pen, x: number, y: number): Shape {
  return groupOf([
    pen.box(x, y, 110, 150, { fill: "#f6e3b8", line: FAR }),
    pen.ellipse(x + 55, y + 50, 26, 26, { fill: "#e8a94f" }),
    pen.stroke(
      [
        [x + 43, y + 50],
        [x + 67, y + 50],
      ],
      { line: "#fff6df", width: 5 },
    ),
    pen.stroke(
      [
        [x + 55, y + 38],
        [x + 55, y + 62],
      ],
      { line: "#fff6df", width: 5 },
    ),
    pen.box(x + 18, y + 96, 74, 8, { fill: "#c9b48a" }),
    pen.box(x + 18, y + 114, 54, 8, { fill: "#c9b48a" }),
  ]);
}

/** A plant in a pot that stands with its rim at y. */
export function plant(pen: Pen, x: number, y: number, size: number): Shape {
  const leaves: readonly (readonly [degrees: number, length: number])[] = [
    [-62, 92],
    [58, 90],
    [-38, 118],
    [36, 120],
    [-16, 138],
    [14, 136],
    [-2, 128],
  ];
  const leaf = ([degrees, length]: readonly [number, number]): Shape => {
    const turn = (degrees * Math.PI) / 180;
    const reach = length * size;
    const tip: Point = [x + Math.sin(turn) * reach, y - Math.cos(turn) * reach];
    const half: Point = [Math.cos(turn) * reach * 0.17, Math.sin(turn) * reach * 0.17];
    const middle: Point = [(x + tip[0]) / 2, (y + tip[1]) / 2 - reach * 0.06];
    const curve = (side: number): string => `Q${middle[0] + half[0] * side} ${middle[1] + half[1] * side}`;
    return path(`M${x} ${y}${curve(-1)} ${tip.join(" ")}${curve(1)} ${x} ${y}Z`, { fill: "#6f9c86", line: "#7aa391" });
  };
  const corner = (right: number, down: number): Point => [x + right * size, y + down * size];
  return groupOf([
    ...leaves.map(leaf),
    pen.shape([corner(-34, -4), corner(34, -4), corner(26, 56), corner(-26, 56)], { fill: "#d9b08c", line: FAR }),
    pen.box(x - 38 * size, y - 10 * size, 76 * size, 14 * size, { fill: "#e2bd9c", line: FAR }),
  ]);
}

/** Two posts and the rope between them. */
export function rope(pen: Pen, left: number, right: number, y: number, colour = "#b5646b"): Shape {
  const post = (x: number): Shape =>
    groupOf([
      pen.rule(x, y, x, y + 118, { line: "#9aa9ad", width: 8 }),
      pen.ellipse(x, y - 3, 8, 8, { fill: "#b8c4c6", line: FAR }),
    ]);
  const slack = path(`M${left} ${y + 13}Q${(left + right) / 2} ${y + 57} ${right} ${y + 13}`, {
    line: colour,
    width: 10,
  });
  return groupOf([slack, post(left), post(right)]);
}

/** An armchair from the front, its back's upper edge at y; somebody who sits in it is drawn after it. */
export function armchair(x: number, y: number, { fill, line }: { fill: string; line: string }): Shape {
  const cloth = { fill, line, width: 3 };
  const arm = (side: number): Shape =>
    path(
      `M${x + side * 66} 600V${y + 92}Q${x + side * 68} ${y + 74} ${x + side * 82} ${y + 74}Q${x + side * 98} ${y + 74} ${x + side * 98} ${y + 94}V600Z`,
      cloth,
    );
  return groupOf([
    path(
      `M${x - 72} 600V${y + 30}Q${x - 70} ${y} ${x - 40} ${y}H${x + 40}Q${x + 70} ${y} ${x + 72} ${y + 30}V600Z`,
      cloth,
    ),
    arm(-1),
    arm(1),
  ]);
}

/** Light about lamps, each given by its centre and radius. */
export function glow(...lamps: readonly (readonly [x: number, y: number, reach: number])[]): Shape {
  const stops = [
    { at: 0, colour: "#ffe9b8", opacity: 0.8 },
    { at: 1, colour: "#ffe9b8", opacity: 0 },
  ];
  return groupOf(
    lamps.map(([x, y, reach]) => {
      const about = { x, y, radiusX: reach, radiusY: reach };
      return ellipse(about, { fill: { ...about, stops } });
    }),
  );
}

/** A pale light behind the customer, so that their outline is clear of the room. */
export function halo(): Shape {
  const colour = "#fdfbf3";
  const stops = [
    { at: 0, colour, opacity: 0.78 },
    { at: 0.45, colour, opacity: 0.5 },
    { at: 1, colour, opacity: 0 },
  ];
  const about = { x: 570, y: 330, radiusX: 400, radiusY: 360 };
  return ellipse(about, { fill: { ...about, stops } });
}
