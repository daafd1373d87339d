/** What a form asks of an entry of house rules, and how its answers stand in the file. */
import type { EntryFields } from "#authoring/pack/edit-yaml.ts";
import type { HouseEntry, HouseKind } from "#authoring/pack/house-rules-file.ts";

export type FieldKind =
  | "line"
  | "text"
  | "points"
  | "skill"
  | "citations"
  | "practices"
  | "research"
  | "stance"
  | "year";

export interface HouseField {
  /** As the file calls it. */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: FieldKind;
  /** May be left out. */
  readonly optional?: true;
}

const SKILL: HouseField = { key: "skill", label: "Skill", hint: "Where in a conversation it belongs.", kind: "skill" };
const WHY: HouseField = { key: "why", label: "Why", hint: "What it does to the person before you.", kind: "text" };
const SOURCES: HouseField = {
  key: "sources",
  label: "Where it is from",
  hint: "The debrief names it: a source, and the point or the heading in it.",
  kind: "citations",
};
const RESEARCH: HouseField = {
  key: "evidence",
  label: "Research that speaks to it",
  hint: "The debrief shows it behind “Who says so?”.",
  kind: "research",
  optional: true,
};
const points = (key: "calm" | "trust", hint: string): HouseField => ({
  key,
  label: key === "calm" ? "Calm" : "Trust",
  hint,
  kind: "points",
});

export const HOUSE_FIELDS: Readonly<Record<HouseKind, readonly HouseField[]>> = {
  practices: [
    { key: "title", label: "What it is called", hint: "Two to four words: “Hear them out”.", kind: "line" },
    SKILL,
    { key: "advice", label: "Advice", hint: "What to do, in one or two sentences.", kind: "text" },
    WHY,
    { key: "example", label: "Example", hint: "As one would say it.", kind: "text" },
    {
      key: "plan",
      label: "As a plan",
      hint: "How the plan at the end goes on: “When someone is still angry, then …”.",
      kind: "line",
      optional: true,
    },
    points("calm", "Points that it brings, 0 or more."),
    points("trust", "Points that it brings, 0 or more."),
    SOURCES,
    RESEARCH,
  ],
  pitfalls: [
    { key: "title", label: "What it is called", hint: "As something done: “Blamed somebody”.", kind: "line" },
    SKILL,
    { key: "advice", label: "Advice", hint: "What to leave out, in one or two sentences.", kind: "text" },
    WHY,
    { key: "sounds-like", label: "What it sounds like", hint: "As one hears it at the counter.", kind: "text" },
    { key: "instead", label: "Instead", hint: "What to say in its place.", kind: "text" },
    { key: "against", label: "What it goes against", hint: "The practices that it spoils.", kind: "practices" },
    points("calm", "Points that it costs: 0 or less."),
    points("trust", "Points that it costs: 0 or less."),
    SOURCES,
    RESEARCH,
  ],
  sources: [
    { key: "title", label: "Title", hint: "“How we serve at Hill Hardware”.", kind: "line" },
    { key: "by", label: "By whom", hint: "Who wrote it.", kind: "line", optional: true },
  ],
  evidence: [
    { key: "authors", label: "Authors", hint: "“Packard and Berger”.", kind: "line" },
    { key: "year", label: "Year", hint: "", kind: "year" },
    { key: "journal", label: "Journal", hint: "", kind: "line", optional: true },
    { key: "doi", label: "DOI", hint: "The number behind https://doi.org/.", kind: "line" },
    { key: "finding", label: "What was found", hint: "One plain sentence of your own.", kind: "text" },
    { key: "stance", label: "What that means here", hint: "", kind: "stance" },
  ],
};

/** What stands in the form, by the file's keys: words, or a list of them. */
export type HouseAnswers = Readonly<Record<string, string | readonly string[]>>;

const isList = (kind: FieldKind): boolean => kind === "citations" || kind === "practices" || kind === "research";

/** What the form begins with: what the file says, and nothing where it says nothing. */
export function answersFrom(kind: HouseKind, fields: HouseEntry["fields"]): HouseAnswers {
  return Object.fromEntries(
    HOUSE_FIELDS[kind].map((field): readonly [string, HouseAnswers[string]] => {
      const written = fields[field.key];
      if (isList(field.kind)) return [field.key, Array.isArray(written) ? written.map(String) : []];
      return [field.key, typeof written === "string" || typeof written === "number" ? oneLine(String(written)) : ""];
    }),
  );
}

/** What the file is to say where an answer isn't what it was `before`. What is no number is written as it was typed. */
export function fieldsChanged(kind: HouseKind, answers: HouseAnswers, before: HouseAnswers | null): EntryFields {
  const changed = HOUSE_FIELDS[kind].filter(
    ({ key }) => before === null || JSON.stringify(answers[key]) !== JSON.stringify(before[key]),
  );
  return Object.fromEntries(changed.map((field) => [field.key, writtenAs(field, answers[field.key] ?? "")]));
}

function writtenAs({ kind, optional }: HouseField, answer: string | readonly string[]): EntryFields[string] {
  if (typeof answer !== "string") return answer.length === 0 && optional ? undefined : answer.map(oneLine);
  const words = oneLine(answer);
  if (words === "") return optional ? undefined : null;
  if (kind !== "points" && kind !== "year") return words;
  const number = words.replace(/^[\u2212\u2013]/, "-").replace(/^\+/, "");
  return /^-?\d{1,9}$/.test(number) ? Number(number) : words;
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

/** A source, and the place in it. */
export interface NamedPlace {
  readonly source: string;
  readonly place: string;
}

/** `B6` and `Hill 12` and `E Listen`, taken apart. */
export function citationIn(written: string): NamedPlace {
  const [, source = "", place = ""] = /^([A-Za-z]+?)(?:\s*(\d.*)|\s+(.*))?$/.exec(written)?.filter(Boolean) ?? [];
  return { source, place };
}

export const citationOf = ({ source, place }: NamedPlace): string => `${source} ${place}`;
