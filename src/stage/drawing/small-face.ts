/** The customer's face alone, for the place beside what they write. */
import type { Beat } from "#encounter/turn.ts";
import type { CastArt } from "./art.ts";
import { drawPerson } from "./figure.ts";
import type { Frame } from "./shapes.ts";
import { svgText } from "./svg.ts";

/** From above the hair to the collar, in the common frame of people. */
const FACE_ALONE: Frame = { x: 130, y: -40, width: 680, height: 680 };

/** A complete SVG text, in the mood of the beat; null if the customer isn't there, or can't be drawn. */
export function smallFace({ people }: Beat, { art, looks }: CastArt): string | null {
  const customer = people.find(({ part }) => part === "customer");
  const look = customer === undefined ? undefined : looks[customer.look];
  if (customer === undefined || look === undefined) return null;
  try {
    return svgText(drawPerson(art, look, customer.mood, null, FACE_ALONE));
  } catch {
    // A part is missing. The stage reports it; the words do without a face.
    return null;
  }
}
