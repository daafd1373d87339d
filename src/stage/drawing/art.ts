/** The art that the stage draws people with: the looks of a scenario's cast, and the parts they are made of. */

import type { Frame } from "./shapes.ts";

export const GARMENTS = ["tee", "jumper", "jacket"] as const;
export type Garment = (typeof GARMENTS)[number];

/** A cast member's look, as stories/cast.yaml describes it. Colours are `#rrggbb`. */
export interface Look {
  readonly id: string;
  readonly skin: string;
  readonly hair: string;
  /** The name of the head in the art library: hair style or head covering. */
  readonly head: string;
  /** One kind of garment for each person, because clothes must not change between poses. */
  readonly garment: Garment;
  readonly top: string;
  readonly trousers: string;
  /** Worn under a jacket. */
  readonly shirt: string;
  /** The colour of a head covering; empty for none. */
  readonly cloth: string;
  readonly glasses: string | null;
  readonly beard: string | null;
  /** Sits in a wheelchair. */
  readonly chair: boolean;
}

/** The paints of a shape: a look's own colours, and those that all people share. */
export const PAINTS = [
  "ink",
  "skin",
  "shade",
  "hair",
  "top",
  "lining",
  "shirt",
  "trousers",
  "cloth",
  "metal",
  "white",
  "tongue",
] as const;
export type Paint = (typeof PAINTS)[number];

/** The area of one colour: a path in the units of the common frame, filled even-odd. */
export interface Region {
  readonly paint: Paint;
  readonly d: string;
}

/** A part of the drawing: its regions from the back to the front. */
export type Part = readonly Region[];

/** A body in one pose, without its head. */
export interface Body {
  /** The rectangle that the shapes lie in. */
  readonly frame: Frame;
  readonly shapes: Part;
}

/** The parts that people are drawn with, by name: the whole art library, or as much of it as a cast needs. */
export interface ArtParts {
  /** Named by garment and pose: `tee-crossed-arms`. */
  readonly bodies: Readonly<Record<string, Body>>;
  readonly heads: Readonly<Record<string, Part>>;
  /** Eyes and brows together; those named `…-shut` are for blinking. */
  readonly eyes: Readonly<Record<string, Part>>;
  readonly noses: Readonly<Record<string, Part>>;
  readonly mouths: Readonly<Record<string, Part>>;
  readonly beards: Readonly<Record<string, Part>>;
  readonly glasses: Readonly<Record<string, Part>>;
}

/** All that is needed to draw a scenario's cast. */
export interface CastArt {
  readonly art: ArtParts;
  /** By the ids that beats use for people's looks. */
  readonly looks: Readonly<Record<string, Look>>;
}
