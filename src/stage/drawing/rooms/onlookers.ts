/** Onlookers, seen from behind. */
import { groupOf, type Ink, path, type Shape } from "#stage/drawing/shapes.ts";

interface Onlooker {
  readonly skin: string;
  readonly hair: string;
  readonly coat: string;
  readonly line: string;
}

/** The place of an onlooker: the middle of the head at x, its crown at y; a head is 62 units high at size 1. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export function onlooker({ skin, hair, coat, line }: Onlooker, place: Place): Shape {
  const ink = (fill: string): Ink => ({ fill, line, width: 3.2 });
  return placed(place, [
    path("M-14 48H14V78Q0 88 -14 78Z", ink(skin)),
    path("M-66 190Q-72 100 -44 84Q-28 76 -16 74Q0 86 16 74Q28 76 44 84Q72 100 66 190Z", ink(coat)),
    path("M-18 73Q0 92 18 73M-38 190Q-40 150 -46 128M38 190Q40 150 46 128", { line, width: 3 }),
    path("M-28 32Q-38 26 -38 38Q-36 48 -27 46ZM28 32Q38 26 38 38Q36 48 27 46Z", ink(skin)),
    path("M-30 30Q-32 0 0 -2Q32 0 30 30Q30 52 16 60Q8 56 0 60Q-8 56 -16 60Q-30 52 -30 30Z", ink(hair)),
  ]);
}

/** A hand that holds a telephone over the head, with the picture on it. */
export function phoneRaised(place: Place, line: string): Shape {
  const ink = (fill: string): Ink => ({ fill, line, width: 3.2 });
  return placed(place, [
    path("M46 100Q64 60 58 22L76 20Q84 64 74 110Z", ink("#cdb6a4")),
    path("M48 -26H86V26H48Z", ink("#5d6b79")),
    path("M53 -19H81V17H53Z", { fill: "#f4d58c" }),
    path("M67 -12a7 7 0 1 0 .1 0ZM57 17Q58 3 67 3Q76 3 77 17Z", { fill: "#b98a5c" }),
  ]);
}

function placed({ x, y, size }: Place, drawn: readonly Shape[]): Shape {
  return groupOf(drawn, {
    transform: [
      ["translate", x, y],
      ["scale", size, size],
    ],
  });
}
