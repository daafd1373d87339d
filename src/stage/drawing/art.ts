/** What the stage is given to draw people with: the looks of a scenario's cast, and the parts they are made of. */

import type { Frame } from "./shapes.ts";

export const GARMENTS = ["tee", "jumper", "jacket"] as const;
export type Garment = (typeof GARMENTS)[number];

/** A cast member's look, as stories/cast.yaml describes it. Colours are `#rrggbb`. */
export interface Look {
  readonly id: string;
  readonly skin: string;
  readonly hair: string;
  /** The head's name in the art library: hair style or head covering. */
  readonly head: string;
  /** One kind of garment a person, because clothes must not change between poses. */
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

/** What a shape is painted with: one of a look's own colours, or one that all people share. */
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

/** What one colour covers: a path in the units of the common frame, filled even-odd. */
export interface Region {
  readonly paint: Paint;
  readonly d: string;
}

/** One thing that is drawn: its regions from the back to the front. */
export type Part = readonly Region[];

/** A body in one pose, without its head. */
export interface Body {
  /** What the shapes cover. */
  readonly frame: Frame;
  readonly shapes: Part;
}

/** The parts that people are drawn with, by their names: the whole art library, or as much of it as a cast needs. */
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

/** What it takes to draw a scenario's cast. */
export interface CastArt {
  readonly art: ArtParts;
  /** By the ids under which beats name the looks of people. */
  readonly looks: Readonly<Record<string, Look>>;
}
