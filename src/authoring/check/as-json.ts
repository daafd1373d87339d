/** What was found, for programs. Its shape is part of the command: what is there stays. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { type Finding, findingOf } from "#authoring/finding.ts";
import { type DecisionChances, decisionChances } from "./decision-chances.ts";
import { readingAgeOf } from "./lines.ts";
import type { Matrix, MatrixRow } from "./matrix.ts";
import { type AuthorNumbers, authorNumbers } from "./numbers.ts";
import type { PersonRow } from "./people.ts";
import { add, type Counts, countsOf, playCommand, type StoryReport } from "./report.ts";
import type { Subject } from "./subject.ts";

/** A finding, and what only programs ask for. */
interface JsonFinding extends Finding {
  /** The same as `fix`, under its name of before. */
  readonly mend: string;
  readonly way: (NonNullable<Finding["way"]> & { readonly command: string }) | null;
}

export interface CheckedStoryJson extends Counts {
  readonly file: string;
  /** Null where nothing was walked. */
  readonly walk: {
    readonly complete: boolean;
    readonly states: number;
    readonly transitions: number;
    readonly unreached: number;
    /** Plays at random where the walk met its limits. */
    readonly randomPlays: number;
  } | null;
  /** Shares of random play, 0 to 1. */
  readonly endings: readonly { readonly kind: string; readonly outcome: string; readonly share: number }[];
  readonly diagnostics: readonly JsonFinding[];
  /** How many warnings more there are that their author has marked as meant. */
  readonly meant: number;
  /** Years, to a tenth: who reads its lines and replies with ease. Null where nothing was read, or not in English. */
  readonly readingAge: number | null;
  /** What an ordinary colleague can expect, where it was asked for. */
  readonly chances?: readonly DecisionChances[];
  /** Where calm and trust can be, and what ends how, where it was asked for. */
  readonly numbers?: AuthorNumbers;
}

export interface CheckJson extends Counts {
  /** Of all stories together. */
  readonly meant: number;
  readonly stories: readonly CheckedStoryJson[];
  /** What is wrong with the guidance or the cast, and with plans that belong to no story. */
  readonly diagnostics: readonly JsonFinding[];
  readonly matrix?: readonly MatrixRow[];
  /** Who is in the scenarios of the matrix. */
  readonly people?: readonly PersonRow[];
}

/** What is told of each story besides. */
interface Asked {
  readonly chances: boolean;
  readonly numbers: boolean;
}

export function asJson(
  stories: readonly CheckedStoryJson[],
  ground: readonly Diagnostic[],
  { matrix, people }: { readonly matrix: Matrix | null; readonly people: readonly PersonRow[] | null },
): CheckJson {
  return {
    ...stories.reduce<Counts>(add, countsOf(ground)),
    meant: stories.reduce((sum, { meant }) => sum + meant, 0),
    stories,
    diagnostics: ground.map((diagnostic) => jsonFindingOf(diagnostic, diagnostic.place.file)),
    ...(matrix === null ? {} : { matrix: matrix.rows }),
    ...(people === null ? {} : { people }),
  };
}

/** One story of it. */
export function storyJson(
  { file, diagnostics, meant, subject }: StoryReport,
  { chances, numbers }: Asked,
): CheckedStoryJson {
  const endings = subject?.random.endings ?? [];
  const walked = subject?.walk;
  return {
    file,
    ...countsOf(diagnostics),
    walk:
      walked === undefined
        ? null
        : {
            complete: walked.complete,
            states: walked.states.count,
            transitions: walked.transitions,
            unreached: walked.unreached,
            randomPlays: walked.randomPlays,
          },
    endings: endings.map(({ ending, share }) => ({ ...ending, share })),
    diagnostics: diagnostics.map((diagnostic) => jsonFindingOf(diagnostic, file)),
    meant: meant.length,
    readingAge: readingAgeIn(subject),
    ...(chances && subject !== null ? { chances: decisionChances(subject) } : {}),
    ...(numbers && subject !== null ? { numbers: authorNumbers(subject) } : {}),
  };
}

function readingAgeIn(subject: Subject | null): number | null {
  const age = subject === null ? null : readingAgeOf(subject);
  return age === null ? null : Math.round(10 * age) / 10;
}

/** `file` is the story that the command of the way plays. */
function jsonFindingOf(diagnostic: Diagnostic, file: string): JsonFinding {
  const { way, ...finding } = findingOf(diagnostic);
  const command = diagnostic.way === undefined ? "" : playCommand(file, diagnostic.way);
  return { ...finding, mend: finding.fix, way: way === null ? null : { ...way, command } };
}
