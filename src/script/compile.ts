/**
 * Compiles checked lines to ink's JSON: the only file that uses the ink compiler. The members of the compiler that are
 * used here are those of inkjs 2.4.0; tests fail when they change.
 */
import { Compiler, CompilerOptions } from "inkjs/full";
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { labelElsewhere, type Names, nearestName, NO_NAMES } from "./names.ts";
import { type SourceLine, placeInSource as placeOfSpan } from "./source-line.ts";
import { type StoryMap, mapStory } from "./story-map.ts";

export interface Compiled {
  /** Ink's own JSON text; null if the problems contain errors. */
  readonly story: string | null;
  /** The places of the story's parts in the script; null if there is no story. */
  readonly map: StoryMap | null;
  readonly problems: readonly Diagnostic[];
}

/**
 * A bound on the parser: it tries each of its rules at each place (backtracking), and some unclosed brackets make it
 * try for ever. A correct script takes four tries a character, forty if it is dense with braces, and sixty for the
 * shortest of lines; above this bound it is stopped.
 */
const TRIES = 300_000;
const TRIES_PER_CHARACTER = 60;
const TRIES_PER_LINE = 160;

/** A suggestion compares a name with all others: if nearly everything is wrong, that is slow and useless. */
const MOST_SUGGESTIONS = 50;

class Tangled extends Error {}

/** Compiles within these bounds, and never throws. `file` names the script in problems that have no line. */
export function compileStory(file: string, lines: readonly SourceLine[], names: Names = NO_NAMES): Compiled {
  const problems: Diagnostic[] = [];
  const placeOf = (line: number): Place => lines[line - 1]?.place ?? lines.at(-1)?.place ?? { file, line: 0 };
  const tried = tryToCompile(lines);
  for (const message of tried.messages) {
    const problem = translate(message, lines, placeOf, problems.length < MOST_SUGGESTIONS ? names : NO_NAMES);
    if (problem !== undefined) problems.push(problem);
  }
  const sound = !problems.some(({ severity }) => severity === "error");
  if (tried.stopped === "too-tangled") problems.push(scriptDiagnostic("too-tangled", placeOf(tried.line), {}));
  else if (sound && tried.story === null) {
    const words = tried.reason === "" ? "the compiler stopped and gave no reason" : tried.reason.slice(0, 80);
    problems.push(scriptDiagnostic("could-not-read", placeOf(lineOfFailure(lines, tried)), { words }));
  }
  if (!sound || tried.story === null) return { story: null, map: null, problems };
  return { story: tried.story, map: mapStory(tried.root, placeOf), problems };
}

interface Attempt {
  readonly story: string | null;
  /** The story before it is written as JSON; null if there is none. */
  readonly root: unknown;
  /** The compiler's messages, in its own words. */
  readonly messages: readonly string[];
  /** Whether it threw, and when: while it read the text, or after. */
  readonly stopped: "no" | "too-tangled" | "reading" | "after-reading";
  readonly reason: string;
  /** The last line that was read, from 1. */
  readonly line: number;
}

function tryToCompile(lines: readonly SourceLine[]): Attempt {
  const text = lines.map((line) => line.text).join("\n");
  const messages: string[] = [];
  const compiler = new Compiler(
    text,
    new CompilerOptions(null, [], false, (message) => messages.push(message), NO_FILES),
  );
  const parser = bound(compiler, TRIES + text.length * TRIES_PER_CHARACTER + lines.length * TRIES_PER_LINE);
  try {
    const compiled = compiler.Compile();
    const json = compiled.ToJson();
    const story = typeof json === "string" ? withoutFloats(json) : null;
    return { story, root: compiled.mainContentContainer, messages, stopped: "no", reason: "", line: 0 };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = parser.line();
    const reading = line < lines.length ? "reading" : "after-reading";
    return {
      story: null,
      root: null,
      messages,
      stopped: error instanceof Tangled ? "too-tangled" : reading,
      reason,
      line,
    };
  }
}

/**
 * Where a browser can't say how a number was written, inkjs marks what looks like a float behind a comma, in all of the
 * text: what is said, too, as in "Saturday, 11.02". There are no floats in a script that compiles, so that every such point
 * is within words, and is escaped.
 */
const withoutFloats = (json: string): string => json.replace(/(,\s*\d+)\.(?=0)/g, "$1\\u002e");

/** A line is searched for by compiling parts of the script only up to this many characters, and lines. */
const SEARCHED = 100_000;
const SEARCHED_LINES = 2_000;

/**
 * The line that a failure comes from. After reading, the compiler can't say it; then it is the last line of the
 * shortest beginning of the script that fails in the same way.
 */
function lineOfFailure(lines: readonly SourceLine[], { stopped, reason, line }: Attempt): number {
  if (stopped !== "after-reading") return line;
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (size > SEARCHED || lines.length > SEARCHED_LINES) return line;
  let sound = 0;
  let failing = lines.length;
  while (failing - sound > 1) {
    const middle = Math.floor((sound + failing) / 2);
    const tried = tryToCompile(lines.slice(0, middle));
    if (tried.stopped === "after-reading" && tried.reason === reason) failing = middle;
    else sound = middle;
  }
  return failing;
}

/** All included files are already in the lines. */
const NO_FILES = {
  ResolveInkFilename: (name: string): string => name,
  LoadInkFileContents: (): string => "",
};

interface Parser {
  BeginRule: () => number;
  readonly lineIndex: number;
}

const isParser = (value: unknown): value is Parser =>
  typeof value === "object" && value !== null && "BeginRule" in value && "lineIndex" in value;

