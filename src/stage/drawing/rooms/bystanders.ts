/**
 * Bystanders: people in the background, small, washed out, nobody in particular. Their faces react to what they hear.
 */
import { groupOf, type Ink, path, type Shape } from "#stage/drawing/shapes.ts";
import type { Films, Stir } from "./room.ts";

export interface Bystander {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly trousers: string;
  /** Under an open jacket; without it the top is a shirt, buttoned. */
  readonly under?: string;
  readonly cut: "bun" | "short" | "long";
  /** The outline's colour, darker than the wall behind; by default, the grey of cool walls. */
  readonly line?: string;
  /** A cap of this cloth, with a band. */
  readonly cap?: { readonly cloth: string; readonly band: string };
}

/** The place of a bystander: the middle of the neck at x, the crown of the head at y. */
export interface BystanderPlace {
  readonly x: number;
  readonly y: number;
  /** Scale; at 1 they measure 345 units from head to knee. */
  readonly size: number;
  /** The side on which the customer is. At ease, they look the other way. */
  readonly towards: "left" | "right";
}

const GREY = "#93a4b0";
const FEATURES = "#7f8d99";

const HAIR: Readonly<Record<Bystander["cut"], string>> = {
  bun: "M-31 58Q-46 2 4 -2Q40 0 36 38Q24 22 8 22Q-4 38 -20 40Q-18 52 -23 60ZM-26 8Q-50 10 -50 -12Q-46 -34 -22 -30Q-2 -26 -8 -4Q-16 8 -26 8Z",
  short: "M-32 50Q-42 -6 2 -8Q44 -8 35 36Q30 22 20 20Q-6 26 -18 22Q-18 40 -24 52Z",
  long: "M-30 112Q-50 92 -42 52Q-40 -6 4 -6Q42 -4 36 38Q26 18 8 20Q-8 34 -20 38Q-14 74 -16 108Q-22 118 -30 112Z",
};

/** Brows and mouth. */
const FACE: Readonly<Record<Stir, string>> = {
  0: "M3 39Q8 35 13 38M22 38Q27 35 31 38M9 70Q16 77 23 70",
  1: "M3 40Q8 37 12 39M23 39Q27 36 30 38M9 73Q16 70 22 73",
  2: "M2 38Q8 31 13 33M22 33Q28 33 31 38M9 75Q16 69 23 74",
  3: "M2 33Q8 26 14 29M21 29Q28 27 32 33M12 71Q17 66 22 71Q22 79 17 79Q11 78 12 71Z",
};

/** How far they lean back, in degrees about their feet. */
const LEAN: Readonly<Record<Stir, number>> = { 0: 0, 1: 0, 2: 1.5, 3: 4 };

/** The raised arm with the phone, seen from behind it. */
const PHONE_UP = {
  upperArm: "M36 118Q60 118 74 150L92 176Q98 192 82 200Q64 200 52 182Q40 168 36 150Z",
  lowerArm: "M66 196Q58 146 74 98L96 102Q106 146 96 194Q82 208 66 196Z",
  hand: "M70 102Q64 84 74 72Q90 66 100 76Q106 90 98 104Q84 110 70 102Z",
  phone: "M72 20Q73 14 79 15L103 20Q108 22 107 27L98 84Q96 89 91 88L68 83Q63 81 64 76Z",
  lens: "M79 27a4.5 4.5 0 1 0 9 2a4.5 4.5 0 1 0 -9 -2Z",
  fingers: "M62 68Q70 64 78 70M61 77Q70 74 77 79",
} as const;

const PHONE = "#59636f";

/** A bystander in three-quarter view. Who films looks at the customer, whatever they hear. */
export function bystander(
  person: Bystander,
  { x, y, size, towards }: BystanderPlace,
  stir: Stir,
  films: Films | null = null,
): Shape {
  const line = { line: person.line ?? GREY, width: 3 };
  const ink = (fill: string): Ink => ({ fill, ...line });
  const away = towards === "left" ? 1 : -1;
  const mirror = stir === 0 && films === null ? away : -away;
  const parts = [
    path("M-46 246Q-52 300 -46 352L-6 352Q-4 310 2 282Q6 312 8 352L46 352Q52 300 48 246Z", ink(person.trousers)),
    // The far arm, the body, then the near arm over it.
    ...(films === null
      ? [
          path("M40 118Q64 128 66 176Q70 220 62 254L44 252Q48 210 40 170Z", ink(person.top)),
          path("M44 250Q38 272 50 284Q62 282 63 252Z", ink(person.skin)),
        ]
      : [path(PHONE_UP.upperArm, ink(person.top))]),
    path(
      "M-26 102Q-54 108 -60 138Q-54 200 -52 266Q0 282 52 264Q50 190 56 136Q50 108 24 102Q0 122 -26 102Z",
      ink(person.top),
    ),
    person.under === undefined
      ? path("M8 116Q12 190 8 272M14 150v1M14 186v1M14 222v1M-22 108L-6 128L2 116M22 108L14 126L6 116", line)
      : path("M-8 114Q6 120 18 112Q26 190 20 272Q4 276 -8 273Q-12 190 -8 114Z", ink(person.under)),
    path("M-48 118Q-70 132 -72 182Q-76 226 -66 262L-45 258Q-50 214 -40 174", ink(person.top)),
    path("M-66 258Q-70 280 -58 290Q-44 284 -46 256Z", ink(person.skin)),
    path("M-14 76Q-12 96 -18 106Q0 122 18 104Q12 94 13 78Z", ink(person.skin)),
    path("M-28 38Q-34 86 4 92Q36 90 34 46Q34 8 2 6Q-26 10 -28 38Z", ink(person.skin)),
    path(HAIR[person.cut], ink(person.hair)),
    ...(person.cap === undefined
      ? []
      : [
          path("M-22 -27L28 -28L36 4L-30 6Z", ink(person.cap.cloth)),
          path("M-27 1L35 -1", { line: person.cap.band, width: 5 }),
        ]),
    stir === 3
      ? path("M8 44V54M26 43V53", { line: FEATURES, width: 7 })
      : path("M8 47L8 52M26 46L26 51", { line: FEATURES, width: 5.5 }),
    path(`M18 50Q26 58 17 61${FACE[stir]}`, { line: FEATURES, width: 3 }),
    ...(films === null
      ? []
      : [
          path(PHONE_UP.lowerArm, ink(person.top)),
          path(PHONE_UP.hand, ink(person.skin)),
          path(PHONE_UP.phone, { ...ink(PHONE), line: "#3d4650" }),
          path(PHONE_UP.lens, { fill: "#c3ccd4" }),
          path(PHONE_UP.fingers, { line: person.skin, width: 7 }),
        ]),
  ];
  return groupOf(parts, {
    transform: [
      ["translate", films === null ? x : Math.max(x, films.leftmost), y],
      ["rotate", LEAN[stir] * away, 0, 350 * size],
      ["scale", size * mirror, size],
    ],
  });
}
