/** The header of a script: the tags at its top, before anything is said. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Temperament } from "#guidance/words.ts";
import { type Cast, type Looks, readCastLines } from "./cast.ts";
import type { Character } from "#scenario/scenario.ts";
import { type SourceLine, type Span, placeInSource, trimmed } from "./source-line.ts";
import { LINE_TAGS, parseTag } from "#scenario/tags.ts";
import {
  CHANNELS,
  type Channel,
  type Fault,
  FAULTS,
  type Level,
  LEVELS,
  SETTINGS,
  type Setting,
} from "#scenario/words.ts";

export interface Header {
  readonly title: string;
  readonly summary: string;
  readonly role: string;
  readonly setting: Setting;
  readonly channel: Channel;
  readonly language: string;
  readonly level: Level;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly customers: readonly [Character, ...Character[]];
  readonly temperament: Temperament;
  /** Missing where the author doesn't say. */
  readonly fault?: Fault;
  /** The customers first. */
  readonly cast: readonly Character[];
}

export interface HeaderReading {
  /** Null if something required is missing or wrong. */
  readonly header: Header | null;
  readonly cast: Cast;
  readonly problems: readonly Diagnostic[];
  /** The rest of the script: the same lines, with those of the header blank. */
  readonly story: readonly SourceLine[];
}

/** One line of the header, or one tag of it. */
export interface HeaderEntry {
  readonly key: string;
  readonly value: string;
  /** Of the whole entry, its # first. */
  readonly place: Place;
  /** Of its value. */
  readonly span: Span;
}

/** An example of each line of the header, in the order in which missing ones are reported. */
const SAMPLES: Readonly<Record<string, string>> = {
  title: "The forgotten cheque",
  summary: "A cheque was never processed, and the rent is due.",
  role: "You manage the branch.",
  setting: "bank",
  channel: "counter",
  customer: "OKAFOR (Mr Okafor), look okafor, temperament aggressive",
  level: "1",
  minutes: "6",
  objective: "hear-out",
  cast: "JANA (Jana), look jana, colleague",
  fault: "company",
  language: "en",
};
export const HEADER_KEYS: readonly string[] = Object.keys(SAMPLES);

/** Whether a tag below the header introduces a customer, as a line of the header does. To choose one, it only names them. */
export const isLateCustomer = (name: string, value: string): boolean => name === "customer" && value.includes("(");

const SEVERAL: readonly string[] = ["customer", "cast", "objective"];
const OPTIONAL: readonly string[] = ["cast", "fault", "language"];
const LONGEST_MINUTES = 240;

/** Statements of ink that may stand between the lines of a header. */
const SILENT = /^\s*($|~|(VAR|CONST|LIST|EXTERNAL|TODO)\b)/;

