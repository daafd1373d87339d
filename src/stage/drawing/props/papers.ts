/** The papers that lie on the counter: a stamped slip, a folded sheet, a cheque. Units are the rooms'. */
import { groupOf, type Ink, path, type Shape } from "#stage/drawing/shapes.ts";
import { pen } from "#stage/drawing/rooms/pen.ts";
import { INK } from "#stage/drawing/rooms/room.ts";

const PAPER = "#fffdf7";
const PRINT = { line: "#b9c3c9", width: 3 } as const;
const WRITING = { line: "#3d4f63", width: 2.5 } as const;
const STAMP = { line: "#c75146", width: 3 } as const;

const near = (fill: string): Ink => ({ fill, line: INK, width: 3.5 });

/** A slip with a round stamp on it. */
export function slip(): Shape {
  const hand = pen(31);
  return groupOf([
    path("M398 583L484 575L488 582L402 590Z", { fill: "#8d5c33", opacity: 0.28 }),
    hand.shape(
      [
        [396, 506],
        [470, 498],
        [484, 576],
        [404, 585],
      ],
      near(PAPER),
    ),
    hand.rule(408, 520, 458, 515, PRINT),
    hand.rule(410, 532, 438, 529, PRINT),
    hand.rule(412, 544, 430, 542, PRINT),
    hand.ellipse(452, 551, 19, 17, STAMP),
    hand.ellipse(452, 551, 13, 11, { ...STAMP, width: 2 }),
    hand.rule(443, 548, 461, 546, { ...STAMP, width: 2.5 }),
    hand.rule(445, 555, 459, 553, { ...STAMP, width: 2.5 }),
  ]);
}

/** A sheet that was folded in the middle, and doesn't lie quite flat. */
export function foldedSheet(): Shape {
  const hand = pen(32);
  return groupOf([
    path("M546 584L652 574L656 581L552 592Z", { fill: "#8d5c33", opacity: 0.28 }),
    hand.shape(
      [
        [556, 506],
        [632, 499],
        [644, 536],
        [544, 545],
      ],
      near("#f1ead9"),
    ),
    hand.shape(
      [
        [544, 545],
        [644, 536],
        [652, 574],
        [550, 585],
      ],
      near(PAPER),
    ),
    hand.rule(572, 518, 620, 513, WRITING),
    hand.rule(570, 530, 602, 527, WRITING),
  ]);
}

/** The corners of a cheque that lies on the counter. */
export function layingCheque(): Shape {
  return groupOf([
    path("M656 583L782 570L786 577L660 591Z", { fill: "#8d5c33", opacity: 0.28 }),
    groupOf([cheque()], {
      transform: [
        ["translate", 654, 520],
        ["rotate", -5, 0, 0],
      ],
    }),
  ]);
}

/** A cheque, 124 by 60, from 0, 0 on. */
export function cheque(): Shape {
  const hand = pen(33);
  return groupOf([
    hand.box(0, 0, 124, 60, near("#e2efe6")),
    hand.box(7, 6, 110, 9, { fill: "#9cc3b1" }),
    hand.rule(9, 27, 72, 27, PRINT),
    hand.rule(9, 40, 56, 40, PRINT),
    hand.box(82, 22, 34, 15, { fill: PAPER, line: INK, width: 2 }),
    path("M70 50q6 -9 9 -1t7 -3t6 2t9 -5t11 3", WRITING),
    path("M11 25q5 -5 9 -1t8 -2t9 1t8 -2", WRITING),
  ]);
}
