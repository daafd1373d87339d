/** A customer's portrait for the shelf: head and shoulders, in the mood in which one first meets them. */
import type { Meters } from "#guidance/words.ts";
import { moodOf } from "#encounter/mood.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { ArtParts, Look } from "#stage/drawing/art.ts";
import { drawPerson } from "#stage/drawing/figure.ts";
import { svgText } from "#stage/drawing/svg.ts";

/** From above the hair to the chest, in the units of the people. */
const HEAD_AND_SHOULDERS = { x: 10, y: -90, width: 920, height: 920 } as const;

/** A complete SVG text. Throws when the cast has no such look: a checked scenario's has. */
export function portraitOf(library: ArtParts, looks: Readonly<Record<string, Look>>, scenario: PortraitOf): string {
  const look = looks[scenario.customer.look];
  if (look === undefined) throw new Error(`the cast has no look called "${scenario.customer.look}"`);
  return svgText(drawPerson(library, look, moodOf(scenario.opening), null, HEAD_AND_SHOULDERS));
}

type PortraitOf = Pick<Scenario, "customer"> & { readonly opening: Meters };