export function readHeader(
  file: string,
  lines: readonly SourceLine[],
  rulebook: Rulebook,
  looks: Looks,
): HeaderReading {
  const problems: Diagnostic[] = [];
  const { entries, bare, story } = takeEntries(lines);
  const [firstBare, ...more] = bare;
  if (firstBare !== undefined) problems.push(withoutSign(firstBare, more));

  const said = new Map<string, HeaderEntry[]>();
  for (const entry of entries) {
    const { key, value, place } = entry;
    if (!HEADER_KEYS.includes(key)) {
      const meant = didYouMean(key, HEADER_KEYS);
      problems.push(scriptDiagnostic("header-unknown", place, { key, meant, known: HEADER_KEYS.join(", ") }));
      continue;
    }
    const before = said.get(key) ?? [];
    if (before.length > 0 && !SEVERAL.includes(key)) problems.push(scriptDiagnostic("header-repeated", place, { key }));
    else if (value === "") problems.push(scriptDiagnostic("header-empty", place, { key, sample: SAMPLES[key] ?? "" }));
    said.set(key, [...before, entry]);
  }
  const late = new Set(
    story
      .flatMap((line) => (/^\s*#/.test(line.text) ? entriesIn(line) : []))
      .flatMap(({ key, value }) => (isLateCustomer(key, value) || !LINE_TAGS.has(key) ? [key] : [])),
  );
  for (const key of HEADER_KEYS)
    if (!said.has(key) && !OPTIONAL.includes(key) && !late.has(key))
      problems.push(scriptDiagnostic("header-missing", { file, line: 0 }, { key, sample: SAMPLES[key] ?? "" }));

  const first = (key: string): HeaderEntry | undefined => said.get(key)?.find(({ value }) => value !== "");
  const words = (key: string): string | null => first(key)?.value ?? null;
  const among = <T extends string>(key: string, list: readonly T[]): T | null => {
    const entry = first(key);
    if (entry === undefined) return null;
    const found = list.find((word) => word === entry.value);
    if (found !== undefined) return found;
    const meant = didYouMean(entry.value, list);
    const blanks = { key, words: entry.value, meant, known: list.join(", ") };
    problems.push(scriptDiagnostic("header-not-among", placeInSource(entry.span), blanks));
    return null;
  };
  const whole = (key: string, from: number, to: number): number | null => {
    const entry = first(key);
    if (entry === undefined) return null;
    const number = /^\d{1,4}$/.test(entry.value) ? Number(entry.value) : -1;
    if (number >= from && number <= to) return number;
    const blanks = { key, words: entry.value, from, to, sample: SAMPLES[key] ?? "" };
    problems.push(scriptDiagnostic("header-not-whole", placeInSource(entry.span), blanks));
    return null;
  };

  const title = words("title");
  const summary = words("summary");
  const role = words("role");
  const setting = among("setting", SETTINGS);
  const channel = among("channel", CHANNELS);
  if (setting !== null && channel !== null && channelOf(setting) !== channel) {
    const meant = `# channel: ${channelOf(setting)}, or # setting: ${channel === "counter" ? "shop, or another room" : channel}`;
    const place = first("channel")?.place ?? { file, line: 0 };
    problems.push(scriptDiagnostic("channel-contradicts-setting", place, { channel, setting, meant }));
  }
  const minutes = whole("minutes", 1, LONGEST_MINUTES);
  const levelNumber = whole("level", LEVELS[0], LEVELS[LEVELS.length - 1] ?? LEVELS[0]);
  const level = LEVELS.find((known) => known === levelNumber) ?? null;
  const language = readLanguage(first("language"), problems);
  const objectives = readObjectives(said.get("objective") ?? [], rulebook, problems);
  const fault = among("fault", FAULTS);
  const cast = readCastLines(said.get("customer") ?? [], said.get("cast") ?? [], looks, problems);

  const [customer, ...others] = cast.customers;
  const complete =
    title !== null &&
    summary !== null &&
    role !== null &&
    setting !== null &&
    channel !== null &&
    minutes !== null &&
    level !== null &&
    language !== null &&
    objectives.length > 0 &&
    customer !== undefined &&
    cast.temperament !== null;
  const header = complete
    ? {
        title,
        summary,
        role,
        setting,
        channel,
        language,
        level,
        minutes,
        objectives,
        customers: [customer, ...others] as const,
        temperament: cast.temperament,
        ...(fault !== null && { fault }),
        cast: cast.people,
      }
    : null;
  return { header, cast, problems, story };
}

/** How people talk in a setting: in a room they stand before each other, all others are channels themselves. */
export const channelOf = (setting: Setting): Channel => CHANNELS.find((channel) => channel === setting) ?? "counter";

/** Splits the script into the tags before anything is said, those of them that lack their #, and the lines without them. */
export function takeEntries(lines: readonly SourceLine[]): {
  readonly entries: readonly HeaderEntry[];
  readonly bare: readonly HeaderEntry[];
  readonly story: readonly SourceLine[];
} {
  const entries: HeaderEntry[] = [];
  const bare: HeaderEntry[] = [];
  const story = [...lines];
  for (const [index, line] of lines.entries()) {
    const { place, text } = line;
    if (SILENT.test(text)) continue;
    const withoutItsSign = bareEntry(line);
    if (withoutItsSign !== null) bare.push(withoutItsSign);
    else if (!text.trimStart().startsWith("#")) break;
    const found = withoutItsSign === null ? entriesIn(line) : [withoutItsSign];
    if (found.every(({ key }) => LINE_TAGS.has(key) && !HEADER_KEYS.includes(key))) break;
    entries.push(...found);
    story[index] = { place, text: "" };
  }
  return { entries, bare, story };
}

const BARE = new RegExp(`^\\s*(${HEADER_KEYS.join("|")})\\s*:\\s*(\\S.*)$`, "i");

/** A line of the header that lacks its #; null for any other. */
function bareEntry(line: SourceLine): HeaderEntry | null {
  const { text } = line;
  const [, key, value] = BARE.exec(text) ?? [];
  if (key === undefined || value === undefined) return null;
  const whole = placeInSource(trimmed(line, 0, text.length));
  return {
    key: key.toLowerCase(),
    value: value.trim(),
    place: whole,
    span: trimmed(line, text.indexOf(":") + 1, text.length),
  };
}

/** Lines of the header that lack their # are one mistake, however many they are. */
function withoutSign({ key, value, place }: HeaderEntry, more: readonly HeaderEntry[]): Diagnostic {
  const others = more.map((entry) => `${entry.place.line}`);
  const also =
    others.length === 0
      ? ""
      : `\nThe same on line ${[others.slice(0, -1).join(", "), ...others.slice(-1)].filter((part) => part !== "").join(" and ")}.`;
  return scriptDiagnostic("header-without-sign", place, { key, line: `# ${key}: ${value.slice(0, 60)}`, also });
}

/** The tags of a line that holds nothing but tags. */
function entriesIn(line: SourceLine): HeaderEntry[] {
  const { text } = line;
  const starts = [...text.matchAll(/(?<!\\)#/g)].map(({ index }) => index);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const { name, value } = parseTag(text.slice(start + 1, end).replace(/\\(.)/g, "$1"));
    const colon = text.indexOf(":", start);
    const whole = trimmed(line, start, end);
    const span = colon < 0 || colon >= end || value === "" ? whole : trimmed(line, colon + 1, end);
    return { key: name, value, place: placeInSource(whole), span };
  });
}

function readLanguage(entry: HeaderEntry | undefined, problems: Diagnostic[]): string | null {
  if (entry === undefined) return "en";
  // The short forms of BCP 47: a language, and its subtags.
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(entry.value)) return entry.value;
  problems.push(scriptDiagnostic("header-bad-language", placeInSource(entry.span), { words: entry.value }));
  return null;
}

function readObjectives(entries: readonly HeaderEntry[], rulebook: Rulebook, problems: Diagnostic[]): string[] {
  const objectives: string[] = [];
  for (const { value, span } of entries) {
    if (value === "") continue;
    if (!Object.hasOwn(rulebook.practices, value)) {
      const meant = didYouMean(value, Object.keys(rulebook.practices));
      problems.push(scriptDiagnostic("objective-unknown", placeInSource(span), { words: value, meant }));
    } else if (objectives.includes(value))
      problems.push(scriptDiagnostic("objective-repeated", placeInSource(span), { words: value }));
    else objectives.push(value);
  }
  return objectives;
}
