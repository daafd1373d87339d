/**
 * The comparison of several groups as files for other programs. No names are in them. Each field is explained in
 * docs/in-class.md.
 */
import { type Separator, cell } from "#debrief/export-csv.ts";
import { percent } from "#debrief/words/chance.ts";
import { repliesOf } from "#encounter/steps.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Parting, endedWell, endingsIn, placesIn } from "./groups-partings.ts";
import type { ChanceOfGood, ComparedGroup, EndOfGroups, PlaceOfGroups } from "./groups-tree.ts";
import { wellAfter } from "./groups-words.ts";

const FORMAT_OF_GROUPS = "composure-groups";
const VERSION_OF_GROUPS = 1;

export interface Comparison {
  readonly scenario: Pick<Scenario, "id" | "title" | "hash">;
  readonly groups: readonly ComparedGroup[];
  readonly tree: PlaceOfGroups | EndOfGroups;
  readonly partings: readonly Parting[];
}

export function groupsAsJson({ scenario: { id, title, hash }, groups, tree, partings }: Comparison): string {
  const document = {
    format: FORMAT_OF_GROUPS,
    version: VERSION_OF_GROUPS,
    scenario: { id, title, hash },
    groups: groups.map(({ group, encounter: { now }, steps }) => ({
      group,
      ending: now.kind === "ending" ? now.ending.kind : null,
      choices: repliesOf(steps),
    })),
    endings: endingsIn(tree),
    endedWell: endedWell(tree),
    decisions: placesIn(tree).map((place) => ({
      decision: place.number,
      parting: partings.find((one) => one.place === place)?.letter ?? null,
      groups: place.groups,
      heard: place.heard.map(({ name, text }) => ({ name, text })),
      good: rounded(place.before),
      replies: place.replies.map((reply) => ({
        index: reply.index,
        said: reply.words,
        groups: reply.groups,
        votes: reply.votes,
        good: rounded(reply.after),
        endedWell: wellAfter(place, reply),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const rounded = (chance: ChanceOfGood | null): { readonly chance: number; readonly margin: number } | null =>
  chance === null ? null : { chance: round(chance.good), margin: round(chance.margin) };

const round = (chance: number): number => Math.round(chance * 10_000) / 10_000;

const COLUMNS_OF_GROUPS = [
  "scenario",
  "decision",
  "parting",
  "heard",
  "reply",
  "groups",
  "which groups",
  "votes first",
  "votes last",
  "chance after",
  "ended well",
] as const;

/** A row for each reply at each decision, as other tables: RFC 4180 with a byte order mark, and nothing that runs as a formula. */
export function groupsAsCsv({ scenario, tree, partings }: Comparison, separator: Separator): string {
  const rows = placesIn(tree).flatMap((place) =>
    place.replies.map((reply) => [
      scenario.title,
      `${place.number + 1}`,
      partings.find((one) => one.place === place)?.letter ?? "",
      place.heard.map(({ name, text }) => (name === "" ? text : `${name}: ${text}`)).join(" "),
      reply.words,
      `${reply.groups.length}`,
      reply.groups.join(" "),
      reply.votes === null ? "" : `${reply.votes.first}`,
      reply.votes === null ? "" : `${reply.votes.last}`,
      reply.after === null ? "" : `${percent(reply.after.good)}`,
      `${wellAfter(place, reply)}`,
    ]),
  );
  return `\uFEFF${[COLUMNS_OF_GROUPS, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join("")}`;
}
