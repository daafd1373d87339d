/** Hands that are busy with a thing. Whoever uses one stands with both arms down, so that nobody has three. */
import type { Look } from "#stage/drawing/art.ts";
import { coloursOf } from "#stage/drawing/colours.ts";
import { type Drawing, type Frame, groupOf, type Ink, path, type Shape } from "#stage/drawing/shapes.ts";
import { cheque } from "./papers.ts";

/** Only a tee leaves the lower arm bare. */
const sleeveOf = (look: Look): string => {
  const { skin, top } = coloursOf(look);
  return look.garment === "tee" ? skin : top;
};

/** The customer's lower arm along the counter's edge, with the hand on the folded sheet. Units are the rooms'. */
export function restingHand(look: Look): Shape {
  const { ink, skin } = coloursOf(look);
  const drawn = (fill: string): Ink => ({ fill, line: ink, width: 4.5 });
  return groupOf([
    path(
      "M528 541Q548 530 568 534L602 539Q613 542 611 549Q609 554 600 554Q616 554 617 562Q617 569 606 570Q617 572 614 580Q610 586 600 584L566 580Q546 584 528 577Z",
      drawn(skin),
    ),
    path("M576 552L600 554M576 567L606 570", { line: ink, width: 3.5 }),
    path(
      "M392 528Q440 524 534 538Q544 558 534 582Q450 590 398 586Q376 580 379 556Q382 536 392 528Z",
      drawn(sleeveOf(look)),
    ),
  ]);
}

/** Units of the figure for one of the room, where companions stand. */
const LARGER = 2.5;

/** The frame of a hand that holds a cheque, within the height of every body. */
const HOLDING: Frame = { x: 620, y: 710, width: 350, height: 480 };

/** The body of somebody with both arms down, and a lower arm that comes up beside it and holds a cheque. */
export function withCheque({ frame, shapes }: Drawing, look: Look): Drawing {
  const right = Math.max(frame.x + frame.width, HOLDING.x + HOLDING.width);
  return { frame: { ...frame, width: right - frame.x }, shapes: [...shapes, ...holdingCheque(look)] };
}

/** In the common frame of people. */
function holdingCheque(look: Look): readonly Shape[] {
  const { ink, skin } = coloursOf(look);
  const drawn = (fill: string): Ink => ({ fill, line: ink, width: 10 });
  return [
    path("M770 1190Q742 1060 748 946L838 938Q866 1060 872 1190Z", drawn(sleeveOf(look))),
    path("M746 952Q728 900 744 858Q764 826 806 830Q846 838 850 884Q852 922 838 946Q790 962 746 952Z", drawn(skin)),
    groupOf([cheque()], {
      transform: [
        ["translate", 640, 760],
        ["rotate", -6, 0, 0],
        ["scale", LARGER, LARGER],
      ],
    }),
    path("M760 934Q752 892 774 862Q792 846 804 862Q812 880 800 904Q806 930 792 948Z", drawn(skin)),
  ];
}
