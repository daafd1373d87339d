/** Checks one script: its text, every way through it, and whether it teaches what it means to. */
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type Limits, walk } from "#paths/walker/walk-scenario.ts";
import type { Walk } from "#paths/walk.ts";
import type { Clock } from "#story/narrator.ts";
import type { ReadScenario } from "#script/read-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
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
import { type Subject, subjectOf } from "./subject.ts";

/** Every check looks at the whole subject and tells what it finds. */
type Check = (subject: Subject) => readonly Diagnostic[];

/** What is played by nobody. Where a way is cut off by a fault, what lies behind it can't be known. */
const REACH: readonly Check[] = [unreached, unpractised, settledTests];

/** What a sound story may still get wrong, as far as one way, one decision or its words show it. */
const MEANING: readonly Check[] = [guessable, rewardedSlips, weighed, mistimed, wording, sightings, farFromMinutes];

/** What can only be said of a story that was walked to its end. */
const MEANING_OF_ALL: readonly Check[] = [unrecoverable, costlessSlips, lopsided, misleveled];

/** How far a walk goes before it says what is left: far more than any story for eight minutes needs. */
const LIMITS: Limits = { states: 3_000_000, milliseconds: 60_000, bytes: 1_500_000_000 };

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
}

/** How a script is checked. */
export interface CheckOptions {
  readonly limits?: Limits;
  /** As what is shipped is: it has to have what others may do without. */
  readonly strict?: boolean;
}

export function checkScript(
  { scenario, warnings, sourceMap }: ReadScenario,
  catalogue: Catalogue,
  clock: Clock,
  { limits = LIMITS, strict = false }: CheckOptions = {},
): Checked {
  const subject = subjectOf(scenario, sourceMap, catalogue, walkAll(scenario, catalogue, clock, limits));
  const broken = [...faults(subject), ...brokenAfterwards(subject)];
  const reach = broken.some(cutsOff) ? [] : REACH.flatMap((check) => check(subject));
  const found = [...warnings, ...broken, ...reach];
  const sound = !found.some(({ severity }) => severity === "error");
  const meaning = [
    ...MEANING,
    ...(subject.walk.complete ? MEANING_OF_ALL : []),
    // Who writes some of it wants it whole; who writes none may do without.
    ...(strict || hasAsides(subject) ? [untold] : []),
  ];
  const meant = sound ? meaning.flatMap((check) => check(subject)) : [];
  return { subject, sound, diagnostics: inReadingOrder([...found, ...meant]) };
}

function walkAll(scenario: Scenario, { rulebook }: Catalogue, clock: Clock, limits: Limits): Walk {
  const options = { clock, limits, playsForTests: PLAYS_FOR_TESTS };
  const walked = walk(scenario, rulebook, options);
  return walked.draws ? walk(scenario, rulebook, { ...options, seeds: SEEDS_FOR_LOTS }) : walked;
}
