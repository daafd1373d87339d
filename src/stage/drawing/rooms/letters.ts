/**
 * Letters for signs, drawn by hand as strokes, because a picture can't use the page's fonts. Capitals, figures and two
 * punctuation marks, each in a box 100 units high; any other character is left blank.
 */
import { groupOf, path, type Shape } from "#stage/drawing/shapes.ts";

interface Letter {
  readonly width: number;
  readonly d: string;
}

const LETTERS: Readonly<Record<string, Letter>> = {
  A: { width: 70, d: "M2 100Q18 44 37 2Q54 50 68 99M14 66Q36 61 57 64" },
  B: { width: 60, d: "M7 3Q4 52 6 98M6 4Q52 -4 50 24Q46 46 8 49Q58 46 57 74Q52 103 6 97" },
  C: { width: 64, d: "M62 17Q48 -4 26 5Q2 22 5 56Q10 98 36 98Q54 96 64 80" },
  D: { width: 66, d: "M7 3Q5 52 6 97Q62 98 63 48Q60 2 5 4" },
  E: { width: 52, d: "M50 4Q28 2 7 5Q4 52 7 96Q30 99 52 95M7 50Q26 47 44 49" },
  F: { width: 52, d: "M52 4Q28 2 7 5Q4 52 6 99M7 51Q26 48 44 50" },
  G: { width: 68, d: "M62 16Q46 -4 26 6Q2 22 5 56Q10 98 38 98Q64 94 65 56Q52 54 42 57" },
  H: { width: 62, d: "M6 2Q4 50 7 99M57 2Q59 50 56 98M7 51Q32 47 57 50" },
  I: { width: 42, d: "M3 5Q22 2 40 5M21 4Q19 50 22 96M2 97Q22 95 41 97" },
  J: { width: 50, d: "M46 3Q47 44 45 72Q40 104 16 96Q6 90 4 76" },
  K: { width: 62, d: "M7 2Q4 50 7 99M56 4Q34 36 9 54Q36 70 60 98" },
  L: { width: 50, d: "M7 2Q4 52 7 96Q28 98 50 95" },
  M: { width: 82, d: "M4 99Q8 50 14 3Q28 46 41 72Q56 42 68 2Q76 48 79 98" },
  N: { width: 66, d: "M6 99Q7 50 6 3Q34 48 60 97Q61 50 59 2" },
  O: { width: 72, d: "M38 3Q6 4 5 52Q8 98 36 98Q68 96 67 48Q64 4 34 3" },
  P: { width: 58, d: "M7 99Q4 50 6 4Q56 -4 55 28Q50 58 8 56" },
  Q: { width: 74, d: "M38 3Q6 4 5 52Q8 98 36 98Q68 96 67 48Q64 4 34 3M44 72Q58 86 72 104" },
  R: { width: 62, d: "M7 99Q4 50 6 4Q56 -4 54 26Q48 52 9 52Q36 72 60 98" },
  S: { width: 56, d: "M51 14Q36 -4 18 6Q-2 24 20 42Q56 54 52 78Q40 106 5 88" },
  T: { width: 62, d: "M2 5Q30 2 61 5M32 4Q30 52 33 99" },
  U: { width: 64, d: "M6 2Q2 60 10 82Q30 110 52 84Q60 62 58 2" },
  V: { width: 66, d: "M3 2Q20 56 34 98Q50 52 64 2" },
  W: { width: 92, d: "M3 2Q12 56 26 98Q38 60 47 26Q56 62 70 98Q82 54 90 2" },
  X: { width: 64, d: "M4 3Q32 48 62 98M59 2Q30 50 3 99" },
  Y: { width: 62, d: "M3 3Q16 34 32 50Q50 30 60 2M32 50Q30 74 32 99" },
  Z: { width: 60, d: "M5 5Q32 2 56 5Q28 54 4 96Q32 98 58 95" },
  1: { width: 40, d: "M6 22Q18 14 24 3Q22 52 24 97M6 98Q24 95 40 98" },
  2: { width: 56, d: "M6 24Q14 0 32 4Q58 12 44 46Q28 74 5 96Q30 98 54 95" },
  3: { width: 54, d: "M6 16Q22 -4 40 8Q58 30 22 46Q62 48 50 80Q34 108 4 86" },
  4: { width: 58, d: "M40 99Q38 50 40 3Q20 40 4 66Q32 70 56 66" },
  5: { width: 56, d: "M50 4Q30 3 12 5Q10 24 8 44Q50 32 52 66Q48 104 5 90" },
  6: { width: 58, d: "M46 4Q8 20 6 66Q8 98 30 97Q54 92 52 68Q46 46 24 50Q10 56 7 72" },
  7: { width: 56, d: "M4 5Q30 2 54 5Q30 46 22 99" },
  8: { width: 58, d: "M30 48Q4 36 10 16Q22 -4 44 8Q56 30 28 48Q0 66 8 86Q28 106 50 88Q58 62 30 48" },
  9: { width: 56, d: "M50 32Q38 52 18 46Q0 32 12 12Q30 -6 48 14Q54 50 32 99" },
  0: { width: 60, d: "M30 3Q4 6 5 52Q8 98 30 97Q56 94 55 48Q52 4 27 3" },
  ":": { width: 20, d: "M10 30V33M10 74V77" },
  "%": {
    width: 70,
    d: "M12 8Q0 22 12 34Q26 34 26 18Q22 6 12 8M58 4Q36 50 12 98M54 66Q42 78 52 94Q68 96 68 80Q64 64 54 66",
  },
};
const SPACE = 44;
const BETWEEN = 26;

export interface Lettering {
  /** The middle of the words. */
  readonly x: number;
  readonly y: number;
  /** The height of a capital, in units. */
  readonly size: number;
  readonly ink: string;
  /** Of the strokes, in units. */
  readonly width: number;
}

/** Writes the words on one line, centred on x and y. */
export function letters(words: string, { x, y, size, ink, width }: Lettering): Shape {
  const scale = size / 100;
  let along = 0;
  const strokes: Shape[] = [];
  for (const sign of words.toUpperCase()) {
    const letter = LETTERS[sign];
    if (letter !== undefined) {
      const stroke = path(letter.d, { line: ink, width: width / scale });
      strokes.push(groupOf([stroke], { transform: [["translate", along, 0]] }));
    }
    along += (letter?.width ?? SPACE) + BETWEEN;
  }
  const left = x - ((along - BETWEEN) * scale) / 2;
  return groupOf(strokes, {
    transform: [
      ["translate", left, y - size / 2],
      ["scale", scale, scale],
    ],
  });
}
