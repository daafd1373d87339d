/** Checks each tag of a story by itself: whether it is known, in its place, and has a valid value. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Cast } from "./cast.ts";
import { checkChosen } from "./check-customers.ts";
import { HEADER_KEYS, isLateCustomer } from "./header.ts";
import type { Piece } from "./scan.ts";
import { placeInSource, trimmed } from "./source-line.ts";
import type { Statement } from "./statements.ts";
import { PROPS } from "#scenario/words.ts";
import { fits, LINE_TAGS, parseTag, REPLY_TAGS, type Tag, type TagValue } from "#scenario/tags.ts";

/** The ids and names that tags may refer to. */
export interface KnownNames {
  readonly rulebook: Rulebook;
  readonly cast: Cast;
}

type TagPiece = Extract<Piece, { kind: "tag" }>;

/** The tags on a statement's line, read. */
export const tagsOf = (statement: Statement): readonly Tag[] => tagPieces(statement).map(({ text }) => parseTag(text));

export const tagPieces = (statement: Statement): readonly TagPiece[] =>
  statement.pieces.filter((piece) => piece.kind === "tag");

export function checkTags(statements: readonly Statement[], known: KnownNames): Diagnostic[] {
  const ids = new Map<string, Place>();
  return statements.flatMap((statement, index) => {
    // A header that stands too low is one mistake, however many lines it has.
    if (isHeader(statement) && isHeader(statements[index - 1])) return [];
    const onReply = statement.kind === "choice";
    const seen = new Set<string>();
    return tagPieces(statement).flatMap((piece) => {
      const tag = parseTag(piece.text);
      const problems = checkTag(piece, tag, onReply, known);
      if (problems.length > 0) return problems;
      const once = SEVERAL.includes(tag.name) ? `${tag.name}: ${tag.value}` : tag.name;
      if (seen.has(`${piece.branch} ${once}`)) return [problem("tag-twice", placeInSource(piece), { name: tag.name })];
      seen.add(`${piece.branch} ${once}`);
      return tag.name === "id" ? checkId(tag.value, placeOfValue(piece, tag), ids) : [];
    });
  });
}

/** A line of nothing but what belongs to the header. */
const isHeader = (statement: Statement | undefined): boolean =>
  statement?.kind === "line" &&
  statement.pieces.length > 0 &&
  statement.pieces.every((piece) => piece.kind === "tag" && isOfHeader(parseTag(piece.text)));
const isOfHeader = ({ name, value }: Tag): boolean => HEADER_ALONE.includes(name) || isLateCustomer(name, value);
const HEADER_ALONE: readonly string[] = HEADER_KEYS.filter((key) => !LINE_TAGS.has(key) && !REPLY_TAGS.has(key));

/** Tags that may stand on a line more than once, with different values. */
const SEVERAL: readonly string[] = ["use", "slip", "enter", "leave", "note", "prop"];

/** Where a tag's value stands; the whole tag, where it has none. */
export const placeOfValue = (piece: TagPiece, { value }: Tag): Place => {
  const { text } = piece.line;
  const colon = text.indexOf(":", piece.at);
  return value === "" || colon < 0
    ? placeInSource(piece)
    : placeInSource(trimmed(piece.line, colon + 1, piece.at + piece.length));
};

function checkTag(piece: TagPiece, tag: Tag, onReply: boolean, known: KnownNames): Diagnostic[] {
  const { name, value } = tag;
  const place = placeOfValue(piece, tag);
  const wanted = (onReply ? REPLY_TAGS : LINE_TAGS).get(name);
  if (wanted === undefined) return [misplaced(name, piece.text, onReply, placeInSource(piece), known.rulebook)];
  if (piece.braces) return [problem("tag-with-braces", placeInSource(piece), { name })];
  const several = severalIn(tag, known);
  if (several.length > 1) {
    const meant = several.map((one) => `#${name}: ${one}`).join(" ");
    return [problem("tag-with-several", place, { name, words: value, meant })];
  }
  if (!fits(value, wanted)) return [misfit(tag, wanted, place)];
  switch (name) {
    case "use":
      return checkGuidance(value, "practices", place, known.rulebook);
    case "slip":
      return checkGuidance(value, "pitfalls", place, known.rulebook);
    case "enter":
    case "leave":
      return checkPerson(value, place, known.cast);
    case "customer":
      return isLateCustomer(name, value)
        ? [problem("header-late", placeInSource(piece), { key: name })]
        : checkChosen(value, place, known.cast);
    default:
      return [];
  }
}

const problem = scriptDiagnostic;

/** The things that one tag names, where it names several that there are. */
function severalIn({ name, value }: Tag, { rulebook, cast }: KnownNames): readonly string[] {
  const parts = value.split(/\s*(?:[,;/&+]|\band\b)\s*|\s+(?=[a-z])/).filter((part) => part !== "");
  const people = cast.people.flatMap((person) => [person.name, person.speaker]);
  switch (name) {
    case "use":
    case "slip":
      return parts.every((id) => [rulebook.practices, rulebook.pitfalls].some((ids) => Object.hasOwn(ids, id)))
        ? parts
        : [];
    case "enter":
    case "leave": {
      const named = value.split(/\s*(?:[,;/&+]|\band\b)\s*/).filter((part) => part !== "");
      return named.every((one) => people.includes(one)) ? named : [];
    }
    default:
      return [];
  }
}

