/** A debrief as a table for spreadsheets, one row for each decision. */
import { type Added, NOTHING_ADDED } from "./added.ts";
import type { Debrief } from "./debrief.ts";
import type { Moment } from "./moment.ts";
import type { Outlook } from "./roads.ts";
import { percent } from "./words/chance.ts";
import { roadWords } from "./words/turning-points.ts";

/** The columns. Those about the whole play are the same in every row, so that the tables of a class can be joined. */
const COLUMNS = [
  "scenario",
  "name",
  "ending",
  "score",
  "decision",
  "heard",
  "said",
  "breath first",
  "calm before",
  "calm after",
  "trust before",
  "trust after",
  "mark",
  "practices",
  "slips",
  "sources",
  "better reply",
  "where it would have led",
  "marked by the trainee",
  "trainer's note",
  "chance before",
  "chance after",
  "prospect lost",
  "way",
] as const;

/**
 * In RFC 4180 format, with a byte order mark so that spreadsheets read it as UTF-8. No cell is ever run as a formula:
 * text that begins like one gets an apostrophe before it. `separator` stands between the cells of a row.
 */
export function debriefAsCsv(debrief: Debrief, added: Added = NOTHING_ADDED, separator: Separator = ","): string {
  const own = (cells: readonly string[], words: string): readonly string[] =>
    added.ownWords ? [...cells, words] : cells;
  const rows = debrief.moments.map((moment) => own(rowOf(debrief, moment, added), moment.saidFirst));
  return `\uFEFF${[own(COLUMNS, "own words first"), ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join("")}`;
}

/** What stands between two cells. */
export type Separator = "," | ";";

/**
 * What spreadsheets expect between two cells where a language is spoken, by its BCP 47 tag: a semicolon where a comma
 * stands in numbers, as in most of Europe. There a file with commas would open as one column.
 */
export function separatorWhere(language: string): Separator {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? ";" : ",";
}

function rowOf({ scenario, ending, score, turningPoints, roads }: Debrief, moment: Moment, added: Added): string[] {
  const { number, heard, said, breathed, before, after, mark, practised, slips, reasons, note } = moment;
  const road = turningPoints.find((point) => point.number === number)?.road ?? null;
  const crossing = roads?.crossings[number];
  return [
    scenario.title,
    added.name,
    ending.kind,
    `${score.whole}`,
    `${number + 1}`,
    heard.map(({ name, text }) => (name === "" ? text : `${name}: ${text}`)).join("\n"),
    said,
    breathed ? "yes" : "no",
    `${before.calm}`,
    `${after.calm}`,
    `${before.trust}`,
    `${after.trust}`,
    mark,
    practised.map(({ guidance }) => guidance.title).join("; "),
    slips.map(({ guidance }) => guidance.title).join("; "),
    [...new Set(reasons.flatMap(({ guidance, owed }) => (owed.length > 0 ? [] : (guidance?.citations ?? []))))].join(
      "; ",
    ),
    road?.reply.said ?? "",
    road === null ? "" : roadWords(road),
    added.marked.includes(number) ? "yes" : "no",
    note,
    chanceIn(crossing?.before),
    chanceIn(crossing?.after),
    crossing === undefined ? "" : `${Math.round(crossing.loss)}`,
    added.way,
  ];
}

/** The chance of a good end in whole percent; empty while it is not known. */
const chanceIn = (outlook: Outlook | null | undefined): string =>
  outlook === null || outlook === undefined ? "" : `${percent(outlook.good)}`;

/** The characters that begin a formula in spreadsheets. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell. Text that could run as a formula is escaped; text that would break the row is put in quotation marks. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
