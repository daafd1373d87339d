/** What an entry of house rules can refer to, in words: what ships and what the pack has. */
import type { Handbook } from "#guidance/catalogue.ts";
import { type HouseEntry, houseEntriesIn } from "#authoring/pack/house-rules-file.ts";
import type { PackRoom } from "./pack-room.ts";

/** Something that can be picked. */
export interface Known {
  readonly id: string;
  readonly title: string;
}

export interface HouseKnown {
  readonly entries: readonly HouseEntry[];
  readonly skills: readonly Known[];
  readonly practices: readonly Known[];
  readonly sources: readonly Known[];
  readonly research: readonly Known[];
}

/** The source of what has no other: it is begun with the first entry that names it. */
export const OUR_RULES = { id: "House", title: "Our own rules" } as const;

export function houseKnownIn(room: PackRoom): HouseKnown {
  const { handbook } = room.rules.value;
  const sources = Object.values(handbook.sources).map(({ key, title }) => ({ id: key, title }));
  const entries = houseEntriesIn(room.files.value);
  const own = new Set(entries.map(({ id }) => id));
  const ownFirst = (all: readonly Known[]): readonly Known[] => [
    ...all.filter(({ id }) => own.has(id)),
    ...all.filter(({ id }) => !own.has(id)),
  ];
  return {
    entries,
    skills: Object.entries(handbook.skills).map(([id, { title }]) => ({ id, title })),
    practices: ownFirst(titlesOf(handbook.practices)),
    sources: ownFirst(sources.some(({ id }) => id === OUR_RULES.id) ? sources : [OUR_RULES, ...sources]),
    research: ownFirst(
      Object.values(handbook.evidence).map(({ key, authors, year }) => ({ id: key, title: `${authors}, ${year}` })),
    ),
  };
}

const titlesOf = (taught: Handbook["practices"]): readonly Known[] =>
  Object.entries(taught).map(([id, { title }]) => ({ id, title }));
