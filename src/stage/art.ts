/** What the stage is given to draw people with: the looks of a scenario's cast, and the parts they are made of. */

/** A cast member's look, as stories/cast.yaml describes it. Colours are `#rrggbb`. */
export interface Look {
  readonly id: string;
  readonly skin: string;
  readonly hair: string;
  /** The head's name in the art library: hair style or head covering. */
  readonly head: string;
  /** One kind of garment a person, because clothes must not change between poses. */
  readonly garment: "tee" | "jumper" | "jacket";
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
