/** The map of a script in every way to colour it, with what a page has to know to follow a play on it. */
import { drawMap } from "#authoring/map/draw-map.ts";
import { layOut } from "#authoring/map/layout.ts";
import { type MapColours, mapOf } from "#authoring/map/script-map.ts";
import type { Subject } from "#authoring/check/subject.ts";
import type { MapPictures } from "./looked-through.ts";

/** Null where the story comes to nothing that could be drawn. */
export function mapPictures(subject: Subject): MapPictures | null {
  const map = mapOf(subject, "chance");
  if (map.landmarks.length === 0) return null;
  const layout = layOut(map);
  const drawn = (coloured: MapColours): string => drawMap({ ...map, coloured }, layout);
  const numberOf = new Map(map.landmarks.map(({ id }, number) => [id, number]));
  return {
    pictures: { best: drawn("best"), chance: drawn("chance"), ways: drawn("ways") },
    replies: map.landmarks.flatMap((landmark, card) =>
      landmark.kind === "decision" ? landmark.replies.map(({ words }, reply) => ({ card, reply, words })) : [],
    ),
    roads: map.roads.map(({ from, reply, to }) => ({
      from: numberOf.get(from) ?? -1,
      reply,
      to: numberOf.get(to) ?? -1,
    })),
  };
}
