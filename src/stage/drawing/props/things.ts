/** The things on the counter, as drawings of their own: each can come and go by itself. */
import type { Prop } from "#scenario/words.ts";
import type { Look } from "#stage/drawing/art.ts";
import { type Drawing, type Frame, groupOf, type Shape } from "#stage/drawing/shapes.ts";
import { boardingPass, kettle, paperBag, pass, roomKey } from "./goods.ts";
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

const FRAMES: Readonly<Record<Exclude<Prop, "phone-up">, Frame>> = {
  slip: { x: 384, y: 488, width: 112, height: 108 },
  "folded-note": { x: 368, y: 488, width: 296, height: 108 },
  cheque: { x: 644, y: 500, width: 150, height: 96 },
  kettle: { x: 244, y: 436, width: 152, height: 160 },
  pass: { x: 650, y: 504, width: 124, height: 92 },
  "boarding-pass": { x: 378, y: 498, width: 172, height: 98 },
  "room-key": { x: 658, y: 512, width: 136, height: 84 },
  "paper-bag": { x: 258, y: 458, width: 134, height: 138 },
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
      case "kettle":
        return [thing(prop, kettle())];
      case "pass":
        return [thing(prop, pass())];
      case "boarding-pass":
        return [thing(prop, boardingPass())];
      case "room-key":
        return [thing(prop, roomKey())];
      case "paper-bag":
        return [thing(prop, paperBag())];
    }
  });
}

const thing = (prop: keyof typeof FRAMES, shape: Shape): Thing => ({
  prop,
  drawing: { frame: FRAMES[prop], shapes: [shape] },
});
