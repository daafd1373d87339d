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
const HOLDING: Frame = { x: 290, y: 730, width: 480, height: 460 };

/** The body of somebody with both arms down, and a lower arm that comes up before it and holds a cheque. */
export function withCheque({ frame, shapes }: Drawing, look: Look): Drawing {
  const right = Math.max(frame.x + frame.width, HOLDING.x + HOLDING.width);
  return { frame: { ...frame, width: right - frame.x }, shapes: [...shapes, ...holdingCheque(look)] };
}

/** In the common frame of people. */
function holdingCheque(look: Look): readonly Shape[] {
  const { ink, skin } = coloursOf(look);
  const drawn = (fill: string): Ink => ({ fill, line: ink, width: 10 });
  return [
    path("M640 1190Q560 1080 428 986L500 914Q660 1010 752 1190Z", drawn(sleeveOf(look))),
    path("M414 978Q392 930 408 882Q428 850 470 854Q510 862 514 908Q512 940 494 962Q456 990 414 978Z", drawn(skin)),
    groupOf([cheque()], {
      transform: [
        ["translate", 302, 782],
        ["rotate", -6, 0, 0],
        ["scale", LARGER, LARGER],
      ],
    }),
    path("M424 958Q416 916 438 886Q456 870 468 886Q476 904 464 928Q470 954 456 972Z", drawn(skin)),
  ];
}
