/** The picture of a scenario on the shelf: its customers' heads and shoulders, in the mood in which one first meets them. */
import type { Meters } from "#guidance/words.ts";
import { moodOf } from "#encounter/mood.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { canonical, fingerprint } from "#script/hash.ts";
import type { Mood } from "#scenario/words.ts";
import type { ArtParts, Look } from "#stage/drawing/art.ts";
import { drawPerson, NECK } from "#stage/drawing/figure.ts";
import { groupOf } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";

/** From above the hair to the chest, in the units of the people. */
const HEAD_AND_SHOULDERS = { x: 10, y: -90, width: 920, height: 920 } as const;

/**
 * Where the necks of several people are in that frame, and how large they are drawn: the first stands in front. Busts end
 * 600 units below the neck, which has to be out of sight.
 */
interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
const TWO: readonly Stand[] = [
  { x: 300, y: 570, scale: 0.72 },
  { x: 650, y: 480, scale: 0.66 },
];
const THREE: readonly Stand[] = [
  { x: 455, y: 690, scale: 0.62 },
  { x: 205, y: 480, scale: 0.6 },
  { x: 715, y: 480, scale: 0.6 },
];

/** A complete SVG text. Throws when the cast has no such look: a checked scenario's has. */
export function portraitOf(library: ArtParts, looks: Readonly<Record<string, Look>>, scenario: PortraitOf): string {
  const mood = moodOf(scenario.opening);
  const people = scenario.customers.map(({ look: id }) => {
    const look = looks[id];
    if (look === undefined) throw new Error(`the cast has no look called "${id}"`);
    return drawPerson(library, look, mood, null, HEAD_AND_SHOULDERS);
  });
  const [first] = people;
  if (first !== undefined && people.length === 1) return svgText(first);
  const stands = people.length === 2 ? TWO : THREE;
  const placed = people.flatMap(({ shapes }, at) => {
    const stand = stands[at];
    if (stand === undefined) return [];
    const { x, y, scale } = stand;
    const to = ["translate", x - scale * NECK.x, y - scale * NECK.y] as const;
    return [groupOf(shapes, { transform: [to, ["scale", scale, scale]] })];
  });
  return svgText({ frame: HEAD_AND_SHOULDERS, shapes: placed.toReversed() });
}

/** Somebody's head and shoulders in a mood: a complete SVG text. */
export const faceOf = (library: ArtParts, look: Look, mood: Mood): string =>
  svgText(drawPerson(library, look, mood, null, HEAD_AND_SHOULDERS));

/** Somebody from the hair down to the counter, or to the wheels of their chair, in a mood: a complete SVG text. */
export const figureOf = (library: ArtParts, look: Look, mood: Mood): string =>
  svgText(drawPerson(library, look, mood, null, look.chair ? WITH_CHAIR : TO_THE_COUNTER));

const TO_THE_COUNTER = { x: -260, y: -110, width: 1460, height: 1220 } as const;
const WITH_CHAIR = { x: -260, y: -110, width: 1924, height: 1760 } as const;

/** The picture of a conversation is made with its people: with others, or in other clothes, it is another conversation. */
export function castKey(text: string, looks: Readonly<Record<string, Look>>): string {
  const cast = [...text.matchAll(/\blook\s+([\w-]+)/g)].map(([, look = ""]) => look.toLowerCase());
  return `${cast.join("-")}-${fingerprint(canonical(cast.map((look) => looks[look] ?? null)))}`;
}

type PortraitOf = Pick<Scenario, "customers"> & { readonly opening: Meters };
