/** What was found, for programs. Its shape is part of the command: what is there stays. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { type Matrix, type MatrixRow } from "./matrix.ts";
import { add, type Counts, countsOf, playCommand, type StoryReport } from "./report.ts";

interface Finding {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly file: string;
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
  readonly why: string | null;
  readonly fix: string;
  /** The same as `fix`, under its name of before. */
  readonly mend: string;
  readonly way: {
    readonly replies: readonly string[];
    /** What `npm run play` takes: `0 2 1b`. */
    readonly choices: string;
    readonly seed: number;
    readonly command: string;
  } | null;
}

interface Story extends Counts {
  readonly file: string;
  /** Null where nothing was walked. */
  readonly walk: {
    readonly complete: boolean;
    readonly states: number;
    readonly transitions: number;
    readonly unreached: number;
  } | null;
  /** Shares of random play, 0 to 1. */
  readonly endings: readonly { readonly kind: string; readonly outcome: string; readonly share: number }[];
  readonly diagnostics: readonly Finding[];
}

export interface CheckJson extends Counts {
  readonly stories: readonly Story[];
  /** What is wrong with the guidance or the cast. */
  readonly diagnostics: readonly Finding[];
  readonly matrix?: readonly MatrixRow[];
}

export function asJson(
  reports: readonly StoryReport[],
  ground: readonly Diagnostic[],
  matrix: Matrix | null,
): CheckJson {
  const stories = reports.map(storyOf);
  return {
    ...stories.reduce<Counts>(add, countsOf(ground)),
    stories,
    diagnostics: ground.map((diagnostic) => findingOf(diagnostic, diagnostic.place.file)),
    ...(matrix === null ? {} : { matrix: matrix.rows }),
  };
}

function storyOf({ file, diagnostics, subject }: StoryReport): Story {
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
          },
    endings: endings.map(({ ending, share }) => ({ ...ending, share })),
    diagnostics: diagnostics.map((diagnostic) => findingOf(diagnostic, file)),
  };
}

function findingOf({ code, severity, place, message, why, fix, way }: Diagnostic, file: string): Finding {
  return {
    code,
    severity,
    file: place.file,
    line: place.line,
    message,
    why: why ?? null,
    fix,
    mend: fix,
    way:
      way === undefined
        ? null
        : { replies: way.replies, choices: way.course, seed: way.seed, command: playCommand(file, way) },
  };
}
