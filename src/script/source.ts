/**
 * Splits the text of a script, with the files it includes, into lines that know their places. A file that can't be read
 * at all is refused here; scan.ts decides what a line means.
 */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { asTyped, namesIn } from "./as-typed.ts";
import { type CommentFault, takeOutComments } from "./comments.ts";
import { fileMeant, includedPath } from "./include-name.ts";
import { type MeantMark, readMarks } from "./marks.ts";
import { type SourceLine, placeOfWords } from "./source-line.ts";

/** The most characters of a script, included files too. The compiler needs some four seconds for this many. */
export const LARGEST = 1_000_000;
/** The most lines of it, empty ones too. */
const MOST_LINES = 40_000;
/** The most characters of one line. The compiler's time grows with the square of a line's length. */
const LONGEST_LINE = 4_000;

export interface ScriptSource {
  /** In the order in which ink plays them: an included file's lines replace its INCLUDE, its knots come at the end. */
  readonly lines: readonly SourceLine[];
  readonly problems: readonly Diagnostic[];
  /** What is marked as meant, in included files, too. */
  readonly marks: readonly MeantMark[];
  /** False if it makes no sense to read on. */
  readonly readable: boolean;
}

/** `includes` has the texts of other files by their paths from the script's folder, as `includesIn` gives them. */
export function readSource(file: string, text: string, includes: ReadonlyMap<string, string>): ScriptSource {
  const problems: Diagnostic[] = [];
  const marks: MeantMark[] = [];
  const seen = new Set<string>();
  const late: SourceLine[] = [];
  let size = 0;
  let count = 0;
  let readable = true;
  /** Who speaks, as the script's own header says it. */
  let names: ReadonlySet<string> | undefined;

  const refuse = (diagnostic: Diagnostic): SourceLine[] => {
    problems.push(diagnostic);
    readable = false;
    return [];
  };

  /** Returns the lines up to the first knot; those from there on go to the end of the script, or of the main file. */
  const read = (path: string, raw: string, chain: readonly string[], knots: SourceLine[]): SourceLine[] => {
    size += raw.length;
    if (size > LARGEST) return refuse(tooLarge(file, `${size} characters`, `${LARGEST}`));
    const normal = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    const fault = unreadable(path, normal);
    if (fault !== undefined) return refuse(fault);
    count += normal.split("\n").length;
    if (count > MOST_LINES) return refuse(tooLarge(file, `${count} lines`, `${MOST_LINES}`));
    const { lines, notes, faults } = takeOutComments(normal);
    marks.push(...readMarks(path, notes, lines));
    for (const found of faults) problems.push(commentDiagnostic(path, found));
    names ??= namesIn(lines);
    const known = names;

    const top: SourceLine[] = [];
    let into = top;
    lines.forEach((kept, index) => {
      const line: SourceLine = { place: { file: path, line: index + 1 }, ...asTyped(kept, known) };
      if (/^\s*={2,}/.test(line.text)) into = knots;
      const name = includedBy(line.text);
      into.push(name === undefined ? line : { place: line.place, text: "" });
      if (name === undefined) return;
      const place = placeOfWords({ line, at: 0, length: line.text.length }, name);
      for (const included of include(name, place, chain)) into.push(included);
    });
    return top;
  };

  const meant = (path: string): string => {
    const moved = fileMeant(path, includes.keys());
    return moved === null ? didYouMean(path, includes.keys()) : `did you mean "${moved}"? `;
  };

  const include = (name: string, place: Place, chain: readonly string[]): SourceLine[] => {
    const problem = (diagnostic: Diagnostic): SourceLine[] => {
      problems.push(diagnostic);
      return [];
    };
    const inFolder = includedPath(name);
    if (inFolder === null) return problem(scriptDiagnostic("include-outside", place, { name: shortened(name) }));
    const path = beside(file, inFolder);
    const text = includes.get(inFolder);
    if (chain.includes(path)) {
      const names = [...chain.slice(chain.indexOf(path)), path].join(" -> ");
      return problem(scriptDiagnostic("include-circular", place, { name, chain: names }));
    }
    if (text === undefined)
      return problem(scriptDiagnostic("include-missing", place, { name, meant: meant(inFolder) }));
    if (seen.has(path)) return problem(scriptDiagnostic("include-twice", place, { name }));
    seen.add(path);
    if (text.trim() === "") return [];
    const knots: SourceLine[] = [];
    const top = read(path, text, [...chain, path], knots);
    for (const line of knots) late.push(line);
    return top;
  };

  const knots: SourceLine[] = [];
  const top = read(file, text, [file], knots);
  return { lines: top.concat(knots, late), problems, marks, readable };
}

