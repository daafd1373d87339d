/** Which roads of a map a play has taken: found by the words of its replies, one after the other. */
import type { MapLinks } from "#authoring/look-through/looked-through.ts";

export interface PlayedRoads {
  /** Numbers of roads. */
  readonly roads: readonly number[];
  /** Replies, by card and row. */
  readonly replies: readonly PlayedReply[];
}

interface PlayedReply {
  readonly card: number;
  readonly reply: number;
}

/** `played` has the words of each reply that was taken. One that the map doesn't know is left out, and what follows it goes on. */
export function playedRoads(links: MapLinks, played: readonly string[]): PlayedRoads {
  const taken: PlayedReply[] = [];
  const on: number[] = [];
  let before: PlayedReply | undefined;
  for (const words of played) {
    const row = rowOf(links, words, before);
    if (row !== undefined) taken.push(row);
    if (row !== undefined && before !== undefined) on.push(...roadsFrom(links.roads, before, row.card));
    before = row;
  }
  const last = before === undefined ? [] : roadsFrom(links.roads, before);
  // Where it has led to since isn't known, unless it can lead to one place only.
  return { roads: [...on, ...(last.length === 1 ? last : [])], replies: taken };
}

/** The row with these words, at a card that the reply before can lead to. */
function rowOf({ replies, roads }: MapLinks, words: string, before: PlayedReply | undefined): PlayedReply | undefined {
  const ahead = before === undefined ? null : roadsFrom(roads, before).map((number) => roads[number]?.to);
  return replies.find((one) => one.words === words && (ahead === null || ahead.includes(one.card)));
}

const roadsFrom = (roads: MapLinks["roads"], { card, reply }: PlayedReply, to?: number): readonly number[] =>
  roads.flatMap((road, number) =>
    road.from === card && road.reply === reply && (to === undefined || road.to === to) ? [number] : [],
  );
