/**
 * The tags of the script convention: what each may be attached to, and its possible values. The checker and the running
 * story both read tags here, and nowhere else.
 */
import type { Line, LineTags } from "./line.ts";
import {
  ENDINGS,
  type EndingKind,
  GESTURES,
  type Gesture,
  MOODS,
  type Mood,
  PROPS,
  SETTINGS,
  type Setting,
  SOUNDS,
  type SoundName,
  without,
} from "./words.ts";

/** The values that a tag may have. */
export type TagValue =
  | { readonly kind: "nothing" }
  | { readonly kind: "words" }
  /** A stable id: small letters, digits and hyphens. */
  | { readonly kind: "id" }
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "one-of"; readonly of: readonly string[] };

const nothing: TagValue = { kind: "nothing" };
const words: TagValue = { kind: "words" };
const id: TagValue = { kind: "id" };
const points: TagValue = { kind: "whole", from: -100, to: 100 };
const oneOf = (of: readonly string[]): TagValue => ({ kind: "one-of", of });

export const LINE_TAGS: ReadonlyMap<string, TagValue> = new Map<string, TagValue>([
  ["mood", oneOf(MOODS)],
  ["gesture", oneOf(GESTURES)],
  ["sound", oneOf(SOUNDS)],
  ["enter", words],
  ["leave", words],
  ["customer", words],
  ["scene", oneOf(SETTINGS)],
  ["prop", oneOf([...PROPS, ...PROPS.map(without)])],
  ["card", words],
  ["later", words],
  ["pause", words],
  ["calm", points],
  ["trust", points],
  ["ending", oneOf(ENDINGS)],
  ["outcome", words],
  ["thought", words],
  ["afterwards", words],
  ["id", id],
]);

export const REPLY_TAGS: ReadonlyMap<string, TagValue> = new Map<string, TagValue>([
  ["use", id],
  ["slip", id],
  ["plain", nothing],
  ["unheard", nothing],
  ["calm", points],
  ["trust", points],
  ["seconds", { kind: "whole", from: 1, to: 600 }],
  ["timeout", nothing],
  ["note", words],
  ["thought", words],
  ["id", id],
]);

export interface Tag {
  readonly name: string;
  /** The text after the colon; empty if there is no colon. */
  readonly value: string;
}

/**
 * Splits `mood: furious` into a name and a value. Every text can be split; whether the tag is valid is checked
 * elsewhere.
 */
export function parseTag(text: string): Tag {
  const colon = text.indexOf(":");
  if (colon < 0) return { name: text.trim(), value: "" };
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Whether a tag may have this value. */
export function fits(value: string, wanted: TagValue): boolean {
  switch (wanted.kind) {
    case "nothing":
      return value === "";
    case "words":
      return value !== "";
    case "id":
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
    case "whole":
      return /^[+-]?\d{1,4}$/.test(value) && Number(value) >= wanted.from && Number(value) <= wanted.to;
    case "one-of":
      return wanted.of.includes(value);
  }
}

/** What a reply's tags say. */
export interface ReplyTags {
  readonly practices: readonly string[];
  readonly pitfalls: readonly string[];
  readonly plain: boolean;
  readonly unheard: boolean;
  readonly calm: number;
  readonly trust: number;
  readonly seconds: number | null;
  readonly timeout: boolean;
  readonly note: string;
  readonly thought?: string;
  readonly id: string | null;
}

/** Reads the tags of a checked reply. A tag that doesn't belong on a reply is ignored. */
export function readReplyTags(texts: readonly string[]): ReplyTags {
  const tags = values(texts, REPLY_TAGS);
  const seconds = tags.get("seconds")?.at(-1);
  return {
    practices: tags.get("use") ?? [],
    pitfalls: tags.get("slip") ?? [],
    plain: tags.has("plain"),
    unheard: tags.has("unheard"),
    calm: sum(tags.get("calm")),
    trust: sum(tags.get("trust")),
    seconds: seconds === undefined ? null : Number(seconds),
    timeout: tags.has("timeout"),
    note: tags.get("note")?.join(" ") ?? "",
    ...optional("thought", tags),
    id: tags.get("id")?.at(-1) ?? null,
  };
}

/** Reads the tags of a checked line. A tag that doesn't belong on a line is ignored. */
export function readLineTags(texts: readonly string[]): LineTags {
  const tags = values(texts, LINE_TAGS);
  const last = (name: string): string | null => tags.get(name)?.at(-1) ?? null;
  const known = <T extends string>(name: string, list: readonly T[]): T | null =>
    list.find((word) => word === last(name)) ?? null;
  return {
    mood: known<Mood>("mood", MOODS),
    gesture: known<Gesture>("gesture", GESTURES),
    sound: known<SoundName>("sound", SOUNDS),
    enter: tags.get("enter") ?? [],
    leave: tags.get("leave") ?? [],
    customer: last("customer"),
    scene: known<Setting>("scene", SETTINGS),
    props: PROPS.filter((prop) => tags.get("prop")?.includes(prop)),
    propsGone: PROPS.filter((prop) => tags.get("prop")?.includes(without(prop))),
    card: last("card"),
    later: last("later"),
    pause: last("pause"),
    calm: sum(tags.get("calm")),
    trust: sum(tags.get("trust")),
    ending: known<EndingKind>("ending", ENDINGS),
    outcome: last("outcome"),
    id: last("id"),
  };
}

/** Reads what a checked line's tags say beside it: what is thought, and to whom it is said after the ending. */
export function readAsides(texts: readonly string[]): Pick<Line, "thought" | "afterwards"> {
  const tags = values(texts, LINE_TAGS);
  return { ...optional("thought", tags), ...optional("afterwards", tags) };
}

function optional<Name extends string>(
  name: Name,
  tags: ReadonlyMap<string, readonly string[]>,
): Partial<Record<Name, string>>;
function optional(name: string, tags: ReadonlyMap<string, readonly string[]>): Partial<Record<string, string>> {
  const said = tags.get(name)?.at(-1);
  return said === undefined ? {} : { [name]: said };
}

function values(texts: readonly string[], allowed: ReadonlyMap<string, TagValue>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, value } of texts.map(parseTag)) {
    const wanted = allowed.get(name);
    if (wanted === undefined || !fits(value, wanted)) continue;
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

const sum = (numbers: readonly string[] = []): number => numbers.reduce((total, number) => total + Number(number), 0);