/** The name that an INCLUDE line gives; undefined for any other line. The line is without its comments. */
const includedBy = (line: string): string | undefined => /^\s*INCLUDE\s+(.*\S)/.exec(line)?.[1];

/** The paths that the INCLUDE lines of a text give, from the main script's folder, whether or not there are such files. */
export const includesIn = (text: string): readonly string[] =>
  takeOutComments(text.replace(/\r\n?/g, "\n")).lines.flatMap(({ text: line }) => {
    const name = includedBy(line);
    return name === undefined ? [] : (includedPath(name) ?? []);
  });

/** The path of a file, relative to the folder of another one. */
const beside = (file: string, path: string): string => file.slice(0, file.lastIndexOf("/") + 1) + path;

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

function tooLarge(file: string, size: string, limit: string): Diagnostic {
  return scriptDiagnostic("script-too-large", { file, line: 0 }, { size, limit });
}

/** The reason why a file is no script; undefined if it is one. */
function unreadable(file: string, text: string): Diagnostic | undefined {
  const begin = text.trimStart();
  if (begin === "") return scriptDiagnostic("script-empty", { file, line: 0 }, {});
  const placeAt = (index: number, length: number): Place => {
    const before = text.slice(0, index).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length };
  };
  const strange = STRANGE.map(([sign, what]) => ({ index: text.search(sign), what })).find(({ index }) => index >= 0);
  if (strange !== undefined)
    return scriptDiagnostic("script-not-text", placeAt(strange.index, 1), { what: strange.what });
  const format = FORMATS.find(([sign]) => sign.test(begin))?.[1];
  if (format !== undefined) {
    const words = (begin.split("\n")[0] ?? "").slice(0, 40);
    return scriptDiagnostic("script-is-other-format", placeAt(text.length - begin.length, words.length), {
      format,
      words,
    });
  }
  const lines = text.split("\n");
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    return scriptDiagnostic(
      "line-too-long",
      { file, line: long + 1 },
      { size: lines[long]?.length ?? 0, limit: LONGEST_LINE },
    );
  return undefined;
}

const STRANGE: readonly (readonly [RegExp, string])[] = [
  // oxlint-disable-next-line no-control-regex -- looking for them is the point
  [/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/, "it has control characters in it, as programs and pictures have"],
  [/[\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/u, "some of its letters were saved in another encoding"],
];

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^<(!doctype|html|head|body|\?xml|svg|!--)/i, "a web page"],
  [/^(\{\s*("[^"\n]*"\s*:|\}\s*$|$)|\[\s*(["[{\]]|$))/, "JSON"],
  [/^\{\\rtf/, "a document of a word processor"],
  [/^%PDF/, "a PDF"],
];

function commentDiagnostic(file: string, { kind, line, column, words }: CommentFault): Diagnostic {
  const place = { file, line, column, length: kind === "not-closed" ? 2 : words.length };
  switch (kind) {
    case "not-closed":
      return scriptDiagnostic("comment-not-closed", place, {});
    case "address":
      return scriptDiagnostic("address-cut", place, {
        words: `${words.slice(0, words.indexOf("//"))}//`,
        escaped: words.replace("//", "\\/\\/"),
      });
    case "in-words":
      return scriptDiagnostic("comment-in-words", place, { words });
  }
}
