/** What customers bring with them and put on the counter. Units are the rooms'. */
import { pen } from "#stage/drawing/rooms/pen.ts";
import { INK } from "#stage/drawing/rooms/room.ts";
import { groupOf, type Ink, path, type Shape } from "#stage/drawing/shapes.ts";

const PAPER = "#fffdf7";
const PRINT = { line: "#9aa8b2", width: 2.5 } as const;

const near = (fill: string, width = 3.5): Ink => ({ fill, line: INK, width });
const shadow = (d: string): Shape => path(d, { fill: "#8d5c33", opacity: 0.28 });

/** An electric kettle with a sticker on its switch. */
export function kettle(): Shape {
  const hand = pen(41);
  return groupOf([
    shadow("M262 578L384 574L392 584L268 592Z"),
    // The handle, behind the body.
    path("M340 470Q392 466 388 520Q386 560 344 562L344 546Q370 546 371 518Q372 486 340 488Z", near("#3d4f63")),
    // The spout.
    path("M286 474L258 458Q252 460 256 468L280 502Z", near("#dfe8ee")),
    hand.taper(312, 466, 62, 88, 110, near("#dfe8ee")),
    hand.taper(312, 568, 92, 96, 16, near("#3d4f63")),
    // The lid.
    path("M282 466Q312 444 342 466Z", near("#3d4f63")),
    hand.ellipse(312, 450, 7, 5, near("#3d4f63", 3)),
    // The window with its lines.
    hand.box(290, 494, 12, 58, { fill: "#9fc6d6", line: INK, width: 2 }),
    hand.rule(292, 508, 300, 508, { line: INK, width: 1.5 }),
    hand.rule(292, 522, 300, 522, { line: INK, width: 1.5 }),
    hand.rule(292, 536, 300, 536, { line: INK, width: 1.5 }),
    // The switch, and on it a strawberry.
    hand.box(368, 548, 20, 12, near("#2b3440", 2.5)),
    path("M372 545Q378 538 385 545Q386 553 378 558Q370 553 372 545Z", { fill: "#d6455a", line: INK, width: 2 }),
    path("M372 545Q378 548 385 545Q380 540 378 542Q376 540 372 545Z", { fill: "#5f9c4f" }),
  ]);
}

/** A bus pass with somebody's picture on it. */
export function pass(): Shape {
  const hand = pen(42);
  return groupOf([
    shadow("M664 586L764 575L768 581L668 592Z"),
    hand.shape(
      [
        [660, 524],
        [752, 514],
        [764, 572],
        [668, 584],
      ],
      near("#bcd7ea"),
    ),
    hand.shape(
      [
        [660, 524],
        [752, 514],
        [754, 526],
        [662, 536],
      ],
      { fill: "#3f6f9c" },
    ),
    hand.shape(
      [
        [672, 542],
        [702, 538],
        [707, 570],
        [676, 574],
      ],
      { fill: PAPER, line: INK, width: 2 },
    ),
    hand.ellipse(689, 552, 7, 8, { fill: "#f2c7a8", line: INK, width: 1.5 }),
    path("M678 572Q681 562 690 561Q701 561 704 569Z", { fill: "#7a5c48", line: INK, width: 1.5 }),
    hand.rule(716, 543, 744, 540, PRINT),
    hand.rule(717, 553, 740, 550, PRINT),
    hand.rule(718, 563, 734, 561, PRINT),
  ]);
}

/** A boarding pass that somebody has written on. */
export function boardingPass(): Shape {
  const hand = pen(43);
  const biro = { line: "#2f4f9c", width: 3 } as const;
  return groupOf([
    shadow("M392 588L540 576L545 583L398 594Z"),
    hand.shape(
      [
        [388, 518],
        [526, 508],
        [540, 572],
        [398, 584],
      ],
      near(PAPER),
    ),
    hand.shape(
      [
        [388, 518],
        [526, 508],
        [529, 522],
        [391, 532],
      ],
      { fill: "#d8743f" },
    ),
    path("M494 512L508 578", { line: INK, width: 2, dash: [5, 5] }),
    hand.rule(402, 543, 440, 540, PRINT),
    hand.rule(404, 554, 428, 552, PRINT),
    hand.rule(505, 537, 522, 535, PRINT),
    hand.rule(507, 549, 520, 548, PRINT),
    path("M446 556q7 -14 11 -2t9 -6t8 4t10 -8", biro),
    path("M450 568L482 563", biro),
  ]);
}

/** A room key on a heavy tag. */
export function roomKey(): Shape {
  const hand = pen(44);
  return groupOf([
    shadow("M664 586L772 576L776 582L668 592Z"),
    path("M676 566Q668 534 704 528L738 524Q752 528 752 542Q752 558 738 562L692 574Q680 576 676 566Z", near("#b2504a")),
    hand.ellipse(688, 556, 5, 5, near(PAPER, 2)),
    path("M712 536L716 556M724 534Q734 532 734 540Q734 546 722 554L738 551", { line: PAPER, width: 4 }),
    path("M690 556Q716 590 736 578", { line: INK, width: 2.5 }),
    hand.ellipse(746, 574, 11, 9, near("#d9b24a", 3)),
    hand.ellipse(746, 574, 4, 3, near(PAPER, 2)),
    path("M757 572L788 567L789 575L783 576L782 572L776 573L777 578L771 579L770 575L758 577Z", near("#d9b24a", 2.5)),
  ]);
}

/** A paper bag from the till, with its top turned over. */
export function paperBag(): Shape {
  const hand = pen(45);
  return groupOf([
    shadow("M266 580L382 576L388 586L272 592Z"),
    hand.shape(
      [
        [272, 476],
        [368, 470],
        [378, 578],
        [268, 584],
      ],
      near("#d9b48a"),
    ),
    hand.shape(
      [
        [270, 474],
        [370, 468],
        [372, 492],
        [270, 498],
      ],
      near("#e6c8a2"),
    ),
    path("M296 500L292 582M350 496L356 578", { line: "#b98f63", width: 2.5 }),
    path("M304 530q6 -10 10 0t8 -4t9 3t9 -5t6 3", { line: "#3d4f63", width: 3 }),
  ]);
}
