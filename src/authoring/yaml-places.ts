/**
 * Opens a YAML file so that everything in it can be found again by line.
 * What the file means is not known here: schemas say that (yaml-shape.ts).
 */
import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, Parser, type YAMLError } from "yaml";
import { type Diagnostic, diagnosticsOf, failure, type Place, type Result, success } from "#diagnostics/diagnostic.ts";
import { YAML_DIAGNOSTICS } from "#diagnostics/yaml-diagnostics.ts";

export interface TextFile {
  /** As diagnostics name it. */
  readonly file: string;
  readonly text: string;
}

/** Keys, and places in lists from 0, from the outermost inwards. */
export type YamlPath = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  /** Plain data: groups, lists, texts, numbers, true and false, null. Not checked any further. */
  readonly value: unknown;
  /** Where a path stands; where it doesn't exist, what would hold it; the file as a whole when that is all there is. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Keys that can't be told apart or can't be used. The rest of the file can be read beside them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** From one offset in the text to another, as far as that is on one line. */
type PlaceAt = (from: number, to: number) => Place;

/** 1 MB of characters, and groups within groups: far beyond any guidance, far below what exhausts the parser. */
const LARGEST = 1_000_000;
const DEEPEST = 60;

const diagnostic = diagnosticsOf(YAML_DIAGNOSTICS);

/** The file's content with the line of everything in it, or why it can't be read at all. */
export function openYaml({ file, text: raw }: TextFile): Result<YamlFile> {
  // Editors don't show a byte-order mark, and count no column for it.
  const text = raw.replace(/^\uFEFF/, "");
  const tooBig = boundsBrokenBy(text);
  if (tooBig !== undefined) {
    return failure([diagnostic("yaml-too-big", { file, line: tooBig.line }, { words: tooBig.words })]);
  }
  // No aliases at all: nobody here needs them, and they are how a small file becomes an endless one.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: "error" });
  const placeAt = placesIn(file, text);
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return failure(syntaxProblems(errors, placeAt));
  const index = indexed(document.contents, placeAt);
  if (index.unreadable.length > 0) return failure(index.unreadable);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null) return failure([diagnostic("yaml-empty", { file, line: 1 }, {})]);

  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length > 0; length--) {
      const place = index.places.get(written(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return { file, line: 0 };
  };
  return success({ file, value, placeOf, diagnostics: index.diagnostics });
}

/** The parser's own count of lines leaves some out where a text goes over several and the file is broken. */
function placesIn(file: string, text: string): PlaceAt {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (from, to) => {
    const line = linesBegun(starts, from);
    const [rest = ""] = text.slice(from, starts[line] ?? text.length).split(/[\r\n]/);
    const length = Math.min(rest.length, Math.max(0, to - from));
    return { file, line, column: from - (starts[line - 1] ?? 0) + 1, length };
  };
}

/** How many lines have begun at an offset, found by halves: at least the first. */
function linesBegun(starts: readonly number[], offset: number): number {
  let begun = 1;
  let beyond = starts.length;
  while (begun < beyond) {
    const middle = Math.floor((begun + beyond) / 2);
    if ((starts[middle] ?? Infinity) <= offset) begun = middle + 1;
    else beyond = middle;
  }
  return begun;
}

/** Says which bound a text breaks, before the parser, which recurses, sees it. The lexer and token parser don't. */
function boundsBrokenBy(text: string): { readonly line: number; readonly words: string } | undefined {
  if (text.length > LARGEST) return { line: 0, words: `longer than ${LARGEST} characters` };
  const parser = new Parser();
  let line = 1;
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    // What is open, one within the other, stands on the parser's stack.
    if (parser.stack.length > DEEPEST) return { line, words: `nested more than ${DEEPEST} deep` };
    line += lexeme.split("\n").length - 1;
  }
  return undefined;
}

/** One problem a line: the parser's later complaints about a line follow from the first. */
function syntaxProblems(errors: readonly YAMLError[], placeAt: PlaceAt): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  for (const error of errors) {
    const place = placeAt(...error.pos);
    if (byLine.has(place.line)) continue;
    const hint = HINTS[error.code] ?? COMMON_HINT;
    byLine.set(place.line, diagnostic("yaml-syntax", place, { words: error.message, hint }));
  }
  return [...byLine.values()];
}

const COLON_HINT =
  "a text with a colon in it needs quotation marks, or >- and the text indented below. " +
  "If there is none, look at the indentation.";
const KEY_HINT = "write one word before the colon. A question mark or a bracket can't stand there.";
const COMMON_HINT = "compare it with its neighbours: indentation, colons, brackets and quotation marks.";
const HINTS: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  TAB_AS_INDENT: "indent with spaces instead of tabs.",
  BLOCK_AS_IMPLICIT_KEY: COLON_HINT,
  MULTILINE_IMPLICIT_KEY: COLON_HINT,
  MISSING_CHAR: "look above for a quotation mark or a bracket that is never closed.",
  BAD_INDENT: "look for a bracket that is never closed, or a line that is indented differently from its neighbours.",
  BAD_SCALAR_START: "put quotation marks around the text.",
  BAD_DQ_ESCAPE: "a backslash means something between double quotation marks. Use single ones.",
  MULTIPLE_DOCS: "take out the line of three hyphens: one file holds one document.",
  TAG_RESOLVE_FAILED: "put quotation marks around a text that begins with an exclamation mark.",
};

interface Index {
  readonly places: ReadonlyMap<string, Place>;
  /** What has no value of its own, or no name: the file as a whole can't be read. */
  readonly unreadable: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Walks the file once and notes where every key and every item of a list stands. */
function indexed(contents: unknown, placeAt: PlaceAt): Index {
  const places = new Map<string, Place>();
  const unreadable: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];

  const walk = (node: unknown, path: YamlPath, place: Place): void => {
    if (isAlias(node)) unreadable.push(diagnostic("yaml-alias", place, { words: node.source }));
    if (isSeq(node)) {
      for (const [at, item] of node.items.entries()) {
        const itsPlace = placeOfNode(item) ?? place;
        places.set(written([...path, at]), itsPlace);
        walk(item, [...path, at], itsPlace);
      }
    }
    if (!isMap(node)) return;
    const seen = new Map<string, Place>();
    for (const { key, value } of node.items) {
      const itsPlace = placeOfNode(key) ?? place;
      if (!isScalar(key) || key.value === null) {
        unreadable.push(diagnostic("yaml-syntax", itsPlace, { words: "a colon has no key before it", hint: KEY_HINT }));
        continue;
      }
      const name = key.toString();
      const first = seen.get(name);
      if (first !== undefined)
        diagnostics.push(diagnostic("yaml-key-twice", itsPlace, { key: name, first: first.line }));
      // Names that every object has already: schemas would pass over them or take them for their own.
      if (name in {} || name === "prototype")
        diagnostics.push(diagnostic("yaml-key-reserved", itsPlace, { key: name }));
      seen.set(name, itsPlace);
      // Of two keys alike the last one counts, as it does in the value.
      places.set(written([...path, name]), itsPlace);
      walk(value, [...path, name], itsPlace);
    }
  };
  const placeOfNode = (node: unknown): Place | undefined => {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    return range ? placeAt(range[0], range[1]) : undefined;
  };

  walk(contents, [], placeAt(0, 0));
  return { places, unreadable, diagnostics };
}

const written = (path: YamlPath): string => path.join("\n");
