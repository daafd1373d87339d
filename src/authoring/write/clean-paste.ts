/**
 * Cleans what is pasted from a word processor or a web page: signs that it has put where ink has its own. What is said
 * stays as it is: a dash, an arrow or a curly quote in a sentence is the writer's.
 */

export interface CleanPaste {
  readonly text: string;
  /** What was changed, in words, each with its number: "3 arrows". Empty where nothing was, or only how lines end. */
  readonly changed: readonly string[];
}

/** What may be changed: one of it, and several. */
const CALLED = {
  arrow: ["arrow", "arrows"],
  bullet: ["bullet", "bullets"],
  dash: ["dash", "dashes"],
  quote: ["quotation mark", "quotation marks"],
  space: ["non-breaking space", "non-breaking spaces"],
  hyphen: ["soft hyphen", "soft hyphens"],
  hidden: ["hidden sign", "hidden signs"],
  break: ["line break", "line breaks"],
} as const;
type Kind = keyof typeof CALLED;
/** In the order in which they are told. */
const KINDS: readonly Kind[] = ["arrow", "bullet", "dash", "quote", "space", "hyphen", "hidden", "break"];

/** In the classes of a regular expression. The last ones are what word processors paste of their own fonts. */
const ARROW = String.raw`[\u2192\u21D2\u2794\u279C-\u279E\u27A1\u27F6\u21E8\uF0E0\uF0E8]\uFE0F?|[\u2013\u2014]+>`;
const BULLETS = String.raw`[\u2022\u00B7\u2023\u25E6\u25AA\u25AB\u25A0\u25CF\u25CB\u2219\u204E\uF0A7\uF0B7]`;

/** Breaks within a paragraph. */
// oxlint-disable-next-line no-control-regex -- word processors paste them
const BREAK = /[\u000B\u000C\u0085\u2028\u2029]/g;
/** Joiners are part of some scripts' words, and of some pictures. */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- taking them out is the point
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
/** Not before a sign that French sets apart, nor behind a quotation mark of its. */
const SPACE = /(?<!\u00AB)[\u00A0\u2000-\u200A\u202F\u205F](?![?!;:\u00BB%\u20AC])/g;
const AT_START = new RegExp(String.raw`^([ \t]*)(${BULLETS})+[ \t]*(?=\S)`, "gm");
const DASH_AT_START = /^([ \t]*)[\u2013\u2014\u2015]+(?![>\d\u2013-\u2015])[ \t]*(?=\S)/gm;
const DASHED_NUMBER = /(#\s*(?:calm|trust)\s*:\s*)[\u2010-\u2015\u2212](?=\s*\d)/g;
/** Where a divert may stand: alone, behind a reply's or a gather's signs, or behind a condition. It ends what it stands in. */
const DIVERT = new RegExp(
  String.raw`((?:^[ \t]*(?:[-*+][ \t]*)*|[:|{}][ \t]*))(?:${ARROW})[ \t]*(?=[\p{L}\p{N}_.]+[ \t]*(?:$|[|}]|//))`,
  "gmu",
);
const LOGIC = /^[ \t]*(?:~|VAR\b|CONST\b|LIST\b).*$|\{[^{}|:\n]*(?:[=!<>]=|\bhas\b)[^{}|:\n]*[:}]/gm;
const QUOTE = /[\u2018-\u201F\u00AB\u00BB]/g;

/** The pasted text as ink reads it, with `\n` at the end of each line, and what was changed. Twice is the same as once. */
export function cleanPaste(pasted: string): CleanPaste {
  const counts = new Map<Kind, number>();
  let text = pasted;
  let before: string;
  // A sign that goes may have stood between two that mean something together.
  do {
    before = text;
    text = cleaned(before, counts);
  } while (text !== before);
  const changed = KINDS.flatMap((kind) => {
    const number = counts.get(kind) ?? 0;
    return number === 0 ? [] : [`${number} ${CALLED[kind][number === 1 ? 0 : 1]}`];
  });
  return { text, changed };
}

/** The text as one look over it leaves it; what it changes is added to `counts`. */
function cleaned(pasted: string, counts: Map<Kind, number>): string {
  const change = (text: string, signs: RegExp, kind: Kind, into: (...found: string[]) => string): string =>
    text.replace(signs, (...found: string[]) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return into(...found);
    });
  let text = pasted.replaceAll(/\r\n?/g, "\n");
  text = change(text, BREAK, "break", () => "\n");
  text = change(text, /\u00AD/g, "hyphen", () => "");
  // A file begins with one, and nobody has put it there.
  text = change(text.replace(/^\uFEFF+/, ""), HIDDEN, "hidden", () => "");
  text = change(text, SPACE, "space", () => " ");
  text = change(text, AT_START, "bullet", (_, indent = "") => `${indent}*   `);
  text = change(text, DASH_AT_START, "dash", (_, indent = "") => `${indent}-   `);
  text = change(text, DASHED_NUMBER, "dash", (_, before = "") => `${before}-`);
  text = change(text, DIVERT, "arrow", (_, before = "") => `${before}-> `);
  return text.replace(LOGIC, (logic) => change(logic, QUOTE, "quote", () => '"'));
}
