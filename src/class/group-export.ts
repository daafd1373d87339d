/**
 * A class's debrief as files for other programs: the usual debrief with the votes beside it, and a table with a row for each
 * reply. No names are in them. Each field is explained in docs/in-class.md.
 */
import type { Debrief } from "#debrief/debrief.ts";
import { type Separator, cell } from "#debrief/export-csv.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { percent } from "#debrief/words/chance.ts";
import type { VotedMoment } from "./group-debrief.ts";

const FORMAT_OF_CLASS = "composure-class-debrief";
const VERSION_OF_CLASS = 1;

export function classAsJson(debrief: Debrief, moments: readonly VotedMoment[]): string {
  const whole: unknown = JSON.parse(debriefAsJson(debrief));
  const votes = moments.map(({ number, replies, votes: { by }, split, right }) => ({
    decision: number,
    takenBy: by,
    split,
    replies: replies.map(({ index, words, taken, first, again, outlook }) => ({
      index,
      said: words,
      taken,
      first,
      again,
      good: outlook === null ? null : Math.round(outlook.good * 10_000) / 10_000,
    })),
    best: right === null ? null : right.places.flatMap((place) => replies[place - 1]?.index ?? []),
  }));
  return `${JSON.stringify({ format: FORMAT_OF_CLASS, version: VERSION_OF_CLASS, votes, debrief: whole }, null, 2)}\n`;
}

const COLUMNS_OF_CLASS = [
  "scenario",
  "ending",
  "decision",
  "card",
  "reply",
  "votes first",
  "votes again",
  "taken",
  "taken by",
  "split",
  "chance after",
] as const;

/** As other tables of debriefs: RFC 4180 with a byte order mark, and nothing that runs as a formula. */
export function classAsCsv(debrief: Debrief, moments: readonly VotedMoment[], separator: Separator): string {
  const rows = moments.flatMap(({ number, replies, votes: { by }, split }) =>
    replies.map(({ words, taken, first, again, outlook }, place) => [
      debrief.scenario.title,
      debrief.ending.kind,
      `${number + 1}`,
      `${place + 1}`,
      words,
      `${first}`,
      again === null ? "" : `${again}`,
      taken ? "yes" : "no",
      taken ? by : "",
      split ? "yes" : "no",
      outlook === null ? "" : `${percent(outlook.good)}`,
    ]),
  );
  return `\uFEFF${[COLUMNS_OF_CLASS, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join("")}`;
}
