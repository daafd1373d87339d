/** Checks one script: its text, every way through it, and whether it teaches what it means to. */
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type Limits, type Progress, walk, type WalkManner, type WalkOptions } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import type { Clock } from "#story/narrator.ts";
import type { ReadScenario } from "#script/read-scenario.ts";
import { type MeantMark, unusedMarks, withoutMeant } from "#script/marks.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { brokenAfterwards, hasAsides, untold } from "./asides.ts";
import { weighed } from "./decisions.ts";
import { cutsOff, faults } from "./faults.ts";
import { guessable } from "./guessable.ts";
import { misleveled } from "./level.ts";
import { wording } from "./lines.ts";
import { settledTests } from "./meter-tests.ts";
import { mistimed } from "./mistimed.ts";
import { farFromMinutes } from "./reading.ts";
import { unpractised } from "./objectives.ts";
import { unreached } from "./reach.ts";
import { unrecoverable } from "./recovery.ts";
import { lopsided } from "./shares.ts";
import { sightings } from "./sightings.ts";
import { costlessSlips, rewardedSlips } from "./slips.ts";
import { comings } from "./comings.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { unused } from "./unused.ts";

/** Every check looks at the whole subject and tells what it finds. */
type Check = (subject: Subject) => readonly Diagnostic[];

/** What is played by nobody. Where a way is cut off by a fault, what lies behind it can't be known. */
const REACH: readonly Check[] = [unreached, unpractised, settledTests];

/** What a sound story may still get wrong, as far as one way, one decision or its words show it. */
const MEANING: readonly Check[] = [
  guessable,
  rewardedSlips,
  weighed,
  mistimed,
  wording,
  sightings,
  comings,
  unused,
  farFromMinutes,
];

/** What can only be said of a story that was walked to its end. */
const MEANING_OF_ALL: readonly Check[] = [unrecoverable, costlessSlips, lopsided, misleveled];

/** How far a walk goes before it says what is left: far more than any story for eight minutes needs. */
const LIMITS: Limits = { states: 12_000_000, milliseconds: 60_000, bytes: 1_500_000_000 };

/** Plays at random where that is not enough, and the milliseconds that they may take. */
const PLAYS = 1_000_000;
const PATIENCE = 60_000;

/** Plays at random by which it is told how often a test of a meter comes true. */
const PLAYS_FOR_TESTS = 4000;

/** A story that draws lots is walked with several. */
const SEEDS_FOR_LOTS = [1, 2, 3, 5, 8, 13, 21, 34];

export interface Checked {
  readonly subject: Subject;
  /** It has no errors, so that what it teaches was looked at as well. */
  readonly sound: boolean;
  /** In reading order. Of a story with errors the warnings of meaning are not looked for: they would be about its faults. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that their author has marked as meant; they are not among the diagnostics. */
  readonly meant: readonly Diagnostic[];
}

/** How a script is checked. */
export interface CheckOptions {
  readonly limits?: Limits;
  /** Plays at random where the walk met its limits, at most. */
  readonly plays?: number;
  /** Milliseconds that these plays may take. */
  readonly patience?: number;
  /** As what is shipped is: it has to have what others may do without. */
  readonly strict?: boolean;
  /** Is told how far the walk is, at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void;
}

export function checkScript(
  { scenario, warnings, meant: meantBefore, marks, sourceMap }: ReadScenario,
  catalogue: Catalogue,
  clock: Clock,
  { limits = LIMITS, plays = PLAYS, patience = PATIENCE, strict = false, onProgress }: CheckOptions = {},
): Checked {
  const how = { clock, limits, plays, patience, ...(onProgress === undefined ? {} : { onProgress }) };
  const subject = subjectOf(scenario, sourceMap, catalogue, walkAll(scenario, catalogue, how));
  const broken = [...faults(subject), ...brokenAfterwards(subject)];
  const reach = broken.some(cutsOff) ? [] : REACH.flatMap((check) => check(subject));
  const found = [...warnings, ...broken, ...reach];
  const sound = !found.some(({ severity }) => severity === "error");
  const asked = strict || hasAsides(subject);
  const meaning = [
    ...MEANING,
    ...(subject.walk.complete ? MEANING_OF_ALL : []),
    // Who writes some of it wants it whole; who writes none may do without.
    ...(asked ? [untold] : []),
  ];
  const ofMeaning = sound ? meaning.flatMap((check) => check(subject)) : [];
  const { left, meant: meantHere } = withoutMeant([...found, ...ofMeaning], marks);
  const meant = [...meantBefore, ...meantHere];
  const sought = (mark: MeantMark): boolean =>
    mark.code !== "walk-incomplete" && (asked || !OF_ASIDES.includes(mark.code));
  // What was not looked for may be there.
  const idleMarks = sound && subject.walk.complete ? unusedMarks(marks, meant).filter(sought) : [];
  const idle = idleMarks.map(({ code, place }) => meaningDiagnostic("mark-without-finding", place, { code }));
  return { subject, sound, diagnostics: inReadingOrder([...left, ...idle]), meant };
}

/** What is found only where somebody asks for thoughts, and for what is said afterwards. */
const OF_ASIDES: readonly string[] = ["ending-untold", "thoughts-few"];

function walkAll(scenario: Scenario, { rulebook }: Catalogue, options: WalkOptions & WalkManner): Walk {
  const how = { ...options, playsForTests: PLAYS_FOR_TESTS };
  const walked = walk(scenario, rulebook, how);
  return walked.draws ? walk(scenario, rulebook, { ...how, seeds: SEEDS_FOR_LOTS }) : walked;
}
