/**
 * Reads a line as its author means it, whatever it was typed on: text comes in one form (NFC); every kind of space is a
 * space, every kind of minus a minus, and a full-width sign the sign, wherever it means something to ink or to us.
 * What is only said keeps its own spaces and signs: a French line has non-breaking ones before its question marks.
 */
import { LINE_TAGS, REPLY_TAGS } from "#scenario/tags.ts";
import type { Cut } from "./source-line.ts";

/** A line's text, with how far each part of it stands from where its author sees it. */
export interface Typed {
  readonly text: string;
  readonly cuts?: readonly Cut[];
}

/** What is done with a sign: it stays, it becomes another, or it goes. */
type Zone = "words" | "signs";

const SPACE = /[\p{Zs}\t]/u;
/** Signs without width that mean nothing where a sign of ink is sought. Joiners are part of some scripts' words. */
const WIDTHLESS = /[\u00AD\u180E\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const BLANK = /[\p{Zs}\t\u00AD\u180E\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const MINUS = /[\u2010-\u2012\u2212\uFE63\uFF0D]/u;
/** Signs that a word processor, or a keyboard of another script, puts where ink has its own. */
const LONGER: Readonly<Record<string, string>> = { "\u2264": "<=", "\u2265": ">=", "\u2260": "!=" };
/** Beside these, a space only parts one sign from another. */
const INK = /[{}[\]|#*+~=<>:^\-\uFF0A\uFF0B\uFF1A\uFF5B\uFF5C\uFF5D\uFF3B\uFF3D\uFF03]/u;
const BULLET = /[*+\-\uFF0A\uFF0B\u2212\uFE63\uFF0D\p{Zs}\t\u200B\u2060\uFEFF]/u;
const ODD = /[^\t\u0020-\u007E]/u;

/** What may stand before a colon, up to the end of a name: longer words are none. */
const BEFORE_COLON = /^[^:\uFF1A"{}|#[\]]{0,60}[:\uFF1A]/u;
const STATEMENT = /^(~|VAR\b|CONST\b|LIST\b|EXTERNAL\b|={1,})/;

/** The line as it is read. `names` are the names before spoken lines, as far as the header says them. */
export function asTyped(typed: Typed, names: ReadonlySet<string>): Typed {
  if (!ODD.test(typed.text)) return typed;
  // The names of files are compared as the machine has them.
  if (/^\s*INCLUDE\b/.test(typed.text)) return typed;
  const composed = compose(typed.text);
  return withCuts(typed, readSigns(composed, names));
}

/** The names before spoken lines, as the header's lines write them. */
export const namesIn = (lines: readonly Typed[]): ReadonlySet<string> =>
  new Set([
    "YOU",
    ...lines.flatMap(({ text }) => {
      const name = /^[\s\u200B\u2060]*[#\uFF03]\s*(?:customer|cast)\s*[:\uFF1A]([^(\uFF08]+)/u.exec(text)?.[1];
      return name === undefined ? [] : [plainName(name)];
    }),
  ]);

const plainName = (name: string): string =>
  Array.from(name.normalize("NFC"))
    .filter((sign) => !WIDTHLESS.test(sign))
    .join("")
    .trim();

/** A sign of a line, and where it stands in the text that it comes from. */
interface Sign {
  readonly text: string;
  readonly from: number;
}

/** The signs of a text in its composed form; each composed one stands where its first part did. */
function compose(text: string): Sign[] {
  const signs: Sign[] = [];
  for (const cluster of text.matchAll(/[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu)) {
    const [words] = cluster;
    const composed = Array.from(words.normalize("NFC"));
    let from = cluster.index;
    const last = cluster.index + words.length - 1;
    for (const sign of composed) {
      signs.push({ text: sign, from: Math.min(from, last) });
      from += sign.length;
    }
  }
  return signs;
}

function readSigns(signs: readonly Sign[], names: ReadonlySet<string>): Sign[] {
  const first = signs.findIndex(({ text }) => !BLANK.test(text));
  if (first < 0) return [];
  const words = signs
    .slice(first)
    .map(({ text }) => text)
    .join("");
  const start = startOf(words);
  const zones = zonesOf(signs, first, start, names);
  return signs.flatMap((sign, at) => {
    const zone = zones[at] ?? "words";
    const { text } = sign;
    if (at < first) return WIDTHLESS.test(text) ? [] : [{ ...sign, text: text === "\t" ? text : " " }];
    if (text === "\\" || signs[at - 1]?.text === "\\") return [sign];
    if (WIDTHLESS.test(text)) return zone === "signs" || besideInk(signs, at) ? [] : [sign];
    if (SPACE.test(text) && text !== "\t")
      return [zone === "signs" || besideInk(signs, at) ? { ...sign, text: " " } : sign];
    if (/[\uFF5B\uFF5C\uFF5D\uFF3B\uFF3D]/u.test(text)) return [{ ...sign, text: halfWidth(text) }];
    if (zone === "words") return [sign];
    const longer = LONGER[text];
    if (longer !== undefined) return Array.from(longer).map((part) => ({ ...sign, text: part }));
    const minus = MINUS.test(text) || (text === "\u2013" && /\d/.test(signs[at + 1]?.text ?? ""));
    return [{ ...sign, text: minus ? "-" : halfWidth(text) }];
  });
}

/** What a line is, by its first signs. */
type Start = "logic" | "story";

function startOf(words: string): Start {
  const plain = words
    .replace(/^[\uFF1D]+/u, (signs) => "=".repeat(signs.length))
    .replace(/^\uFF5E(?=\s*\p{L}[\p{L}\p{N}_]*\s*(?:[-+=(\uFF1D]|$))/u, "~");
  return STATEMENT.test(plain) ? "logic" : "story";
}

/** Whether all of a tag's value is signs, and not words that are shown. */
const wholeTag = (name: string): boolean => {
  const value = LINE_TAGS.get(name) ?? REPLY_TAGS.get(name);
  if (LINES_OF_NAMES.has(name) || name === "enter" || name === "leave") return true;
  return value !== undefined && value.kind !== "words";
};

/** Lines of the header that hold names and numbers, and no sentences. */
const LINES_OF_NAMES: ReadonlySet<string> = new Set(
  "setting channel customer cast level minutes objective language".split(" "),
);

/** Where in a line signs mean something. */
function zonesOf(signs: readonly Sign[], first: number, start: Start, names: ReadonlySet<string>): Zone[] {
  const zones: Zone[] = signs.map(() => (start === "logic" ? "signs" : "words"));
  if (start === "logic") return zones;
  const fill = (from: number, to: number): void => {
    zones.fill("signs", from, to);
  };
  const textFrom = (at: number, length = 80): string =>
    signs
      .slice(at, at + length)
      .map(({ text }) => text)
      .join("");
  const isArrow = (place: number): boolean =>
    /[-\u2212\uFE63\uFF0D]/u.test(signs[place]?.text ?? "") && /[>\uFF1E]/u.test(signs[place + 1]?.text ?? "");
  let at = first;
  // The stars of a reply, the dashes of a gather.
  while (BULLET.test(signs[at]?.text ?? "") && !isArrow(at)) at += 1;
  fill(first, at);
  let opens = true;
  while (at < signs.length) {
    const sign = signs[at]?.text ?? "";
    if (sign === "\\") {
      at += 2;
      opens = false;
      continue;
    }
    if (opens && !BLANK.test(sign)) {
      const length = speakerLength(textFrom(at, 64), names);
      if (length > 0) {
        fill(at, at + length);
        at += length;
        opens = false;
        continue;
      }
    }
    if (sign === "#" || (sign === "\uFF03" && tagName(textFrom(at + 1)) !== undefined)) {
      const name = tagName(textFrom(at + 1)) ?? "";
      const colon = signs.findIndex(({ text }, index) => index > at && /[:\uFF1A#]/u.test(text));
      const behind = colon < 0 || signs[colon]?.text === "#" ? at + 1 : colon + 1;
      const nextTag = signs.findIndex(
        ({ text }, index) => index >= behind && /[#\]\uFF3D]/u.test(text) && signs[index - 1]?.text !== "\\",
      );
      const end = nextTag < 0 ? signs.length : nextTag;
      fill(at, wholeTag(name) ? end : behind);
      at = Math.max(end, at + 1);
      opens = false;
      continue;
    }
    if (sign === "{" || sign === "\uFF5B") {
      const length = conditionLength(textFrom(at + 1, 200));
      fill(at, at + 1 + length);
      at += 1 + length;
      opens = true;
      continue;
    }
    if (isArrow(at)) {
      const length = /^[^{}|#]*/u.exec(textFrom(at))?.[0] ?? "";
      const end = at + Math.max(Array.from(length).length, 2);
      fill(at, end);
      at = end;
      continue;
    }
    if (sign === "|" || sign === "\uFF5C") opens = true;
    else if (!BLANK.test(sign)) opens = false;
    at += 1;
  }
  return zones;
}

const tagName = (text: string): string | undefined =>
  /^[\s\u200B\u2060]*([\p{L}]+)[\p{Zs}\t\u200B\u2060]*(?:[:\uFF1A]|$|[\s#\]\uFF3D])/u.exec(text)?.[1];

/** How many signs a speaker, or the condition of a branch, has with its colon; 0 where the words are no such thing. */
function speakerLength(text: string, names: ReadonlySet<string>): number {
  const found = BEFORE_COLON.exec(text)?.[0];
  if (found === undefined) return 0;
  const before = plainName(found.slice(0, -1));
  const small = before.toLowerCase();
  const speaks = [...names].some((name) => small === name.toLowerCase() || small.startsWith(`${name.toLowerCase()} `));
  const capitals = /^\p{Lu}[\p{Lu}\p{N}_.'\u2019 -]*\p{Lu}[\p{Lu}\p{N}_.'\u2019 -]*$/u.test(before);
  const condition = /^else$|[<>=!&\u2264\u2265\u2260]|^not\s/u.test(before);
  return speaks || capitals || condition ? Array.from(found).length : 0;
}

/** How many signs behind an opening brace are logic, with the colon that ends it; 0 for alternatives. */
function conditionLength(text: string): number {
  const found =
    /^[^{}|:\uFF1A\uFF5B\uFF5C\uFF5D"\u201C]*(?:"[^"]*"[^{}|:\uFF1A\uFF5B\uFF5C\uFF5D"]*)*[:\uFF1A}\uFF5D]/u.exec(
      text,
    )?.[0];
  if (found === undefined) return 0;
  const logic = found
    .slice(0, -1)
    .normalize("NFKC")
    .replace(/"[^"]*"/gu, "");
  const value = /[}\uFF5D]$/u.test(found);
  return value || /^[\p{L}\p{N}_.\s<>=!&+\-*/%?^(),\u2212\u2264\u2265\u2260\u2010-\u2015]*$/u.test(logic)
    ? Array.from(found).length
    : 0;
}

/** A full-width sign of ASCII in its usual width; any other sign as it is. */
function halfWidth(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : sign;
}

/** Whether a sign of ink, or an end of the line, stands next to it, with nothing but blanks between. */
function besideInk(signs: readonly Sign[], at: number): boolean {
  const next = (step: 1 | -1): string | undefined => {
    let place = at + step;
    while (BLANK.test(signs[place]?.text ?? "")) place += step;
    return signs[place]?.text;
  };
  return [next(-1), next(1)].some((sign) => sign === undefined || INK.test(sign));
}

function withCuts({ cuts = [] }: Typed, signs: readonly Sign[]): Typed {
  let text = "";
  const shifts: Cut[] = [];
  for (const sign of signs) {
    for (let unit = 0; unit < sign.text.length; unit++) {
      const from = sign.from + unit;
      const by = (cuts.findLast((cut) => cut.at <= from)?.by ?? 0) + from - (text.length + unit);
      if (by !== (shifts.at(-1)?.by ?? 0)) shifts.push({ at: text.length + unit, by });
    }
    text += sign.text;
  }
  // Blanks that were of another kind may have been left at the end.
  return { text: text.trimEnd(), ...(shifts.length > 0 && { cuts: shifts }) };
}
