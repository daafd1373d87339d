/** A fallback for missing or broken art: a plain figure of paper and ink, whose mood can still be read. */
import type { Mood } from "#scenario/words.ts";
import { COUNTER, FACE_FRAME, type Figure, HEAD_FRAME, NOTHING } from "./figure.ts";
import { type Drawing, ellipse, type Frame, path, type Shape } from "./shapes.ts";

const INK = "#20202a";
const PAPER = "#fffdf7";
const CLOTH = "#dbe6ea";
const BODY_FRAME: Frame = { x: 40, y: 500, width: 940, height: COUNTER + 50 - 500 };

const LINE = { line: INK, width: 13 } as const;

const BODY = [
  path(
    "M90 1190 C96 980 150 760 270 690 C340 652 380 640 410 600 L590 600 C610 640 660 652 730 690 C850 760 900 980 910 1190 Z",
    { fill: CLOTH, ...LINE },
  ),
  path("M410 560 L410 610 C450 668 545 668 590 610 L590 560 Z", { fill: PAPER, ...LINE }),
];
const HEAD = [
  path("M352 300 C352 150 430 80 520 82 C620 84 678 160 676 300 C674 450 620 580 530 580 C430 580 352 450 352 300 Z", {
    fill: PAPER,
    ...LINE,
  }),
  path("M572 300 C592 330 600 350 596 366 C590 380 574 382 560 380", LINE),
];

/** Brows and mouth of each mood, from the angriest to the happiest: units down at the nose, and up at the ends. */
const FACES: Readonly<Record<Mood, { readonly brow: number; readonly mouth: number }>> = {
  furious: { brow: 34, mouth: -34 },
  angry: { brow: 26, mouth: -26 },
  upset: { brow: -22, mouth: -24 },
  tense: { brow: 14, mouth: -8 },
  neutral: { brow: 0, mouth: 0 },
  relieved: { brow: -8, mouth: 16 },
  pleased: { brow: -4, mouth: 24 },
  delighted: { brow: -10, mouth: 38 },
};

export function plainFigure(mood: Mood): Figure {
  const { brow, mouth } = FACES[mood];
  const onFace = (shapes: readonly Shape[]): Drawing => ({ frame: FACE_FRAME, shapes });
  return {
    body: { frame: BODY_FRAME, shapes: BODY },
    head: { frame: HEAD_FRAME, shapes: HEAD },
    eyes: onFace(eyes(brow, 17)),
    eyesShut: onFace(eyes(brow, 2)),
    mouth: onFace([lips(mouth)]),
    mouthsTalking: [onFace([ellipse({ x: 545, y: 448, radiusX: 34, radiusY: 22 }, { fill: INK })])],
    front: { frame: NOTHING, shapes: [] },
    tilt: 0,
  };
}

function eyes(brow: number, open: number): readonly Shape[] {
  return [-1, 1].flatMap((side) => {
    const [x, inner, outer] = [545 + side * 62, 545 + side * 34, 545 + side * 96];
    return [
      ellipse({ x, y: 288, radiusX: 15, radiusY: open }, { fill: INK }),
      path(`M${outer} ${238 - brow / 3} L${inner} ${238 + brow}`, LINE),
    ];
  });
}

const lips = (bend: number): Shape => path(`M490 ${448 - bend / 2} Q545 ${448 + bend} 602 ${448 - bend / 2}`, LINE);