/**
 * Counts the rules that the compiler's parser tries, and stops it above `tries`. The compiler creates its parser itself
 * and starts it at once, so the parser is caught by a setter when it is assigned.
 */
function bound(compiler: Compiler, tries: number): { line(): number } {
  let parser: unknown = null;
  let left = tries;
  Object.defineProperty(compiler, "_parser", {
    get: () => parser,
    set: (made: unknown) => {
      parser = made;
      if (!isParser(made)) return;
      const begin = made.BeginRule;
      made.BeginRule = () => {
        left -= 1;
        if (left < 0) throw new Tangled();
        return begin();
      };
    },
  });
  return { line: () => (isParser(parser) ? parser.lineIndex + 1 : 0) };
}

const TAKEN = /'([^']+)': name has already been used|variable '([^']+)' that was already declared/;

const TWICE = /already contains flow named '([^']+)' \(at line (\d+)\)/;

/** Translates a message of the compiler into a diagnostic; undefined for messages about the author's own notes. */
function translate(
  message: string,
  lines: readonly SourceLine[],
  placeOf: (line: number) => Place,
  names: Names,
): Diagnostic | undefined {
  const [, kind = "", line = "0", words = message] =
    /^(ERROR|WARNING|TODO):\s*(?:line (\d+):\s*)?(.*)$/s.exec(message) ?? [];
  if (kind === "TODO") return undefined;
  const place = placeOf(Number(line));
  /** Where a name stands that the compiler stumbled over. */
  const placeOfName = (name: string): Place => placeOfWord(lines[Number(line) - 1], name) ?? place;
  if (words.includes("Apparent loose end")) return scriptDiagnostic("loose-end", place, {});
  const target = /target not found: '(?:-> )?(.+?)'/.exec(words)?.[1];
  if (target !== undefined && /^(THE_?)?(END|DONE)$/i.test(target))
    return scriptDiagnostic("end-in-small-letters", placeOfName(target), { name: target });
  if (target !== undefined) {
    const paths = labelElsewhere(names, target, place);
    if (paths.length > 0) return knownElsewhere(target, paths, placeOfName(target));
    const meant = nearestName(names, target, names.targets, place);
    const mend =
      meant === undefined
        ? `write === ${target} === above the part that is to be played there.`
        : `did you mean -> ${meant}?`;
    return scriptDiagnostic("unknown-target", placeOfName(target), { name: target, mend });
  }
  const variable =
    /(?:Unresolved variable: |could not be found to assign to: '|variable for .* could not be found: ')([\p{L}\p{N}_.]+)/u;
  const name = variable.exec(words)?.[1];
  if (name !== undefined) {
    const known = names.locals.get(name) ?? [];
    const [local] = known;
    if (local !== undefined) {
      const where = known.map(({ knot }) => (knot === "" ? "the beginning" : `"${knot}"`));
      const here = names.knotAt(place);
      const value = known.find((one) => one.value !== "")?.value ?? "0";
      return scriptDiagnostic("variable-known-elsewhere", placeOfName(name), {
        name,
        where: [...new Set(where)].join(" and "),
        here: here === "" ? "…" : here,
        sample: /^(-?\d+|true|false|"[^"]*")$/.test(value) ? value : "0",
      });
    }
    const paths = labelElsewhere(names, name, place);
    if (paths.length > 0) return knownElsewhere(name, paths, placeOfName(name));
    const meant = nearestName(names, name, [...names.variables, ...names.targets], place);
    const mend = meant === undefined ? `declare it at the top: VAR ${name} = 0` : `did you mean "${meant}"?`;
    return scriptDiagnostic("unknown-variable", placeOfName(name), { name, mend });
  }
  if (words.startsWith("Expected closing ']' for weave-style option"))
    return scriptDiagnostic("bracket-not-closed", place, {});
  if (words.startsWith("Expected at least one line within the knot")) return scriptDiagnostic("knot-empty", place, {});
  const local = words
    .trim()
    .replace(/\bline (\d+)/g, (_, mentioned: string) => said(placeOf(Number(mentioned)), place));
  const [, twice, first] = TWICE.exec(words) ?? [];
  if (twice !== undefined)
    return scriptDiagnostic("knot-twice", placeOfName(twice), {
      name: twice,
      first: said(placeOf(Number(first)), place),
    });
  const taken = TAKEN.exec(local);
  const takenName = taken?.[1] ?? taken?.[2];
  if (takenName !== undefined)
    return scriptDiagnostic("name-taken", placeOfName(takenName), { name: takenName, words: local });
  return scriptDiagnostic(kind === "WARNING" ? "ink-warns" : "ink-says", place, {
    words: local.slice(0, 300),
  });
}

function knownElsewhere(name: string, paths: readonly string[], place: Place): Diagnostic {
  const where = paths.map((path) => `"${path.slice(0, path.lastIndexOf("."))}"`).join(" and ");
  const meant = paths.map((path) => `"${path}"`).join(" or ");
  return scriptDiagnostic("label-known-elsewhere", place, { name, where, meant });
}

/** Where a name stands in a line as a word of its own; undefined where it is not there, or there more than once. */
function placeOfWord(line: SourceLine | undefined, name: string): Place | undefined {
  const found = [...(line?.text ?? "").matchAll(/[\p{L}\p{N}_.]+/gu)].filter(([word]) => word === name);
  const [first, ...others] = found;
  return line === undefined || first === undefined || others.length > 0
    ? undefined
    : placeOfSpan({ line, at: first.index, length: name.length });
}

/** A line, as a message about another place names it. */
const said = (mentioned: Place, place: Place): string =>
  mentioned.file === place.file ? `line ${mentioned.line}` : `${mentioned.file}:${mentioned.line}`;
