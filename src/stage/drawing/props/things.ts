/** The things on the counter, as drawings of their own: each can come and go by itself. */
import type { Prop } from "#scenario/words.ts";
import type { Look } from "#stage/drawing/art.ts";
import { type Drawing, type Frame, groupOf, type Shape } from "#stage/drawing/shapes.ts";
import { restingHand } from "./hands.ts";
import { foldedSheet, layingCheque, slip } from "./papers.ts";

export interface Thing {
  readonly prop: Prop;
  readonly drawing: Drawing;
}

/** Whoever is there to hold things: looks, or null where nobody is or nobody knows how they look. */
export interface Holders {
  readonly customer: Look | null;
  /** A companion holds the cheque. */
  readonly companion: boolean;
}

const FRAMES: Readonly<Record<"slip" | "folded-note" | "cheque", Frame>> = {
  slip: { x: 384, y: 488, width: 112, height: 108 },
  "folded-note": { x: 368, y: 488, width: 296, height: 108 },
  cheque: { x: 644, y: 500, width: 150, height: 96 },
};

/** Those of the props that lie on the counter. The phone is in the crowd, and a cheque may be in somebody's hand. */
export function thingsOn(props: readonly Prop[], { customer, companion }: Holders): readonly Thing[] {
  return props.flatMap((prop): Thing[] => {
    switch (prop) {
      case "phone-up":
        return [];
      case "slip":
        return [thing(prop, slip())];
      case "folded-note":
        return [thing(prop, groupOf([foldedSheet(), ...(customer === null ? [] : [restingHand(customer)])]))];
      case "cheque":
        return companion ? [] : [thing(prop, layingCheque())];
    }
  });
}

const thing = (prop: keyof typeof FRAMES, shape: Shape): Thing => ({
  prop,
  drawing: { frame: FRAMES[prop], shapes: [shape] },
});