/** The diagnostic for a tag that isn't known here: it may belong elsewhere, or not be a tag at all. */
function misplaced(
  name: string,
  text: string,
  onReply: boolean,
  place: Place,
  { practices, pitfalls }: Rulebook,
): Diagnostic {
  if (onReply && LINE_TAGS.has(name)) return problem("tag-of-lines", place, { name, known: listed(REPLY_TAGS.keys()) });
  if (!onReply && REPLY_TAGS.has(name))
    return problem("tag-of-replies", place, { name, known: listed(LINE_TAGS.keys()) });
  if (HEADER_KEYS.includes(name)) return problem("header-late", place, { key: name });
  const names = [...LINE_TAGS.keys(), ...REPLY_TAGS.keys(), ...HEADER_KEYS];
  const [, first = "", rest = ""] = /^([\p{L}]+)\s*(?:[\s=.,;>-]+)\s*(.*)$/su.exec(text) ?? [];
  const tag = first.toLowerCase();
  if (!text.includes(":") && names.includes(tag))
    return problem("tag-without-colon", place, { words: text, meant: `#${tag}: ${rest}` });
  const of = Object.hasOwn(practices, name) ? "use" : Object.hasOwn(pitfalls, name) ? "slip" : undefined;
  if (of !== undefined && !text.includes(":"))
    return problem("tag-without-colon", place, { words: text, meant: `#${of}: ${name}` });
  const meant = didYouMean(name, names);
  return problem("unknown-tag", place, { words: (text.includes(":") ? name : text) || "#", meant });
}

const UNKNOWN = {
  mood: "unknown-mood",
  gesture: "unknown-gesture",
  sound: "unknown-sound",
  scene: "unknown-scene",
  prop: "unknown-prop",
  ending: "unknown-ending",
} as const;

const isListed = (name: string): name is keyof typeof UNKNOWN => Object.hasOwn(UNKNOWN, name);

/** The diagnostic for a known tag with an invalid value. */
function misfit({ name, value }: Tag, wanted: TagValue, place: Place): Diagnostic {
  if (wanted.kind === "nothing") return problem("tag-takes-nothing", place, { name, words: value });
  if (value === "") return problem("tag-empty", place, { name });
  switch (wanted.kind) {
    case "words":
      return problem("tag-empty", place, { name });
    case "id": {
      if (name === "use") return problem("unknown-practice", place, { words: value, meant: "" });
      if (name === "slip") return problem("unknown-pitfall", place, { words: value, meant: "" });
      const sample =
        value
          .toLowerCase()
          .match(/[a-z0-9]+/g)
          ?.join("-") ?? "okafor-03";
      return problem("id-badly-written", place, { words: value, sample });
    }
    case "whole": {
      const sample = wanted.from < 0 ? "+5" : "12";
      return problem("tag-not-whole", place, { name, words: value, from: wanted.from, to: wanted.to, sample });
    }
    case "one-of": {
      if (!isListed(name)) throw new Error(`no diagnostic says that a value of "#${name}" is unknown`);
      // Each thing can be taken away again by a word of its own, which one example is enough for.
      const known = name === "prop" ? PROPS : wanted.of;
      const blanks = { words: value, meant: didYouMean(value, wanted.of), known: known.join(", "), sample: PROPS[0] };
      return problem(UNKNOWN[name], place, blanks);
    }
  }
}

function checkGuidance(id: string, kind: "practices" | "pitfalls", place: Place, rulebook: Rulebook): Diagnostic[] {
  if (Object.hasOwn(rulebook[kind], id)) return [];
  const other = kind === "practices" ? "pitfalls" : "practices";
  if (Object.hasOwn(rulebook[other], id))
    return [problem(kind === "practices" ? "practice-is-a-pitfall" : "pitfall-is-a-practice", place, { words: id })];
  const meant = didYouMean(id, Object.keys(rulebook[kind]));
  return [problem(kind === "practices" ? "unknown-practice" : "unknown-pitfall", place, { words: id, meant })];
}

function checkPerson(words: string, place: Place, cast: Cast): Diagnostic[] {
  const names = cast.people.flatMap(({ name, speaker }) => [name, speaker]);
  if (!cast.complete || names.includes(words)) return [];
  const known = cast.people.map(({ name }) => name).join(", ");
  return [problem("unknown-person", place, { words, meant: didYouMean(words, names), known })];
}

function checkId(id: string, place: Place, ids: Map<string, Place>): Diagnostic[] {
  const before = ids.get(id);
  if (before === undefined) {
    ids.set(id, place);
    return [];
  }
  const where = before.file === place.file ? `line ${before.line}` : `${before.file}:${before.line}`;
  return [problem("id-repeated", place, { words: id, where })];
}

const listed = (names: Iterable<string>): string => [...names].join(", ");
