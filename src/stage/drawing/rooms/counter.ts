/** The counter between the customer and the player, seen from the player's side. */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";
import type { Pen } from "./pen.ts";
import { EDGE, INK } from "./room.ts";

export interface Finish {
  readonly top: string;
  /** Along the far edge of the top. */
  readonly shine: string;
  readonly grain: string;
  readonly shadow: string;
  readonly front: string;
  readonly panel: string;
  readonly groove: string;
}

const OAK: Finish = {
  top: "#e0b27c",
  shine: "#f0cd9f",
  grain: "#c99a63",
  shadow: "#b9854f",
  front: "#b07a48",
  panel: "#bd8853",
  groove: "#8d5c33",
};

export function counter(pen: Pen, finish: Finish = OAK): Shape {
  const panels = [30, 280, 530, 780, 1030].map((x) =>
    pen.box(x, EDGE + 74, 210, 80, { fill: finish.panel, line: finish.groove, width: 3 }),
  );
  return groupOf([
    // The front comes first and reaches under the top, so that no gap can open between their bowed edges.
    pen.box(-20, EDGE + 30, 1320, 170, { fill: finish.front, line: INK, width: 4 }),
    ...panels,
    pen.shape(
      [
        [-20, EDGE],
        [1300, EDGE],
        [1300, EDGE + 50],
        [-20, EDGE + 50],
      ],
      { fill: finish.top, line: INK, width: 4 },
    ),
    pen.stroke(
      [
        [-20, EDGE + 10],
        [1300, EDGE + 10],
      ],
      { line: finish.shine, width: 6 },
    ),
    // The customer's shadow, and a few lines of grain.
    path(`M330 ${EDGE + 5}q230 14 460 0l0 22q-230 14 -460 0Z`, { fill: finish.shadow, opacity: 0.35 }),
    path(`M200 ${EDGE + 34}q60 -6 130 0M900 ${EDGE + 38}q80 5 150 -1M610 ${EDGE + 40}q40 -3 70 0`, {
      line: finish.grain,
      width: 2.5,
    }),
  ]);
}
