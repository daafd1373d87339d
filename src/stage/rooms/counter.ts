/** The wooden counter between the customer and the player, seen from the player's side. */
import { path, type Pen } from "./pen.ts";
import { EDGE, INK } from "./room.ts";

export function counter(pen: Pen): string {
  const panels = [30, 280, 530, 780, 1030].map((x) =>
    pen.box(x, EDGE + 74, 210, 80, { fill: "#bd8853", line: "#8d5c33", width: 3 }),
  );
  return [
    // The front comes first and reaches under the top, so that no gap can open between their bowed edges.
    pen.box(-20, EDGE + 30, 1320, 170, { fill: "#b07a48", line: INK, width: 4 }),
    ...panels,
    pen.shape(
      [
        [-20, EDGE],
        [1300, EDGE],
        [1300, EDGE + 50],
        [-20, EDGE + 50],
      ],
      { fill: "#e0b27c", line: INK, width: 4 },
    ),
    pen.stroke(
      [
        [-20, EDGE + 10],
        [1300, EDGE + 10],
      ],
      { line: "#f0cd9f", width: 6 },
    ),
    // The customer's shadow, and a few lines of grain.
    path(`M330 ${EDGE + 5}q230 14 460 0l0 22q-230 14 -460 0Z`, { fill: "#b9854f", opacity: 0.35 }),
    path(`M200 ${EDGE + 34}q60 -6 130 0M900 ${EDGE + 38}q80 5 150 -1M610 ${EDGE + 40}q40 -3 70 0`, {
      line: "#c99a63",
      width: 2.5,
    }),
  ].join("");
}
