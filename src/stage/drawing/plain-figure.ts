/** Somebody whose art is missing or broken: a plain figure of paper and ink, whose mood can still be read. */
import type { Mood } from "#scenario/words.ts";
import type { Frame } from "./art.ts";
import { COUNTER, drawing, FACE_FRAME, type Figure, HEAD_FRAME, NOTHING } from "./figure.ts";

const INK = "#20202a";
const PAPER = "#fffdf7";
const CLOTH = "#dbe6ea";
const BODY_FRAME: Frame = { x: 40, y: 500, width: 940, height: COUNTER + 50 - 500 };

const line = `stroke="${INK}" stroke-width="13" stroke-linecap="round" stroke-linejoin="round"`;
const BODY = `<path d="M90 1190 C96 980 150 760 270 690 C340 652 380 640 410 600 L590 600 C610 640 660 652 730 690 C850 760 900 980 910 1190 Z" fill="${CLOTH}" ${line}/><path d="M410 560 L410 610 C450 668 545 668 590 610 L590 560 Z" fill="${PAPER}" ${line}/>`;
const HEAD = `<path d="M352 300 C352 150 430 80 520 82 C620 84 678 160 676 300 C674 450 620 580 530 580 C430 580 352 450 352 300 Z" fill="${PAPER}" ${line}/><path d="M572 300 C592 330 600 350 596 366 C590 380 574 382 560 380" fill="none" ${line}/>`;

/** How the brows lie and the mouth bends, from the crossest to the gladdest: units down at the nose, and up at the ends. */
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
  return {
    body: drawing(BODY_FRAME, BODY),
    head: drawing(HEAD_FRAME, HEAD),
    eyes: drawing(FACE_FRAME, eyes(brow, 17)),
    eyesShut: drawing(FACE_FRAME, eyes(brow, 2)),
    mouth: drawing(FACE_FRAME, lips(mouth)),
    mouthsTalking: [drawing(FACE_FRAME, `<ellipse cx="545" cy="448" rx="34" ry="22" fill="${INK}"/>`)],
    front: drawing(NOTHING, ""),
    tilt: 0,
  };
}

function eyes(brow: number, open: number): string {
  return [-1, 1]
    .map((side) => {
      const [x, inner, outer] = [545 + side * 62, 545 + side * 34, 545 + side * 96];
      return `<ellipse cx="${x}" cy="288" rx="15" ry="${open}" fill="${INK}"/><path d="M${outer} ${238 - brow / 3} L${inner} ${238 + brow}" fill="none" ${line}/>`;
    })
    .join("");
}

const lips = (bend: number): string =>
  `<path d="M490 ${448 - bend / 2} Q545 ${448 + bend} 602 ${448 - bend / 2}" fill="none" ${line}/>`;
