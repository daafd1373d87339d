/** Reads the text of a script: the result is a checked scenario, or everything that is wrong with it. */
import { type Diagnostic, failure, inReadingOrder, type Result, success } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Looks } from "./cast.ts";
import { checkAfterwards } from "./check-afterwards.ts";
import { checkEndings } from "./check-endings.ts";
import { checkLogic, knotsOf } from "./check-logic.ts";
import { checkReplies } from "./check-replies.ts";
import { checkCustomers } from "./check-customers.ts";
import { checkCards } from "./check-cards.ts";
import { checkLoneNames } from "./check-lone-names.ts";
import { checkNames } from "./check-names.ts";
import { checkReadOut } from "./check-read-out.ts";
import { checkWritten } from "./check-written.ts";
import { checkProps } from "./check-props.ts";
import { checkSlips } from "./check-slips.ts";
import { checkSpeech } from "./check-speech.ts";
import { checkTests } from "./check-tests.ts";
import { checkThoughts, thoughtsIn } from "./check-thoughts.ts";
import { checkWeave } from "./check-weave.ts";
import { checkTags } from "./check-tags.ts";
import { type Compiled, compileStory } from "./compile.ts";
import { readDeclared } from "./declared.ts";
import { withoutEchoes } from "./echoes.ts";
import { canonical, fingerprint } from "./hash.ts";
import { readHeader } from "./header.ts";
import { checkMarks, type MeantMark, withoutMeant } from "./marks.ts";
import { namesOf } from "./names.ts";
import type { SourceMap } from "./source-map.ts";
import type { Character, Scenario } from "#scenario/scenario.ts";
import { readSource } from "./source.ts";
import { type Outline, readStatements, type Statement } from "./statements.ts";

export interface ScriptInput {
  /** The path of the script, as it appears in messages. */
  readonly file: string;
  readonly text: string;
  /** The texts of the included files, under the names in the script's INCLUDE lines. */
  readonly includes?: ReadonlyMap<string, string>;
  readonly rulebook: Rulebook;
  readonly looks: Looks;
}

export interface ReadScenario {
  readonly scenario: Scenario;
  readonly warnings: readonly Diagnostic[];
  /** Warnings that their author has marked as meant. */
  readonly meant: readonly Diagnostic[];
  readonly marks: readonly MeantMark[];
  readonly sourceMap: SourceMap;
}

/** The deepest nesting of braces, and of choices, that people can follow. */
const DEEPEST = 10;

/** A text with more errors than this is hardly a script, and what the compiler would add isn't worth waiting for. */
const MOST_PROBLEMS = 500;
const NOT_COMPILED: Compiled = { story: null, map: null, problems: [] };

