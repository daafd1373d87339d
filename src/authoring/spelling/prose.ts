/** Takes the prose out of a file: what people read, line by line, without what a program reads in it. */
import { takeOutComments } from "#script/comments.ts";
import { readStatements } from "#script/statements.ts";
import type { Piece } from "#script/scan.ts";
import { parseTag } from "#scenario/tags.ts";

/** Some words of a file, and the line that they stand on, counted from 1. */
export interface Prose {
  readonly line: number;
  readonly text: string;
}

/** Tags, of the header and within the story, whose value is a sentence. */
const IN_SENTENCES: readonly string[] = [
  "title",
  "summary",
  "role",
  "note",
  "thought",
  "afterwards",
  "outcome",
  "pause",
  "card",
];
/** Tags that name somebody: `OKAFOR (Mr Okafor), look okafor, temperament aggressive`. */
const OF_PEOPLE: readonly string[] = ["customer", "cast"];

/** What a script's lines and replies say and show, and the sentences in its tags; comments and logic are left out. */
export function proseOfScript(text: string): readonly Prose[] {
  return statementsOf(text).flatMap(({ place, pieces, kind }) => {
    if (kind !== "line" && kind !== "choice") return [];
    return pieces
      .map((piece) => wordsOf(piece))
      .filter((words) => words !== "" && !/^INCLUDE\b/.test(words))
      .map((words) => ({ line: place.line, text: words }));
  });
}

/** The names of a script's people, as its header gives them: `Mr Okafor`. */
export function namesOfScript(text: string): readonly string[] {
  return statementsOf(text)
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === "tag" ? [parseTag(piece.text)] : []))
    .filter(({ name }) => OF_PEOPLE.includes(name))
    .flatMap(({ value }) => /\(([^()]+)\)/.exec(value)?.[1] ?? []);
}

/** The language that a script says it is in. */
export const languageOfScript = (text: string): string => /^\s*#\s*language:\s*(\S+)/m.exec(text)?.[1] ?? "en";

function statementsOf(text: string) {
  const lines = takeOutComments(text.replaceAll(/\r\n?/g, "\n")).lines.map((line, index) => ({
    text: line.text,
    place: { file: "", line: index + 1 },
  }));
  return readStatements(lines).statements;
}

function wordsOf(piece: Piece): string {
  if (piece.kind === "words") return piece.opens ? piece.text.replace(/^\p{Lu}[\p{Lu}\p{N}_-]*:\s*/u, "") : piece.text;
  if (piece.kind !== "tag") return "";
  const { name, value } = parseTag(piece.text);
  // Braces in a tag are the engine's: the words of the alternatives are left.
  return IN_SENTENCES.includes(name) ? value.replaceAll(/\{[^{}|:]*[:}]|[{}|]/g, " ") : "";
}

/** The sentences of a YAML file, and its comments. A value of one word is an id or a colour. */
export function proseOfYaml(text: string): readonly Prose[] {
  return lined(text).map(({ line, text: written }) => {
    const comment = /^\s*#(.*)$/.exec(written)?.[1];
    if (comment !== undefined) return { line, text: comment };
    const value = written.replace(/^\s*(- )?\s*("[^"]*"|[\w. -]+):(\s|$)/, "").trim();
    return { line, text: /^[[{]/.test(value) || !/\s/.test(value) ? "" : value };
  });
}

/** The prose of a Markdown file: without code, addresses and marks. */
export function proseOfMarkdown(text: string): readonly Prose[] {
  let fence = false;
  const withoutBlocks = lined(text).map(({ text: written }) => {
    const edge = /^\s*(```|~~~)/.test(written);
    if (edge) fence = !fence;
    return edge || fence || /^ {4,}(?![-*\d])/.test(written) ? "" : written;
  });
  // Code within a sentence may go on in the next line.
  const withoutCode = withoutBlocks.join("\n").replaceAll(/`(?:[^`\n]|\n(?!\n))*`/g, blank);
  return lined(withoutCode.replaceAll(/\]\([^)]*\)/g, blank).replaceAll(/<[^>\n]*>/g, blank));
}

/** As many lines, and no words. */
const blank = (words: string): string => words.replaceAll(/[^\n]+/g, " ");

/**
 * The sentences of a program: its texts in quotation marks, and between tags, that have a space in them. The examples of mistakes, which
 * stand beside messages, are left out.
 */
export function proseOfCode(text: string): readonly Prose[] {
  let example = false;
  return lined(text).map(({ line, text: written }) => {
    if (/^\s*(example|source):/.test(written)) example = true;
    else if (/^\s*([a-z"][\w-]*"?: |\})/.test(written)) example = false;
    const sentences = [...written.matchAll(/(?<!class=)(?:"((?:[^"\\]|\\.)+)"|`([^`]+)`)|>([^<>{}=]+)</g)].map(
      ([, plain, template, between]) => (plain ?? template ?? between ?? "").replaceAll(/\$\{[^}]*\}?|\\n/g, " "),
    );
    const sentence = sentences.filter((words) => /\p{L} \p{L}/u.test(words));
    return { line, text: example || /^\s*(\/\/|\*|import\b)/.test(written) ? "" : sentence.join(" ") };
  });
}

const lined = (text: string): readonly Prose[] =>
  text.split(/\r\n?|\n/).map((words, index) => ({ line: index + 1, text: words }));