/** Reads and checks a whole script. On failure: all problems at once, warnings included, in reading order. */
export function readScenario({ file, text, includes = new Map(), rulebook, looks }: ScriptInput): Result<ReadScenario> {
  const source = readSource(file, text, includes);
  if (!source.readable) return failure(inReadingOrder(source.problems));

  const { header, cast, problems: ofHeader, story } = readHeader(file, source.lines, rulebook, looks);
  const outline = readStatements(story);
  const { statements } = outline;
  const declared = readDeclared(statements);
  const names = namesOf(statements, declared);
  const { opening, problems: ofLogic } = checkLogic(file, statements);
  const threads = story.some((line) => line.text.includes("<-"));
  const ours = [
    ...checkName(file),
    ...source.problems,
    ...ofHeader,
    ...ofLogic,
    ...checkSlips(statements),
    ...checkTags(statements, { rulebook, cast }),
    ...checkCustomers(statements, cast, source.lines),
    ...checkProps(statements),
    ...checkNames(story, statements, declared),
    ...checkLoneNames(statements, names, declared),
    ...checkTests(statements, names),
    ...checkSpeech(statements, cast),
    ...checkReadOut(statements, declared, names.targets),
    ...checkWritten(statements, declared),
    ...checkCards(statements, cast),
    ...checkThoughts(statements, cast),
    ...checkReplies(statements),
    ...checkWeave(story, statements),
    ...checkEndings(file, statements, threads),
    ...checkAfterwards(statements, cast),
    ...checkNotes(statements),
    ...checkDepths(outline),
  ];
  const wrong = ours.filter(({ severity }) => severity === "error").length;
  const hopeless = wrong > MOST_PROBLEMS || ours.some(({ code }) => code === "name-not-one-word");
  const compiled = hopeless ? NOT_COMPILED : compileStory(file, story, names);
  const ofInk = withoutEchoes(checkStructure(outline, compiled), ours);
  const all = once([...withoutEchoes(ours, ours), ...ofInk, ...checkMarks(source.marks)]);
  const { left: problems, meant } = withoutMeant(inReadingOrder(all), source.marks);

  const sound = !problems.some(({ severity }) => severity === "error");
  if (!sound || header === null || opening === null || compiled.story === null || compiled.map === null)
    return failure(problems);
  const { setting, channel, customers, cast: people, temperament } = header;
  const played = canonical({
    setting,
    channel,
    customer: withoutVoice(customers[0]),
    people: people.map(withoutVoice),
    temperament,
  });
  const scenario: Scenario = {
    ...header,
    id: idOf(file),
    hash: fingerprint([compiled.story, played, canonical(judgedBy(rulebook))].join("\n")),
    opening,
    thoughts: thoughtsIn(statements),
    knots: knotsOf(statements),
    story: compiled.story,
  };
  const sourceMap = { file, lines: source.lines, statements, map: compiled.map };
  return success({ scenario, warnings: problems, meant, marks: source.marks, sourceMap });
}

/** By what a play is judged. The chances move no meter, so plays that were kept outlast a change of them. */
const judgedBy = ({ practices, pitfalls, rules }: Rulebook): Omit<Rulebook, "chances"> => ({
  practices,
  pitfalls,
  rules,
});

/** A voice makes no difference to a play, so it is not part of the hash. */
const withoutVoice = ({ speaker, name, look, part }: Character): Omit<Character, "voice"> => ({
  speaker,
  name,
  look,
  part,
});

/** A scenario's id is part of addresses and file names. */
function checkName(file: string): Diagnostic[] {
  const name = idOf(file);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return [];
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const meant = `${plain === "" ? "my-scenario" : plain}.ink`;
  return [scriptDiagnostic("script-name-refused", { file, line: 0 }, { name, meant })];
}

const idOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1).replace(/\.ink$/i, "");

/** The compiler tries one line in several ways, so it reports some problems several times. */
function once(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function checkNotes(statements: readonly Statement[]): Diagnostic[] {
  return statements
    .filter(({ kind }) => kind === "note")
    .map(({ namePlace, name }) => scriptDiagnostic("note-to-self", namePlace, { words: name }));
}

function checkDepths({ statements, depths }: Outline): Diagnostic[] {
  const tooDeep = (what: string, depth: number, place: Diagnostic["place"]): Diagnostic[] =>
    depth > DEEPEST ? [scriptDiagnostic("too-deep", place, { what, depth, limit: DEEPEST })] : [];
  return [
    ...depths.flatMap(({ place, depth }) => tooDeep("braces", depth, place)),
    ...statements.flatMap(({ place, depth, kind }) => (kind === "choice" ? tooDeep("choices", depth, place) : [])),
  ];
}

/**
 * The compiler's problems, or the misplaced braces that cause them: after a wrong brace the compiler misreads
 * everything that follows, and all its messages are about that.
 */
function checkStructure({ braceFaults }: Outline, { problems, story }: Compiled): readonly Diagnostic[] {
  if (story !== null || braceFaults.length === 0) return problems;
  return braceFaults.map(({ kind, place, words }) =>
    kind === "stray"
      ? scriptDiagnostic("brace-stray", place, {})
      : scriptDiagnostic("brace-not-closed", place, { words: words.slice(0, 60) }),
  );
}
